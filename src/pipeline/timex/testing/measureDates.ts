import type { EdtfDate } from '../../../corpus/edtfDate.ts';
import { isDateFault, readEdtf } from '../../edtf.ts';
import { readTestText } from '../../testing/readTestText.ts';
import { findTimeExpressions, type TimeExpression } from '../findTimeExpressions.ts';
import type { DatedSentences } from './dateTable.ts';

/** How many expected expressions came out right in value and precision; `extra` were found where there is none. Wrong ones are told in words. */
export type DateFigures = {
  readonly expected: number;
  readonly right: number;
  readonly extra: number;
  readonly mistakes: readonly string[];
};

/** Measures the dates of a table of sentences. A figure to be proud of counts extras as mistakes: right / (expected + extra). */
export function measureDates(table: readonly DatedSentences[]): DateFigures {
  const counts = { expected: 0, right: 0, extra: 0 };
  const mistakes: string[] = [];
  for (const { published, updated, sentences } of table) {
    for (const marked of sentences) {
      const { text, expected } = readMarks(marked);
      const found = new Set(findDates(text, { published, updated }));
      counts.expected += expected.length;
      for (const { phrase, edtf, start } of expected) {
        const match = [...found].find((candidate) => candidate.start < start + phrase.length && start < candidate.end);
        if (match !== undefined) found.delete(match);
        if (match?.date.edtf === edtf) counts.right += 1;
        else mistakes.push(`${published}: ${text}\n  “${phrase}” is ${edtf}, not ${match?.date.edtf ?? 'found'}`);
      }
      counts.extra += found.size;
      for (const { date } of found)
        mistakes.push(`${published}: ${text}\n  ${date.basis} is no date, but ${date.edtf}`);
    }
  }
  return { ...counts, mistakes };
}

/** Finds the dates of a text that is no file, as of one published and updated on these EDTF dates. */
export function findDates(
  text: string,
  dates: { readonly published: string; readonly updated?: string | undefined },
): TimeExpression[] {
  const read = readTestText('measured', text);
  // A single line is a title to the pipeline; here it is a sentence of the body.
  const blocks = read.blocks.map((block) => ({ ...block, kind: 'paragraph' as const }));
  const updated = dates.updated === undefined ? undefined : toDate(dates.updated);
  return findTimeExpressions({ ...read, blocks }, { published: toDate(dates.published), updated });
}

function toDate(edtf: string): EdtfDate {
  const bounds = readEdtf(edtf);
  if (isDateFault(bounds)) throw new Error(`${edtf}: ${bounds.message}`);
  return { edtf, ...bounds, basis: 'the table' };
}

type Expected = { readonly phrase: string; readonly edtf: string; readonly start: number };

function readMarks(marked: string): { text: string; expected: Expected[] } {
  let text = '';
  let done = 0;
  const expected: Expected[] = [];
  for (const match of marked.matchAll(/\{([^{}|]*)\|([^{}]*)\}/g)) {
    const [whole, phrase = '', edtf = ''] = match;
    text += marked.slice(done, match.index);
    expected.push({ phrase, edtf, start: text.length });
    text += phrase;
    done = match.index + whole.length;
  }
  return { text: text + marked.slice(done), expected };
}
