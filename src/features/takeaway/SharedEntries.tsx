import { useAddress } from '../../state/useAddress.ts';
import { LazyPopover } from '../../ui/LazyPopover.tsx';

/** The views that can stand in another page. */
const CAN_EMBED: readonly string[] = ['positions', 'timeline'];

/** What every view offers to take away. `close` closes the menu it stands in; `filters` are those that hold, in words. */
export function SharedEntries({ close, filters }: { readonly close: () => void; readonly filters: readonly string[] }) {
  const { address } = useAddress();
  async function loadExport() {
    const { ExportPanel } = await import('./ExportPanel.tsx');
    return <ExportPanel filters={filters} />;
  }
  async function loadEmbed() {
    const { EmbedPanel } = await import('./EmbedPanel.tsx');
    return <EmbedPanel />;
  }
  function printPage() {
    // The menu must be gone before the browser holds the page still.
    close();
    print();
  }
  return (
    <>
      <LazyPopover label="Export" trigger="Export" align="end" load={loadExport} />
      {CAN_EMBED.includes(address.view) && <LazyPopover label="Embed" trigger="Embed" align="end" load={loadEmbed} />}
      <button type="button" className="link" onClick={printPage}>
        Print
      </button>
    </>
  );
}
