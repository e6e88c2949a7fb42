import { printFileName } from './fileName.ts';
import type { ExportForm } from './format.ts';
import type { ExportFile, ExportOrder } from './order.ts';
import { zipFiles } from './zipFiles.ts';

/** What a file holds, as its name says it. */
const HOLDS: Readonly<Record<ExportForm, string>> = {
  csv: 'tables',
  jsonld: 'quotes',
  plover: 'events',
  graphml: 'networks',
  json: 'corpus',
  seeds: 'seeds',
};

/** Puts the files of an order into the one file that a browser can save: the only one as it is, several into a zip under their own names. */
export function packFiles(form: ExportForm, files: readonly ExportFile[], order: ExportOrder): ExportFile {
  const parts = [HOLDS[form], ...(order.kept === 'all' ? [] : ['filtered']), order.day];
  const [only] = files;
  if (only !== undefined && files.length === 1)
    return { ...only, name: printFileName(parts, only.name.replace(/^.*\./, '')) };
  return {
    name: printFileName(parts, 'zip'),
    mediaType: 'application/zip',
    content: zipFiles(files, order.day),
  };
}
