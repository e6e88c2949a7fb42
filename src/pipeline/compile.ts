import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EventRecord } from '../corpus/eventRecord.ts';
import type { Problem } from '../corpus/problem.ts';
import { compileArticle } from './articles.ts';
import { type ArticleText, readArticleText } from './articleText.ts';
import { type CodebookFiles, readCodebookFiles } from './codebookFiles.ts';
import { type ArticleCoding, readCodings, reportMissingCodebook } from './codings.ts';
import { compareText } from './compareText.ts';
import { countAnchors } from './countAnchors.ts';
import { compareDates } from './dates.ts';
import type { SourceFile } from './decode.ts';
import { addRepeats, compileEvents, compileRepeats } from './events.ts';
import { type IdList, joinIdLists, type YamlPlace } from './ids.ts';
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
  const codings = readCodings(seeds.codings, new Set(texts.keys()), report);
  reportMissingCodebook(seeds.codebook, codings, report);

  const articles = compileArticles(texts, codings, codebook);
  const coded = codings.flatMap((coding) => joinArticle(coding, { texts, articles }));
  const events = compileAllEvents(coded, codebook);
  const statements = compileAllStatements(coded, codebook);
  const corpus: Corpus = {
    articles: articles.toSorted((a, b) => compareDates(a.published, b.published) || compareText(a.id, b.id)),
    statements: statements.toSorted((a, b) => compareDates(a.said, b.said) || compareInText(a, b)),
    events: events.toSorted((a, b) => compareDates(a.when, b.when) || compareText(a.id, b.id)),
    proposed: { events: [], statements: [] },
    actors: codebook.actors.entries.map((entry) => entry.value),
    issues: compileIssues(codebook, texts),
    publishers: codebook.publishers.entries.map((entry) => entry.value),
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
    publishers: codebook.publishers.entries.map((entry) => entry.value),
    publisherIds: codebook.ids.publishers,
    findMentions: makeFindMentions(codebook.actors.entries.map((entry) => entry.value)),
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

function compileAllEvents(coded: readonly Coded[], codebook: CodebookFiles): EventRecord[] {
  const seen = new Map<string, YamlPlace>();
  const compiled = coded.map((coding) => {
    const context = {
      article: coding.text,
      written: lastDay(coding.compiled),
      coding: coding.file,
      actorIds: codebook.ids.actors,
    };
    const events = compileEvents(context, coding.isSecond ? new Map() : seen);
    const repeats = compileRepeats(context, listEvents(coded, coding));
    return coding.isSecond ? { events: [], repeats: [] } : { events, repeats };
  });
  return addRepeats(
    compiled.flatMap((one) => one.events),
    compiled.flatMap((one) => one.repeats),
  );
}

function compileAllStatements(coded: readonly Coded[], codebook: CodebookFiles) {
  const seen = new Map<string, YamlPlace>();
  const actors = new Map(codebook.actors.entries.map(({ value }) => [value.id, value]));
  const placed = coded.flatMap((coding): PlacedStatement[] => {
    const { actors: actorIds, issues, publishers } = codebook.ids;
    const ids = {
      actors: actorIds,
      issues,
      events: listEvents(coded, coding),
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

/** Lists the events a coding can name: all of the corpus, and its own. */
function listEvents(coded: readonly Coded[], own: Coded): IdList {
  const known = coded.filter((coding) => !coding.isSecond || coding === own).flatMap((coding) => coding.file.eventIds);
  return { noun: 'event', known: new Set(known), complete: true };
}

/** The last day on which an article can have been written. */
function lastDay(article: Article): string | null {
  return (article.updated ?? article.published).latest;
}
