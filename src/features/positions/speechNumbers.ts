import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import { perLookup } from '../../facets/perLookup.ts';

/** Values that many rows share: `of` gives each row's place in `values`. */
export type Numbered<Value> = { readonly values: readonly Value[]; readonly of: Uint32Array };

/**
 * All printed quotations of a corpus as numbers, so that 100,000 of them are counted without touching one.
 *
 * A row is a quotation's place in `printings`. Rows with the same `act` are printings of one act of speech; another side's words are
 * another act. A side or speaker that is not known is an empty string.
 */
export type SpeechNumbers = {
  readonly printings: readonly PrintedAttribution[];
  readonly act: Uint32Array;
  readonly side: Numbered<string>;
  readonly speaker: Numbered<string>;
  readonly article: Numbered<string>;
  readonly said: Numbered<EdtfDate>;
};

/** Numbers quotations, in their order. */
export function numberSpeech(printings: readonly PrintedAttribution[]): SpeechNumbers {
  const numbering = startNumbering(printings);
  numbering.goOn(printings.length);
  return numbering.finish();
}

const known = new WeakMap<Lookup, SpeechNumbers>();

/** The numbers of a corpus's quotations, read once. */
export function findSpeechNumbers(lookup: Lookup): SpeechNumbers {
  const numbers = known.get(lookup) ?? numberSpeech(Array.from(lookup.attributions.values()));
  known.set(lookup, numbers);
  return numbers;
}

/** So many rows are numbered between two rests: some milliseconds. */
const STRETCH = 4_000;

/** Numbers the quotations of a corpus ahead, a stretch at a time: between them the page answers. `rest` is awaited after each. */
export async function prepareSpeech(lookup: Lookup, rest: () => Promise<void>): Promise<void> {
  if (known.has(lookup)) return;
  const printings = Array.from(lookup.attributions.values());
  const numbering = startNumbering(printings);
  for (let row = 0; row < printings.length; row += STRETCH) {
    numbering.goOn(STRETCH);
    if (row + STRETCH < printings.length) await rest();
  }
  known.set(lookup, numbering.finish());
}

/** The rows of a corpus's quotations, by quotation; read once, and only where some are filtered out. */
export const findSpeechRows = perLookup(
  (lookup) => new Map(findSpeechNumbers(lookup).printings.map((printing, row) => [printing, row])),
);

function startNumbering(printings: readonly PrintedAttribution[]) {
  const start = <Value>(keyOf: (value: Value) => unknown) => startNumbers(printings.length, keyOf);
  const side = start<string>(same);
  const speaker = start<string>(same);
  const article = start<string>(same);
  const act = start<string>(same);
  // Nearly all are plain days, which need no key of their own.
  const said = start<EdtfDate>(({ edtf, earliest, latest }) =>
    edtf === earliest && edtf === latest ? edtf : `${earliest} ${latest} ${edtf}`,
  );
  let row = 0;
  return {
    goOn(count: number) {
      for (const end = Math.min(row + count, printings.length); row < end; row += 1) {
        const printing = printings[row];
        if (printing === undefined) continue;
        side.add(row, printing.side ?? '');
        speaker.add(row, printing.speaker ?? '');
        article.add(row, printing.article);
        act.add(row, `${printing.utterance}\n${printing.side ?? ''}`);
        said.add(row, printing.said);
      }
    },
    finish: (): SpeechNumbers => ({
      printings,
      act: act.numbers.of,
      side: side.numbers,
      speaker: speaker.numbers,
      article: article.numbers,
      said: said.numbers,
    }),
  };
}

function same<Value>(value: Value): Value {
  return value;
}

function startNumbers<Value>(count: number, keyOf: (value: Value) => unknown) {
  const places = new Map<unknown, number>();
  const values: Value[] = [];
  const of = new Uint32Array(count);
  return {
    numbers: { values, of },
    add(row: number, value: Value) {
      const key = keyOf(value);
      const number = places.get(key) ?? values.length;
      if (number === values.length) {
        places.set(key, number);
        values.push(value);
      }
      of[row] = number;
    },
  };
}
