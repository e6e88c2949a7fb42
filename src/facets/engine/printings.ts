import { type Columns, PASSAGE_KINDS } from '../../corpus/columns.ts';
import { type Bits, countBits, setBit } from './bits.ts';
import { makeNone, type Seats } from './seats.ts';

/**
 * The attributions of a corpus as acts of speech.
 *
 * `single` are those whose words are printed once, `count` how many these are. `shared` are the seats of the others, those of one act together;
 * `acts` are the number of the act of each. `articleOf` is the article of every passage.
 */
export type Printings = {
  readonly single: Bits;
  readonly count: number;
  readonly shared: Uint32Array;
  readonly acts: Uint32Array;
  readonly articleOf: Uint32Array;
};

/** Reads which attributions are printings of one act of speech. */
export function readPrintings({ counts, passages, utterance }: Columns, seats: Seats): Printings {
  const printed = countPrinted(utterance);
  const single = makeNone(seats);
  const articleOf = new Uint32Array(passages.kind.length);
  const shared: { readonly seat: number; readonly act: number }[] = [];
  for (let article = 0; article < counts.articles; article += 1) {
    const start = passages.offsets[article] ?? 0;
    articleOf.fill(article, start, passages.offsets[article + 1]);
    for (let passage = start; passage < (passages.offsets[article + 1] ?? 0); passage += 1) {
      if (passages.kind[passage] !== ATTRIBUTION) continue;
      const act = utterance[passages.row[passage] ?? 0] ?? 0;
      const seat = ((seats.first[article] ?? 0) << 5) + 1 + passage - start;
      if (printed[act] === 1) setBit(single, seat);
      else shared.push({ seat, act });
    }
  }
  shared.sort((a, b) => a.act - b.act);
  return {
    single,
    count: countBits(single),
    shared: Uint32Array.from(shared, ({ seat }) => seat),
    acts: Uint32Array.from(shared, ({ act }) => act),
    articleOf,
  };
}

const ATTRIBUTION = PASSAGE_KINDS.indexOf('attribution');

/** Counts the acts of speech that the machine found in an article, by its row. */
export function countActs({ passages, utterance }: Columns, article: number): number {
  const acts = new Set<number>();
  for (let passage = passages.offsets[article] ?? 0; passage < (passages.offsets[article + 1] ?? 0); passage += 1) {
    if (passages.kind[passage] === ATTRIBUTION) acts.add(utterance[passages.row[passage] ?? 0] ?? 0);
  }
  return acts.size;
}

function countPrinted(utterance: Uint32Array): Uint32Array {
  const printed = new Uint32Array(utterance.length);
  for (const act of utterance) printed[act] = (printed[act] ?? 0) + 1;
  return printed;
}
