import type { Actor } from '../corpus/actor.ts';
import type { Article } from '../corpus/article.ts';
import type { Attribution } from '../corpus/attribution.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Issue } from '../corpus/issue.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import { findSide } from '../corpus/side.ts';
import type { Statement } from '../corpus/statement.ts';
import type { KeptArticle } from './articles.ts';
import type { ArticleText } from './articleText.ts';
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
  const articles = read.map(({ article }) => article);
  const copies = groupCopies(
    articles,
    read.map(({ print }) => print),
  );
  const utterances = nameUtterances(articles, copies);
  // They have been made here: what was read of each file stays as it is.
  articles.forEach((article, index) => {
    article.attributions = article.attributions.map((attribution, nth) =>
      completeAttribution(attribution, { article, actors: byId, utterance: utterances[index]?.[nth] }),
    );
    article.copies = copies.get(article.id);
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
  const { text } = source;
  return { article: join(kept, { text, blocks, quotations, insertions }), events, print };
}

/** Every field of a noun, known or not: one that is added to it later cannot be forgotten where it is written out. */
type Whole<Noun> = { [Field in keyof Required<Noun>]: Noun[Field] };

type Division = Pick<ArticleText, 'blocks' | 'quotations' | 'insertions'> & { readonly text: string };

/**
 * Written out, what is not known as undefined, which JSON leaves out: to an engine all articles are one kind of object then.
 *
 * Excerpts take a text's place later, where it is held back.
 */
function join(kept: KeptArticle, { text, blocks, quotations, insertions }: Division): Whole<Omit<Article, 'excerpts'>> {
  const { id, path, title, publisher, origin, author, published, updated, url } = kept;
  const { metadata, language, notes, aliases, coding, mentions, attributions } = kept;
  return {
    id,
    path,
    title,
    publisher,
    origin,
    author,
    published,
    updated,
    url,
    metadata,
    language,
    notes,
    aliases,
    coding,
    mentions,
    attributions,
    text,
    blocks: [...blocks],
    quotations: [...quotations],
    insertions: [...insertions],
    copies: undefined,
  };
}

type Completion = {
  readonly article: Article;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly utterance: string | undefined;
};

/** Written out, as the articles are. */
function completeAttribution(
  { kind, source, cue, content, within, speaker, said, utterance }: Attribution,
  { article, actors, utterance: named }: Completion,
): Whole<Attribution> {
  const day = speaker === undefined ? null : (findAnchorDay(said ?? article.published) ?? null);
  const side = speaker === undefined ? undefined : findSide(actors, speaker, day);
  return { kind, source, cue, content, within, speaker, side, said, utterance: named ?? utterance };
}
