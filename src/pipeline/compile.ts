import type { Actor } from '../corpus/actor.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Publisher } from '../corpus/publisher.ts';
import type { Statement } from '../corpus/statement.ts';
import { discoverActors } from './actors/discoverActors.ts';
import { giveSides } from './actors/giveSides.ts';
import { addNames, makeCollectedNames } from './actors/people/collectNames.ts';
import { checkAliases, listPlaces } from './aliases.ts';
import type { ArticleSource } from './articleRecord.ts';
import { type OpenArticle, openArticle, type Reading, type Texts } from './articleText.ts';
import { type CodebookFiles, readCodebookFiles } from './codebookFiles.ts';
import { type ArticleCoding, readCodings, reportMissingCodebook } from './codings.ts';
import { compileAllEvents, compileAllStatements } from './compileCodings.ts';
import { countAnchors } from './countAnchors.ts';
import { compareInTime } from './dates.ts';
import type { SourceFile } from './decode.ts';
import { detach } from './detach.ts';
import { joinFindings } from './findings.ts';
import { warnOfFuture } from './future.ts';
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
  /** Where statements, events and articles are coded, by `placeKey`. */
  readonly places: ReadonlyMap<string, string>;
  readonly corpus: Corpus;
};

/**
 * `strict` makes the fault of an article an error; `now` is a day (`YYYY-MM-DD`) after which no article can be dated; `memory` saves the work that an earlier run has done on the same files; `onLists` hears of the
 * lists before the articles are linked with them.
 */
export type CompileOptions = {
  readonly strict?: boolean;
  readonly now?: string | undefined;
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
  const { strict = false, now, memory, onLists } = options;
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const reportArticle: Report = strict ? report : (problem) => report({ ...problem, severity: 'warning' });
  const seeds = readSeedFiles(files, { article: reportArticle, coding: report }, memory?.files);
  const codebook = readCodebookFiles(seeds.codebook, report);
  const { opened, names, publishers } = openArticles(seeds.articles, { report: reportArticle, memory });
  const known = new Set([...seeds.articles.keys(), ...seeds.lost.article]);
  const articleIds = { noun: 'article', known, complete: true };
  const codings = readCodings(seeds.codings, articleIds.known, report);
  reportMissingCodebook(seeds, report);

  const lists = {
    actors: codebook.actors.yaml === undefined ? discoverActors(names) : codebook.actors.values,
    publishers: listPublishers(publishers, codings, codebook),
    publisherIds: codebook.ids.publishers,
  };
  onLists?.(lists);
  const linking = { ...lists, codings, report: reportArticle, memory };
  checkSecondCodings(opened, linking);
  const { articles: linked, heard } = linkArticles(opened.values(), linking);
  if (now !== undefined) warnOfFuture(linked, now, reportArticle);
  const actors = codebook.actors.yaml === undefined ? giveSides(lists.actors, heard) : lists.actors;

  const texts: Texts = { get: (id) => opened.get(id)?.read(() => undefined) };
  const areAllRead = seeds.lost.coding.size === 0 && codings.length === seeds.codings.length;
  const articles = listCoded(linked, codings);
  const joined = joinCodings({ codings, texts, articles, areAllRead });
  const placed = {
    events: compileAllEvents(joined, codebook),
    statements: compileAllStatements(joined, codebook),
    codings: joined.filter(({ isSecond }) => !isSecond),
  };
  checkAliases(placed, articleIds.known);
  const events = placed.events
    .map(({ event }) => event)
    .toSorted((a, b) => compareInTime(a.when, b.when) || compareText(a.id, b.id));
  const statements = placed.statements
    .map(({ statement }) => statement)
    .toSorted((a, b) => compareInTime(a.said, b.said) || compareInText(a, b));
  const issues = compileIssues(codebook, texts, articleIds);
  const sorted = problems.toSorted(compareProblems);
  let corpus: Corpus | undefined;
  const joinCorpus = (): Corpus => ({
    ...joinFindings({ linked, actors, issues, statements }),
    events,
    actors: [...actors],
    issues,
    publishers: [...lists.publishers],
    problems: sorted,
  });
  return {
    articles: linked.length,
    statements,
    events,
    actors,
    problems: sorted,
    anchors: countAnchors({ articles, statements, events, issues }),
    places: listPlaces(placed),
    get corpus() {
      corpus ??= joinCorpus();
      return corpus;
    },
  };
}

/** Opens the articles one by one, so that no more than one's names are held beside all that were collected. */
function openArticles(articles: ReadonlyMap<string, ArticleSource>, reading: Reading) {
  const opened = new Map<string, OpenArticle>();
  const names = makeCollectedNames();
  const publishers = new Set<string>();
  for (const [id, file] of articles) {
    const one = openArticle(id, file, reading);
    if (one === undefined) continue;
    opened.set(id, one.article);
    addNames(names, { id, names: one.names });
    for (const publisher of one.publishers) publishers.add(detach(publisher));
  }
  return { opened, names, publishers };
}

/** The codebook's publishers; those that articles and codings name where it lists none. */
function listPublishers(
  named: ReadonlySet<string>,
  codings: readonly ArticleCoding[],
  { publishers }: CodebookFiles,
): readonly Publisher[] {
  if (publishers.yaml !== undefined) return publishers.values;
  return discoverPublishers([...named, ...codings.flatMap(({ file }) => findWrittenPublishers(file.article))]);
}

/** Of all that was linked only the coded articles are held in memory: the others may be many. */
function listCoded(linked: readonly LinkedArticle[], codings: readonly ArticleCoding[]) {
  const coded = new Set(codings.map(({ article }) => article));
  return linked.filter(({ open }) => coded.has(open.id)).map(({ readLink }) => readLink().article);
}
