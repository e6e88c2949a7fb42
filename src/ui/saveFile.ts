/** A file made in the page. */
export type MadeFile = { readonly name: string; readonly blob: Blob };

/** A file that the browser was asked to save, and the address at which it can be asked again until `close`. */
export type SavedFile = MadeFile & { readonly href: string; readonly close: () => void };

/** How long a browser may take to read a file it was asked to save. */
const READING = 60_000;

/** Asks the browser to save a file. Whether it does cannot be known: it may ask, or refuse without a word. */
export function saveFile({ name, blob }: MadeFile): SavedFile {
  const href = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.download = name;
  anchor.click();
  return { name, blob, href, close: () => setTimeout(() => URL.revokeObjectURL(href), READING) };
}
