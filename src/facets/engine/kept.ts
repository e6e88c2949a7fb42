import { type Columns, PASSAGE_KINDS, type PassageKind } from '../../corpus/columns.ts';
import { type Bits, listBits, lowestBit, makeBits, setBit } from './bits.ts';
import type { Mask } from './mask.ts';
import { once } from './once.ts';
import { GONE, readStandings, type Standings } from './standings.ts';

/** The rows that are kept, in order: of the articles, and of each kind of noun with passages, by its place in its own list. */
export type KeptRows = Readonly<Record<'articles' | PassageKind, Uint32Array>>;

/** What some filters keep of a corpus; each part is worked out when it is first asked for. */
export type Kept = {
  readonly mask: Mask;
  readonly standings: Standings;
  readonly rows: KeptRows;
};

/** Makes what a mask keeps readable. */
export function makeKept(columns: Columns, mask: Mask): Kept {
  const standings = once(() => readStandings(columns, mask));
  return {
    mask,
    get standings() {
      return standings();
    },
    rows: makeRows(columns, mask, standings),
  };
}

function makeRows(columns: Columns, mask: Mask, standings: () => Standings): KeptRows {
  const articles = once(() => listKept(standings()));
  const sets = once(() => readNouns(columns, mask));
  const list = (kind: PassageKind) => once(() => listBits(sets()[kind]));
  const [statement, event, attribution, proposed] = [
    list('statement'),
    list('event'),
    list('attribution'),
    list('proposed'),
  ];
  return {
    get articles() {
      return articles();
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

function listKept({ of }: Standings): Uint32Array {
  const rows = new Uint32Array(of.length);
  let count = 0;
  for (let article = 0; article < of.length; article += 1) {
    if (of[article] === GONE) continue;
    rows[count] = article;
    count += 1;
  }
  return rows.slice(0, count);
}

/** An event of several articles is kept where one of its passages is. */
function readNouns({ counts, passages: { kind, row } }: Columns, { passages }: Mask): Record<PassageKind, Bits> {
  const sets = {
    statement: makeBits(counts.statement),
    event: makeBits(counts.event),
    attribution: makeBits(counts.attribution),
    proposed: makeBits(counts.proposed),
  };
  const byKind = PASSAGE_KINDS.map((name) => sets[name]);
  for (let word = 0; word < passages.length; word += 1) {
    for (let left = passages[word] ?? 0; left !== 0; left &= left - 1) {
      const passage = (word << 5) + lowestBit(left);
      const set = byKind[kind[passage] ?? 0];
      if (set !== undefined) setBit(set, row[passage] ?? 0);
    }
  }
  return sets;
}
