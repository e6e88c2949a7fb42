import { type Columns, PASSAGE_KINDS, type PassageKind } from '../../corpus/columns.ts';
import type { KeptRows } from '../slice.ts';
import { type Bits, listBits, lowestBit, makeBits, setBit } from './bits.ts';
import { once } from './once.ts';
import type { Seats } from './seats.ts';
import { type Extended, readStandings, type Standings } from './standings.ts';

/** What some filters keep of a corpus; each part is worked out when it is first asked for. */
export type Kept = {
  readonly standings: Standings;
  readonly rows: KeptRows;
};

/** Makes what some masks, of which there is one at least, all keep readable. */
export function makeKept(columns: Columns, seats: Seats, extended: readonly Extended[]): Kept {
  const standings = once(() => readStandings(seats, extended));
  return {
    get standings() {
      return standings();
    },
    rows: makeRows(standings, () => readNouns(columns, seats, standings())),
  };
}

function makeRows(standings: () => Standings, nouns: () => Readonly<Record<PassageKind, Bits>>): KeptRows {
  const sets = once(nouns);
  const list = (kind: PassageKind) => once(() => listBits(sets()[kind]));
  const [statement, event, attribution, proposed] = [
    list('statement'),
    list('event'),
    list('attribution'),
    list('proposed'),
  ];
  return {
    get articles() {
      return standings().staying();
    },
    get statement() {
      return statement();
    },
    get event() {
      return event();
    },
    get attribution() {
      return attribution();
    },
    get proposed() {
      return proposed();
    },
  };
}

/** An event of several articles is kept where one of its passages is. */
function readNouns(
  { counts, passages }: Columns,
  { first, base }: Seats,
  standings: Standings,
): Record<PassageKind, Bits> {
  const [articles, mask] = [standings.staying(), standings.mask()];
  const sets = {
    statement: makeBits(counts.statement),
    event: makeBits(counts.event),
    attribution: makeBits(counts.attribution),
    proposed: makeBits(counts.proposed),
  };
  const byKind = PASSAGE_KINDS.map((name) => sets[name]);
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index] ?? 0;
    const start = first[article] ?? 0;
    for (let word = start; word < (first[article + 1] ?? 0); word += 1) {
      // The lowest bit of an article is itself, and no noun in it.
      let left = (mask[word] ?? 0) & (word === start ? ~1 : ~0);
      for (; left !== 0; left &= left - 1) {
        const passage = (base[word] ?? 0) + lowestBit(left);
        const set = byKind[passages.kind[passage] ?? 0];
        if (set !== undefined) setBit(set, passages.row[passage] ?? 0);
      }
    }
  }
  return sets;
}
