import type { Article } from '../corpus/article.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Statement } from '../corpus/statement.ts';
import { compileArticle } from './articles.ts';
import { type ArticleText, readArticleText } from './articleText.ts';
import { type CodebookFiles, readCodebookFiles } from './codebookFiles.ts';
import { type ArticleCoding, readCodings, reportMissingCodebook } from './codings.ts';
import { countAnchors } from './countAnchors.ts';
import { compareInTime } from './dates.ts';
import type { SourceFile } from './decode.ts';
import { addRepeats, compileEvents, compileRepeats } from './events.ts';
import { type IdList, joinIdLists, makeIdList, type YamlPlace } from './ids.ts';
import { compileIssues } from './issues.ts';
import { makeFindMentions } from './mentions.ts';
import { compareProblems, type Report } from './problems.ts';
import { readSeedFiles } from './seedFiles.ts';
import { compareInText, compileStatements, type PlacedStatement } from './statements.ts';
import { checkUtterances } from './utterances.ts';

/** A compiled corpus, and how many quotes, evidence, examples and notes are located in it, each exactly. */
export type Compilation = { readonly corpus: Corpus; readonly anchors: number };

/**
 * Compiles a folder of seeds into a corpus.
 *
 * Pure: the same files give the same corpus, whatever their order, the machine, its language or clock. Never throws on bad input: what is
 * wrong is in `corpus.problems`, by file and line; what a problem spoils is left out, the rest is compiled.
 */
export function compile(files: readonly SourceFile[]): Compilation {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const seeds = readSeedFiles(files, report);
  const codebook = readCodebookFiles(seeds.codebook, report);
  const texts = new Map(Array.from(seeds.articles, ([id, source]) => [id, readArticleText(id, source, report)]));
  const articleIds = { noun: 'article', known: new Set([...texts.keys(), ...seeds.lost.article]), complete: true };
  const codings = readCodings(seeds.codings, articleIds.known, report);
  reportMissingCodebook(seeds, report);

  const articles = compileArticles(texts, codings, codebook);
  const coded = codings.flatMap((coding) => joinArticle(coding, { texts, articles }));
  const areAllRead = seeds.lost.coding.size === 0 && codings.length === seeds.codings.length;
  const eventIdsOf = (own: Coded) => listEvents(codings, own, areAllRead);
  const events = compileAllEvents(coded, codebook, eventIdsOf);
  const statements = compileAllStatements(coded, codebook, eventIdsOf);
  const corpus: Corpus = {
    articles: articles.toSorted((a, b) => compareInTime(a.published, b.published) || compareText(a.id, b.id)),
    statements: statements.toSorted((a, b) => compareInTime(a.said, b.said) || compareInText(a, b)),
    events: events.toSorted((a, b) => compareInTime(a.when, b.when) || compareText(a.id, b.id)),
    proposed: { events: [], statements: [] },
    actors: [...codebook.actors.values],
    issues: compileIssues(codebook, texts, articleIds),
    publishers: [...codebook.publishers.values],
    problems: [],
  };
  return { corpus: { ...corpus, problems: problems.toSorted(compareProblems) }, anchors: countAnchors(corpus) };
}

type Coded = ArticleCoding & { readonly text: ArticleText; readonly compiled: Article };

function compileArticles(
  texts: ReadonlyMap<string, ArticleText>,
  codings: readonly ArticleCoding[],
  codebook: CodebookFiles,
): Article[] {
  const shared = {
    publishers: codebook.publishers.values,
    publisherIds: codebook.ids.publishers,
    findMentions: makeFindMentions(codebook.actors.values),
  };
  const compileWith = (text: ArticleText, coding: ArticleCoding | undefined) =>
    compileArticle(text, { coding: coding?.file, ...shared });
  for (const coding of codings.filter((candidate) => candidate.isSecond)) {
    const text = texts.get(coding.article);
    // Compiled for its problems only: a second coder adds nothing to the corpus.
    if (text !== undefined) compileWith({ ...text, frontMatter: undefined }, coding);
  }
  return Array.from(texts.values(), (text) => compileWith(text, findFirstCoding(codings, text.id)));
}

function findFirstCoding(codings: readonly ArticleCoding[], article: string): ArticleCoding | undefined {
  return codings.find((coding) => coding.article === article && !coding.isSecond);
}

function joinArticle(
  coding: ArticleCoding,
  { texts, articles }: { readonly texts: ReadonlyMap<string, ArticleText>; readonly articles: readonly Article[] },
): Coded[] {
  const text = texts.get(coding.article);
  const compiled = articles.find((article) => article.id === coding.article);
  return text === undefined || compiled === undefined ? [] : [{ ...coding, text, compiled }];
}

function compileAllEvents(
  coded: readonly Coded[],
  codebook: CodebookFiles,
  eventIdsOf: (own: Coded) => IdList,
): EventRecord[] {
  const seen = new Map<string, YamlPlace>();
  const compiled = coded.map((coding) => {
    const context = {
      article: coding.text,
      written: lastDay(coding.compiled),
      coding: coding.file,
      actorIds: codebook.ids.actors,
    };
    const events = compileEvents(context, coding.isSecond ? new Map() : seen);
    const repeats = compileRepeats(context, eventIdsOf(coding));
    return coding.isSecond ? { events: [], repeats: [] } : { events, repeats };
  });
  return addRepeats(
    compiled.flatMap((one) => one.events),
    compiled.flatMap((one) => one.repeats),
  );
}

function compileAllStatements(
  coded: readonly Coded[],
  codebook: CodebookFiles,
  eventIdsOf: (own: Coded) => IdList,
): Statement[] {
  const seen = new Map<string, YamlPlace>();
  const actors = new Map(codebook.actors.values.map((actor) => [actor.id, actor]));
  const placed = coded.flatMap((coding): PlacedStatement[] => {
    const { actors: actorIds, issues, publishers } = codebook.ids;
    const ids = {
      actors: actorIds,
      issues,
      events: eventIdsOf(coding),
      relays: joinIdLists(publishers, actorIds),
    };
    const { compiled } = coding;
    const context = {
      article: coding.text,
      published: compiled.published,
      written: lastDay(compiled),
      coding: coding.file,
      actors,
      ids,
    };
    const statements = compileStatements(context, coding.isSecond ? new Map() : seen);
    return coding.isSecond ? [] : statements;
  });
  checkUtterances(placed);
  return placed.map((one) => one.statement);
}

/** Lists the events a coding can name: all of the corpus, and its own. Where a coding could not be read, any may be in that one. */
function listEvents(codings: readonly ArticleCoding[], own: Coded, complete: boolean): IdList {
  const named = codings.filter((coding) => !coding.isSecond || coding.file === own.file);
  return makeIdList('event', { entries: named.flatMap((coding) => coding.file.events), complete });
}

/** The last day on which an article can have been written. */
function lastDay(article: Article): string | null {
  return (article.updated ?? article.published).latest;
}
