import { exportAnnotations } from './annotationCollection.ts';
import { exportJson } from './corpusJson.ts';
import { exportCsv } from './csvTables.ts';
import type { Format } from './format.ts';
import type { ExportFile, ExportOrder } from './order.ts';
import { exportPlover } from './ploverLines.ts';
import { exportGraphml } from './positionGraphs.ts';

const EXPORTS: Readonly<Record<Format, (order: ExportOrder) => readonly ExportFile[]>> = {
  csv: exportCsv,
  jsonld: exportAnnotations,
  plover: exportPlover,
  graphml: exportGraphml,
  json: exportJson,
};

/** Exports an order in one form: every file of it, whole, in memory. */
export function exportAs(format: Format, order: ExportOrder): readonly ExportFile[] {
  return EXPORTS[format](order);
}
