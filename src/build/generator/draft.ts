import type { Actor } from '../../corpus/actor.ts';
import { printDay, toDayNumber } from '../../corpus/days.ts';
import type { Span } from '../../corpus/span.ts';
import type { Dice } from '../../pipeline/testing/dice.ts';
import { DEEDS, type Deed } from './deeds.ts';
import { makeClause, makeNarration, makeTheme, type Theme } from './narration.ts';
import { drawSkewed, makeArticleDice, type Order, pickSkewed } from './order.ts';
import { makePen, type Pen } from './pen.ts';
import { type Report, type Saying, type Source, saySomethingOn, writeReport } from './reports.ts';
import { printId, type World } from './world.ts';

/** Something that happens in an article, with the sentence that reports it and the day, by number. */
export type Happening = {
  readonly deed: Deed;
  readonly actor: Actor;
  readonly recipient: Actor;
  readonly sentence: Span;
  readonly summary: string;
  readonly day: number;
};

/** One made-up article with all that is in it. `copies` is the number of the article whose text it prints again. */
export type Draft = {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: World['publishers'][number];
  /** By number; undefined where the article does not say. */
  readonly day: number | undefined;
  readonly isCoded: boolean;
  readonly copies: number | undefined;
  readonly text: string;
  readonly reports: readonly Report[];
  readonly happenings: readonly Happening[];
} & Pick<Pen, 'blocks' | 'mentions' | 'quotations'>;

const FIRST_DAY = toDayNumber('2010-01-01') ?? 0;
const DAYS = 3_652;
const CRISES = 40;
const UNDATED = 1 / 200;
const COPIES = 1 / 20;
const UNKNOWN = ['a witness', 'one official', 'villagers', 'a trader who gave no name'];

/** Drafts the article with a number. Half of what is said is on an issue; one article in twenty prints the one before it again. */
export function draftArticle(world: World, order: Order, index: number): Draft {
  const dice = makeArticleDice(order.seed, index);
  const copies = isCopy(order.seed, index) ? index - 1 : undefined;
  const day = drawDay(order.seed, index);
  const publisher = pickSkewed(dice, world.publishers);
  const isCoded = dice.hits(order.coded ?? 0);
  const printed = day === undefined ? 'undated' : printDay(day);
  const pen = makePen(index % 3 === 0 && order.length !== 'brief' ? ['“', '”'] : ['"', '"']);
  const title = `${dice.pick(world.towns)} ${dice.pick(['weighs', 'awaits', 'debates', 'rejects'])} ${pickSkewed(dice, world.subjects)}`;
  pen.begin('title');
  pen.write(title);
  const body = writeBody(pen, makeArticleDice(~order.seed, copies ?? index), { world, order, day: day ?? FIRST_DAY });
  return {
    index,
    id: `${printId(publisher.name)}-${printed}-${index}`,
    title,
    publisher,
    day,
    isCoded,
    copies,
    ...body,
    text: pen.finish(),
    blocks: pen.blocks,
    mentions: pen.mentions,
    quotations: pen.quotations,
  };
}

/** Only every second article can be a copy, so that a text is printed twice at most. */
function isCopy(seed: number, index: number): boolean {
  return index % 2 === 1 && makeArticleDice(seed ^ 0x55, index).hits(2 * COPIES);
}

/** A third of all articles stand close after one of the days on which much happened, and a copy close after what it prints. */
function drawDay(seed: number, index: number): number | undefined {
  const dice = makeArticleDice(seed ^ 0xda, index);
  if (isCopy(seed, index)) {
    const first = drawDay(seed, index - 1);
    return first === undefined ? undefined : first + dice.below(3);
  }
  if (dice.hits(UNDATED)) return undefined;
  if (dice.hits(2 / 3)) return FIRST_DAY + dice.below(DAYS);
  const crisis = makeArticleDice(seed, -2 - drawSkewed(dice, CRISES)).below(DAYS - 60);
  return FIRST_DAY + crisis + drawSkewed(dice, 60);
}

type Frame = { readonly world: World; readonly order: Order; readonly day: number };

function writeBody(pen: Pen, dice: Dice, frame: Frame): Pick<Draft, 'reports' | 'happenings'> {
  const theme = makeTheme(dice);
  const cast = [0, 1, 2].map(() => pickSkewed(dice, frame.world.persons));
  const topics = [0, 1].map(() => drawSkewed(dice, frame.world.issues.length));
  const counts = {
    report: 2 + dice.below(13),
    happening: dice.below(7),
    narration: frame.order.length === 'brief' ? 0 : 14 + drawSkewed(dice, 80) / 2 + dice.below(14),
  };
  const [reports, happenings]: [Report[], Happening[]] = [[], []];
  let inBlock = 0;
  for (const kind of shuffle(dice, counts)) {
    if (inBlock === 0) pen.begin('paragraph');
    inBlock = (inBlock + 1) % 3;
    if (kind === 'report') reports.push(writeReport(pen, dice, makeReport(dice, { ...frame, cast, topics, theme })));
    else if (kind === 'happening') happenings.push(writeHappening(pen, dice, frame));
    else {
      pen.next();
      pen.write(makeNarration(dice, theme));
    }
  }
  return { reports, happenings };
}

type Kind = 'report' | 'happening' | 'narration';

function shuffle(dice: Dice, counts: Readonly<Record<Kind, number>>): Kind[] {
  const kinds = (['report', 'happening', 'narration'] as const).flatMap((kind) =>
    Array.from({ length: Math.floor(counts[kind]) }, (): Kind => kind),
  );
  for (let place = kinds.length - 1; place > 0; place -= 1) {
    const other = dice.below(place + 1);
    [kinds[place], kinds[other]] = [kinds[other] ?? 'narration', kinds[place] ?? 'narration'];
  }
  return kinds;
}

type Scene = Frame & { readonly cast: readonly Actor[]; readonly topics: readonly number[]; readonly theme: Theme };

function makeReport(dice: Dice, { world, cast, topics, theme }: Scene): { source: Source; saying: Saying } {
  const source = makeSource(dice, world, cast);
  if (dice.hits(1 / 2)) return { source, saying: { words: makeClause(dice, theme) } };
  const issue = dice.pick(topics);
  const about = world.subjects[issue] ?? '';
  return { source, saying: { ...saySomethingOn(dice, about), issue, about } };
}

function makeSource(dice: Dice, { powers }: World, cast: readonly Actor[]): Source {
  if (dice.hits(1 / 8)) return { words: dice.pick(UNKNOWN), actor: undefined };
  const actor = dice.hits(1 / 6) ? pickSkewed(dice, powers) : dice.pick(cast);
  return { words: dice.hits(1 / 2) ? (actor.aliases[0] ?? actor.name) : actor.name, actor };
}

function writeHappening(pen: Pen, dice: Dice, { world, day }: Frame): Happening {
  const deed = pickSkewed(dice, DEEDS);
  const actor = pickSkewed(dice, world.powers);
  const drawn = drawSkewed(dice, world.powers.length - 1);
  const recipient = world.powers[drawn + (drawn < world.powers.indexOf(actor) ? 0 : 1)] ?? actor;
  pen.next();
  const start = pen.write('').end;
  // The names are written apart, since each is a mention.
  pen.write(deed.before ?? '');
  pen.name(actor.name, actor.id);
  pen.write(` ${deed.between} `);
  pen.name(recipient.name, recipient.id);
  pen.write(deed.after(dice.pick(world.towns)));
  const summary = `${deed.before ?? ''}${actor.name} ${deed.between} ${recipient.name}`;
  const { end } = pen.write(dice.pick(['.', ' on Monday.', ' last week.']));
  return { deed, actor, recipient, summary, sentence: { start, end }, day: day - drawSkewed(dice, 20) };
}
