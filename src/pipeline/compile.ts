import type { Actor } from '../corpus/actor.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Publisher } from '../corpus/publisher.ts';
import type { Statement } from '../corpus/statement.ts';
import { discoverActors } from './actors/discoverActors.ts';
import { giveSides } from './actors/giveSides.ts';
import type { ArticleSource } from './articleRecord.ts';
import { type OpenArticle, openArticle, type Reading, type Texts } from './articleText.ts';
import { type CodebookFiles, readCodebookFiles } from './codebookFiles.ts';
import { type ArticleCoding, readCodings, reportMissingCodebook } from './codings.ts';
import { compileAllEvents, compileAllStatements } from './compileCodings.ts';
import { countAnchors } from './countAnchors.ts';
import { compareInTime } from './dates.ts';
import type { SourceFile } from './decode.ts';
import { joinFindings } from './findings.ts';
import { compileIssues } from './issues.ts';
import { joinCodings } from './joinedCodings.ts';
import type { Lists } from './linkArticle.ts';
import { checkSecondCodings, type LinkedArticle, linkArticles } from './linkArticles.ts';
import { discoverPublishers } from './metadata/discoverPublishers.ts';
import { findWrittenPublishers } from './metadata/publisherClues.ts';
import { compareProblems, type Report } from './problems.ts';
import type { Memory } from './remember.ts';
import { readSeedFiles } from './seedFiles.ts';
import { compareInText } from './statements.ts';

/** What was compiled of a folder. Of a large one the corpus is put together only when somebody asks for it. */
export type Compilation = {
  /** How many articles there are. */
  readonly articles: number;
  /** What people have coded, in time order. */
  readonly statements: readonly Statement[];
  readonly events: readonly EventRecord[];
  readonly actors: readonly Actor[];
  readonly problems: readonly Problem[];
  /** How many quotes, evidence, examples and notes are located, each exactly. */
  readonly anchors: number;
  readonly corpus: Corpus;
};

/**
 * `strict` makes the fault of an article an error; `memory` saves the work that an earlier run has done on the same files; `onLists` hears of the
 * lists before the articles are linked with them.
 */
export type CompileOptions = {
  readonly strict?: boolean;
  readonly memory?: Memory | undefined;
  readonly onLists?: (lists: Lists) => void;
};

/**
 * Compiles a folder of seeds into a corpus.
 *
 * Pure: the same files give the same corpus, whatever their order, the machine, its language or clock. Never throws on bad input: what is
 * wrong is in `problems`, by file and line; what a problem spoils is left out, the rest is compiled. A fault of an article is a
 * warning, since a folder of news always has some; an error when strict. A fault of codings or codebook is an error.
 */
export function compile(files: readonly SourceFile[], options: CompileOptions = {}): Compilation {
  const { strict = false, memory, onLists } = options;
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const reportArticle: Report = strict ? report : (problem) => report({ ...problem, severity: 'warning' });
  const seeds = readSeedFiles(files, { article: reportArticle, coding: report });
  const codebook = readCodebookFiles(seeds.codebook, report);
  const opened = openArticles(seeds.articles, { report: reportArticle, memory });
  const known = new Set([...seeds.articles.keys(), ...seeds.lost.article]);
  const articleIds = { noun: 'article', known, complete: true };
  const codings = readCodings(seeds.codings, articleIds.known, report);
  reportMissingCodebook(seeds, report);

  const listed = listNames(opened, codings, codebook);
  const lists = { ...listed, publisherIds: codebook.ids.publishers };
  onLists?.(lists);
  const linking = { ...lists, codings, report: reportArticle, memory };
  checkSecondCodings(opened, linking);
  const linked = linkArticles(opened.values(), linking);
  const speaking = linked.map(({ link }) => link.head);
  const actors = codebook.actors.yaml === undefined ? giveSides(listed.actors, speaking) : listed.actors;

  const texts: Texts = { get: (id) => opened.get(id)?.read(() => undefined) };
  const areAllRead = seeds.lost.coding.size === 0 && codings.length === seeds.codings.length;
  const articles = listCoded(linked, codings);
  const joined = joinCodings({ codings, texts, articles, areAllRead });
  const events = compileAllEvents(joined, codebook).toSorted(
    (a, b) => compareInTime(a.when, b.when) || compareText(a.id, b.id),
  );
  const statements = compileAllStatements(joined, codebook).toSorted(
    (a, b) => compareInTime(a.said, b.said) || compareInText(a, b),
  );
  const issues = compileIssues(codebook, texts, articleIds);
  const sorted = problems.toSorted(compareProblems);
  let corpus: Corpus | undefined;
  const joinCorpus = (): Corpus => ({
    ...joinFindings({ linked, actors, issues, statements }),
    events,
    actors: [...actors],
    issues,
    publishers: [...listed.publishers],
    problems: sorted,
  });
  return {
    articles: linked.length,
    statements,
    events,
    actors,
    problems: sorted,
    anchors: countAnchors({ articles, statements, events, issues }),
    get corpus() {
      corpus ??= joinCorpus();
      return corpus;
    },
  };
}

function openArticles(
  articles: ReadonlyMap<string, ArticleSource>,
  reading: Reading,
): ReadonlyMap<string, OpenArticle> {
  const opened = new Map<string, OpenArticle>();
  for (const [id, article] of articles) {
    const one = openArticle(id, article, reading);
    if (one !== undefined) opened.set(id, one);
  }
  return opened;
}

/** The codebook's actors and publishers; those that the articles name where it lists none. */
function listNames(
  opened: ReadonlyMap<string, OpenArticle>,
  codings: readonly ArticleCoding[],
  { actors, publishers }: CodebookFiles,
): { readonly actors: readonly Actor[]; readonly publishers: readonly Publisher[] } {
  const articles = [...opened.values()].map(({ id, head }) => ({ id, ...head }));
  const written = codings.flatMap(({ file }) => findWrittenPublishers(file.article));
  return {
    actors: actors.yaml === undefined ? discoverActors(articles) : actors.values,
    publishers:
      publishers.yaml === undefined
        ? discoverPublishers([...written, ...articles.flatMap((article) => article.publishers)])
        : publishers.values,
  };
}

/** Of all that was linked only the coded articles are held in memory: the others may be many. */
function listCoded(linked: readonly LinkedArticle[], codings: readonly ArticleCoding[]) {
  const coded = new Set(codings.map(({ article }) => article));
  return linked.filter(({ open }) => coded.has(open.id)).map(({ link }) => link.readBody().article);
}
