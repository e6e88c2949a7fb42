/** What every view offers to take away. `close` closes the menu it stands in. */
export function SharedEntries({ close }: { readonly close: () => void }) {
  function printPage() {
    // The menu must be gone before the browser holds the page still.
    close();
    print();
  }
  return (
    <button type="button" className="link" onClick={printPage}>
      Print
    </button>
  );
}
