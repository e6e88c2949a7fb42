import { LazyPopover } from '../../ui/LazyPopover.tsx';

/** What every view offers to take away. `close` closes the menu it stands in; `filters` are those that hold, in words. */
export function SharedEntries({ close, filters }: { readonly close: () => void; readonly filters: readonly string[] }) {
  async function loadExport() {
    const { ExportPanel } = await import('./ExportPanel.tsx');
    return <ExportPanel filters={filters} />;
  }
  function printPage() {
    // The menu must be gone before the browser holds the page still.
    close();
    print();
  }
  return (
    <>
      <LazyPopover label="Export" trigger="Export" align="end" load={loadExport} />
      <button type="button" className="link" onClick={printPage}>
        Print
      </button>
    </>
  );
}
