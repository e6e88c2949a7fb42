import type { CodedDate } from '../corpus/coding.ts';
import { compareText } from '../corpus/compareText.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import { findDateDoubts } from './dateDoubts.ts';
import { isDateFault, readEdtf } from './edtf.ts';
import type { Path, YamlReport } from './yamlFile.ts';

/** Reads a coder's date. Problems, at its `edtf`: those of `readEdtf` and `findDateDoubts`; at its `basis`: `basis-missing`. */
export function readDate(coded: CodedDate, yaml: YamlReport, path: Path): EdtfDate | undefined {
  if (coded.basis.trim() === '') {
    const fix = 'Write the words of the text the date rests on, or your reason.';
    yaml.report([...path, 'basis'], { code: 'basis-missing', message: 'The date says not what it rests on.', fix });
  }
  const read = readEdtf(coded.edtf);
  if (!isDateFault(read)) {
    const date = { edtf: coded.edtf, earliest: read.earliest, latest: read.latest, basis: coded.basis };
    for (const finding of findDateDoubts(date)) yaml.report([...path, 'edtf'], { value: coded.edtf, ...finding });
    return date;
  }
  yaml.report([...path, 'edtf'], { ...read, value: coded.edtf });
  return undefined;
}

/** Checks a date that is written without a basis: a role's ends, the day of coding. */
export function checkDate(edtf: string, yaml: YamlReport, path: Path): void {
  const read = readEdtf(edtf);
  if (isDateFault(read)) yaml.report(path, { ...read, value: edtf });
}

/** Compares two dates for a list in time order: by anchor day, then by latest day; the undated come last. */
export function compareInTime(a: EdtfDate, b: EdtfDate): number {
  return compareText(findAnchorDay(a) ?? '~', findAnchorDay(b) ?? '~') || compareText(a.latest ?? '~', b.latest ?? '~');
}

/** Warns of something dated after the article that reports it was written. Warning: `date-order`. */
export function warnOfOrder(
  date: EdtfDate,
  written: string | null,
  { yaml, path }: { yaml: YamlReport; path: Path },
): void {
  if (written === null || date.earliest === null || date.earliest <= written) return;
  yaml.report(path, {
    code: 'date-order',
    severity: 'warning',
    message: `The article was written on ${written} or before.`,
    value: date.edtf,
    fix: 'Correct the date, or give an event the status planned.',
  });
}
