import type { Actor } from '../../corpus/actor.ts';
import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import { compareText } from '../../corpus/compareText.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { printDay } from '../../corpus/days.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import { PLOVER_QUAD } from '../../corpus/plover.ts';
import type { ProposedEvent } from '../../corpus/proposed.ts';
import { findSide } from '../../corpus/side.ts';
import type { Statement } from '../../corpus/statement.ts';
import { type Draft, draftArticle, type Happening } from './draft.ts';
import type { Order } from './order.ts';
import type { Report } from './reports.ts';
import type { World } from './world.ts';

/** Who coded what is coded in made-up articles. */
export const CODER = 'maker';

/** What one draft gives to a corpus. */
export type Part = {
  readonly draft: Draft;
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly events: readonly EventRecord[];
  readonly proposed: Corpus['proposed'];
};

/** Makes the parts of a corpus one after the other, in no order of time. */
export function* makeParts(order: Order, world: World): Generator<Part> {
  const isProposing = (order.coded ?? 0) > 0;
  const actors = new Map([...world.powers, ...world.persons].map((actor) => [actor.id, actor]));
  for (let index = 0; index < order.count; index += 2) {
    const pair = [index, index + 1].filter((one) => one < order.count).map((one) => draftArticle(world, order, one));
    yield* pair.map((draft) => makePart(draft, { pair, actors, world, isProposing }));
  }
}

/** `pair` are two neighbors, of which the second may print the text of the first again. */
type Company = {
  readonly isProposing: boolean;
  readonly pair: readonly Draft[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly world: World;
};

function makePart(draft: Draft, company: Company): Part {
  const { pair } = company;
  const copies = pair.some((one) => one.copies !== undefined) ? pair : [];
  const first = copies[0] ?? draft;
  const attributions = draft.reports.map((report, place) =>
    makeAttribution(draft, report, { ...company, utterance: `${first.id}#${place}` }),
  );
  const article: Article = {
    ...{ id: draft.id, path: `articles/${draft.id}.txt`, text: draft.text, title: draft.title },
    ...{ blocks: draft.blocks, mentions: draft.mentions, quotations: draft.quotations },
    ...{ publisher: draft.publisher.id, published: makeDate(draft.day, 'front matter'), language: 'en' },
    ...{ origin: [], insertions: [], notes: [], attributions, metadata: METADATA },
    ...(copies.length === 0 ? {} : { copies: findEarliest(copies) }),
    ...(draft.isCoded ? { coding: { coder: CODER } } : {}),
  };
  // What a copy reports is the same event.
  const happenings = draft.copies === undefined ? draft.happenings : [];
  const printings = (copies.length === 0 ? [draft] : copies).filter(
    (one) => one === draft || one.isCoded === draft.isCoded,
  );
  const events = happenings.map((happening, place) => makeEvent(happening, { place, printings }));
  return {
    draft,
    article,
    statements: draft.isCoded ? makeStatements(draft, { ...company, first }) : [],
    events: draft.isCoded ? events.map((event) => ({ ...event, coder: CODER })) : [],
    proposed: {
      events: draft.isCoded ? [] : events,
      statements: company.isProposing ? makeProposals(draft, company.world) : [],
    },
  };
}

const METADATA = (['title', 'publisher', 'published'] as const).map((field) => ({
  ...{ field, basis: 'front matter', certain: true },
}));

/** Makes the date of a day; of none, one that says that nothing is known. */
export function makeDate(day: number | undefined, basis: string): EdtfDate {
  if (day === undefined) return { edtf: 'XXXX', earliest: null, latest: null, basis: '' };
  const edtf = printDay(day);
  return { edtf, earliest: edtf, latest: edtf, basis };
}

type Printing = Company & { readonly utterance: string };

function makeAttribution({ day }: Draft, report: Report, { actors, utterance }: Printing): Attribution {
  const { kind, source, cue, content, speaker } = report;
  const spans = { kind, source, cue, content, utterance };
  if (speaker === undefined) return spans;
  const side = findSideOnce(actors, speaker, day);
  return { ...spans, speaker: speaker.id, side };
}

const sides = new WeakMap<Actor, string>();

/** Who has held one office only has had one side. */
function findSideOnce(actors: Company['actors'], speaker: Actor, day: number | undefined): string {
  const known = sides.get(speaker);
  if (known !== undefined) return known;
  const side = findSide(actors, speaker.id, day === undefined ? null : printDay(day));
  if (speaker.roles.length < 2) sides.set(speaker, side);
  return side;
}

/** Everything that somebody known says on an issue is a statement, where the article is coded. */
function makeStatements(draft: Draft, { actors, world, first }: Company & { readonly first: Draft }): Statement[] {
  const taken = new Map<string, number>();
  return draft.reports.flatMap(({ speaker, saying, kind, content, sentence }, place): Statement[] => {
    const issue = saying.issue === undefined ? undefined : world.issues[saying.issue];
    if (speaker === undefined || issue === undefined || saying.stance === undefined) return [];
    const stem = `${draft.id}.${speaker.id}.${issue.id}`;
    const nth = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, nth);
    return [
      {
        ...{ id: nth === 1 ? stem : `${stem}.${nth}`, article: draft.id, speaker: speaker.id, issue: issue.id },
        ...{ side: findSideOnce(actors, speaker, first.day) },
        ...{ stance: saying.stance, said: makeDate(first.day, 'the day of the article'), reporting: kind },
        ...(saying.stance === 'conditional' ? { condition: 'if the villages are paid first' } : {}),
        ...{ quote: content, sentence, addressee: [], via: [], coder: CODER, utterance: `${first.id}#${place}` },
      },
    ];
  });
}

function makeEvent(
  happening: Happening,
  { place, printings }: { place: number; printings: readonly Draft[] },
): ProposedEvent {
  const { deed, actor, recipient, summary, day } = happening;
  return {
    id: `${printings[0]?.id}@${place}`,
    when: makeDate(day, summary),
    type: deed.type,
    ...(deed.mode === undefined ? {} : { mode: deed.mode }),
    ...{ context: [...deed.context], quad: PLOVER_QUAD[deed.type] ?? 'verbal-conflict', status: 'occurred' },
    ...{ actors: [actor.id], recipients: [recipient.id], summary },
    evidence: printings.flatMap(({ id, happenings }) => {
      const sentence = happenings[place]?.sentence;
      return sentence === undefined ? [] : [{ article: id, ...sentence }];
    }),
  };
}

/** An attribution that names the words of an issue may speak on it. */
function makeProposals({ id, text, reports, isCoded }: Draft, world: World): Corpus['proposed']['statements'] {
  if (isCoded) return [];
  return reports.flatMap(({ saying, content }, attribution) => {
    const issue = saying.issue === undefined ? undefined : world.issues[saying.issue];
    const [first] = content;
    if (issue === undefined || first === undefined || saying.about === undefined) return [];
    const start = text.indexOf(saying.about, first.start);
    const words = [{ start, end: start + saying.about.length }];
    return [{ article: id, attribution, issues: [{ issue: issue.id, score: 0.8, words }] }];
  });
}

function findEarliest(drafts: readonly Draft[]): string {
  const [earliest] = drafts.toSorted(
    (a, b) => (a.day ?? Number.MAX_VALUE) - (b.day ?? Number.MAX_VALUE) || compareText(a.id, b.id),
  );
  return earliest?.id ?? '';
}
