import type { Actor } from '../corpus/actor.ts';
import type { Article } from '../corpus/article.ts';
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
import { omitUndefined } from './omitUndefined.ts';
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
  const read = linked
    .map((one) => readLinked(one, byId))
    .toSorted(
      (a, b) => compareInTime(a.article.published, b.article.published) || compareText(a.article.id, b.article.id),
    );
  const attributed = read.map(({ article }) => article);
  const copies = groupCopies(
    attributed,
    read.map(({ print }) => print),
  );
  const utterances = nameUtterances(attributed, copies);
  const articles = attributed.map((article, index): Article => {
    const attributions = article.attributions.map((attribution, nth) => ({
      ...attribution,
      utterance: utterances[index]?.[nth] ?? attribution.utterance,
    }));
    return omitUndefined({ ...article, attributions, copies: copies.get(article.id) });
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

function readLinked({ open, link }: LinkedArticle, actors: ReadonlyMap<string, Actor>) {
  const { source, blocks, quotations, insertions, print } = open.read(() => undefined);
  const { article: kept, events } = link.readBody();
  const attributions = kept.attributions.map(({ said, utterance, ...attribution }) => {
    const day = findAnchorDay(said ?? kept.published) ?? null;
    const side = attribution.speaker === undefined ? undefined : findSide(actors, attribution.speaker, day);
    return omitUndefined({ ...attribution, side, said, utterance });
  });
  const { id, path, ...fields } = kept;
  const article: Article = {
    id,
    path,
    text: source.text,
    blocks: [...blocks],
    ...fields,
    quotations: [...quotations],
    insertions: [...insertions],
    attributions,
  };
  return { article, events, print };
}
