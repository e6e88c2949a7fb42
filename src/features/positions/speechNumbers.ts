import type { EdtfDate } from '../../corpus/edtfDate.ts';
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
  const number = <Value>(read: (printing: PrintedAttribution) => Value, keyOf: (value: Value) => unknown) =>
    numberValues(printings, read, keyOf);
  const side = number(({ side: id }) => id ?? '', same);
  const utterance = number((one) => one.utterance, same);
  return {
    printings,
    act: numberValues(
      Array.from(side.of, (of, row) => (utterance.of[row] ?? 0) * side.values.length + of),
      same,
      same,
    ).of,
    side,
    speaker: number(({ speaker }) => speaker ?? '', same),
    article: number(({ article }) => article, same),
    said: number(
      ({ said }) => said,
      // Nearly all are plain days, which need no key of their own.
      ({ edtf, earliest, latest }) => (edtf === earliest && edtf === latest ? edtf : `${earliest} ${latest} ${edtf}`),
    ),
  };
}

/** The numbers of a corpus's quotations, read once. */
export const findSpeechNumbers = perLookup((lookup) => numberSpeech(Array.from(lookup.attributions.values())));

/** The rows of a corpus's quotations, by quotation; read once, and only where some are filtered out. */
export const findSpeechRows = perLookup(
  (lookup) => new Map(findSpeechNumbers(lookup).printings.map((printing, row) => [printing, row])),
);

function same<Value>(value: Value): Value {
  return value;
}

function numberValues<Member, Value>(
  members: readonly Member[],
  read: (member: Member) => Value,
  keyOf: (value: Value) => unknown,
): Numbered<Value> {
  const numbers = new Map<unknown, number>();
  const values: Value[] = [];
  const of = new Uint32Array(members.length);
  let row = 0;
  for (const member of members) {
    const value = read(member);
    const key = keyOf(value);
    const number = numbers.get(key) ?? values.length;
    if (number === values.length) {
      numbers.set(key, number);
      values.push(value);
    }
    of[row] = number;
    row += 1;
  }
  return { values, of };
}
