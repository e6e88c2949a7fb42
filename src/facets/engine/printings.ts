import { type Columns, PASSAGE_KINDS } from '../../corpus/columns.ts';
import { type Bits, makeBits, setBit } from './bits.ts';

/**
 * The attributions of a corpus as acts of speech.
 *
 * `single` are the passages whose words are printed once. `shared` are the others, those of one act together, and `acts` the number of the act of each.
 * `articleOf` is the article of every passage.
 */
export type Printings = {
  readonly single: Bits;
  readonly shared: Uint32Array;
  readonly acts: Uint32Array;
  readonly articleOf: Uint32Array;
};

/** Reads which attributions are printings of one act of speech. */
export function readPrintings({ passages, utterance }: Columns): Printings {
  const printed = countPrinted(utterance);
  const single = makeBits(passages.kind.length);
  const shared: number[] = [];
  const actOf = (passage: number) => utterance[passages.row[passage] ?? 0] ?? 0;
  for (let passage = 0; passage < passages.kind.length; passage += 1) {
    if (passages.kind[passage] !== ATTRIBUTION) continue;
    if (printed[actOf(passage)] === 1) setBit(single, passage);
    else shared.push(passage);
  }
  shared.sort((a, b) => actOf(a) - actOf(b));
  return {
    single,
    shared: Uint32Array.from(shared),
    acts: Uint32Array.from(shared, actOf),
    articleOf: readArticles(passages.offsets),
  };
}

const ATTRIBUTION = PASSAGE_KINDS.indexOf('attribution');

function countPrinted(utterance: Uint32Array): Uint32Array {
  const printed = new Uint32Array(utterance.length);
  for (const act of utterance) printed[act] = (printed[act] ?? 0) + 1;
  return printed;
}

function readArticles(offsets: Uint32Array): Uint32Array {
  const articles = new Uint32Array(offsets.at(-1) ?? 0);
  for (let article = 0; article + 1 < offsets.length; article += 1) {
    articles.fill(article, offsets[article], offsets[article + 1]);
  }
  return articles;
}
