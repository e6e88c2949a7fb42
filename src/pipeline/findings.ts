import type { Actor } from '../corpus/actor.ts';
import type { Article } from '../corpus/article.ts';
import type { Attribution } from '../corpus/attribution.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Issue } from '../corpus/issue.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import { findSide } from '../corpus/side.ts';
import type { Statement } from '../corpus/statement.ts';
import { groupCopies } from './copies/groupCopies.ts';
import { joinCopiedStatements } from './copies/joinCopiedStatements.ts';
import { nameUtterances } from './copies/nameUtterances.ts';
import { compareInTime } from './dates.ts';
import type { LinkedArticle } from './linkArticles.ts';
import { proposeIssues } from './proposals/proposeIssues.ts';

/** What a corpus is put together of: the linked articles, and the corpus's lists. */
export type Findable = {
  readonly linked: readonly LinkedArticle[];
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly statements: readonly Statement[];
};

/** The articles in time order with their attributions, the statements with those of copies joined, and the machine's proposals. */
export type Findings = Pick<Corpus, 'articles' | 'statements' | 'proposed'>;

/** Puts together what a machine has found in the articles: sides of the speakers, copies, utterances, events, and issues to consider. */
export function joinFindings({ linked, actors, issues, statements }: Findable): Findings {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const read = linked.map(readLinked).toSorted((a, b) => compareArticles(a.article, b.article));
  const unnamed = read.map(({ article }) => article);
  const copies = groupCopies(
    unnamed,
    read.map(({ print }) => print),
  );
  const utterances = nameUtterances(unnamed, copies);
  const articles = unnamed.map((article, index): Article => {
    const attributions = article.attributions.map((attribution, nth) =>
      completeAttribution(attribution, { article, actors: byId, utterance: utterances[index]?.[nth] }),
    );
    const group = copies.get(article.id);
    return group === undefined ? { ...article, attributions } : { ...article, attributions, copies: group };
  });
  return {
    articles,
    statements: joinCopiedStatements(statements, articles, copies),
    proposed: {
      events: read.flatMap(({ events }) => events),
      statements: proposeIssues({ articles, issues, statements }),
    },
  };
}

function compareArticles(a: Article, b: Article): number {
  return compareInTime(a.published, b.published) || compareText(a.id, b.id);
}

function readLinked({ open, readLink }: LinkedArticle) {
  const { source, blocks, quotations, insertions, print } = open.read(() => undefined);
  const { article: kept, events } = readLink();
  // An engine adds keys to a copy many times as fast as it makes a copy with more keys.
  const article: Article = Object.assign(
    { ...kept },
    { text: source.text, blocks: [...blocks], quotations: [...quotations], insertions: [...insertions] },
  );
  return { article, events, print };
}

type Completion = {
  readonly article: Article;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly utterance: string | undefined;
};

/** The usual kinds are written out: to add keys to the attributions of a large corpus one by one takes longer than all else here. */
function completeAttribution(attribution: Attribution, { article, actors, utterance: named }: Completion): Attribution {
  const { kind, source, cue, content, within, speaker, said } = attribution;
  const utterance = named ?? attribution.utterance;
  const isUsual = within === undefined && said === undefined;
  if (isUsual && speaker === undefined) return { kind, source, cue, content, utterance };
  const day = findAnchorDay(said ?? article.published) ?? null;
  const side = speaker === undefined ? undefined : findSide(actors, speaker, day);
  if (isUsual && speaker !== undefined && side !== undefined)
    return { kind, source, cue, content, speaker, side, utterance };
  const completed: Omit<Attribution, 'utterance'> = { kind, source, cue, content };
  if (within !== undefined) completed.within = within;
  if (speaker !== undefined) completed.speaker = speaker;
  if (side !== undefined) completed.side = side;
  if (said !== undefined) completed.said = said;
  return Object.assign(completed, { utterance });
}
