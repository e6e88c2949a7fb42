import type { Actor } from '../corpus/actor.ts';
import type { Article } from '../corpus/article.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Publisher } from '../corpus/publisher.ts';
import { discoverActors } from './actors/discoverActors.ts';
import type { ArticleSource } from './articleRecord.ts';
import { compileArticle } from './articles.ts';
import { type ArticleText, type Reading, readArticleText } from './articleText.ts';
import { type CodebookFiles, readCodebookFiles } from './codebookFiles.ts';
import { type ArticleCoding, readCodings, reportMissingCodebook } from './codings.ts';
import { compileAllEvents, compileAllStatements } from './compileCodings.ts';
import { countAnchors } from './countAnchors.ts';
import { compareInTime } from './dates.ts';
import type { SourceFile } from './decode.ts';
import { findByMachine } from './findings.ts';
import { compileIssues } from './issues.ts';
import { joinCodings } from './joinedCodings.ts';
import { makeFindMentions } from './mentions.ts';
import { discoverPublishers } from './metadata/discoverPublishers.ts';
import { compareProblems, type Report } from './problems.ts';
import type { Memory } from './remember.ts';
import { readSeedFiles } from './seedFiles.ts';
import { compareInText } from './statements.ts';

/** A compiled corpus, and how many quotes, evidence, examples and notes are located in it, each exactly. */
export type Compilation = { readonly corpus: Corpus; readonly anchors: number };

/** `strict` makes the fault of an article an error; `memory` saves the work that an earlier run has done on the same files. */
export type CompileOptions = { readonly strict?: boolean; readonly memory?: Memory | undefined };

/**
 * Compiles a folder of seeds into a corpus.
 *
 * Pure: the same files give the same corpus, whatever their order, the machine, its language or clock. Never throws on bad input: what is
 * wrong is in `corpus.problems`, by file and line; what a problem spoils is left out, the rest is compiled. A fault of an article is a
 * warning, since a folder of news always has some; an error when strict. A fault of codings or codebook is an error.
 */
export function compile(files: readonly SourceFile[], { strict = false, memory }: CompileOptions = {}): Compilation {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const reportArticle: Report = strict ? report : (problem) => report({ ...problem, severity: 'warning' });
  const seeds = readSeedFiles(files, { article: reportArticle, coding: report });
  const codebook = readCodebookFiles(seeds.codebook, report);
  const texts = readTexts(seeds.articles, { report: reportArticle, memory });
  const known = new Set([...seeds.articles.keys(), ...seeds.lost.article]);
  const articleIds = { noun: 'article', known, complete: true };
  const codings = readCodings(seeds.codings, articleIds.known, report);
  reportMissingCodebook(seeds, report);

  const actors = codebook.actors.yaml === undefined ? discoverActors([...texts.values()]) : codebook.actors.values;
  const publishers =
    codebook.publishers.yaml === undefined
      ? discoverPublishers([...texts.values()], codings)
      : codebook.publishers.values;
  const articles = compileArticles(texts, codings, { codebook, actors, publishers, report });
  const areAllRead = seeds.lost.coding.size === 0 && codings.length === seeds.codings.length;
  const joined = joinCodings({ codings, texts, articles, areAllRead });
  const events = compileAllEvents(joined, codebook);
  const statements = compileAllStatements(joined, codebook);
  const issues = compileIssues(codebook, texts, articleIds);
  const sorted = articles.toSorted((a, b) => compareInTime(a.published, b.published) || compareText(a.id, b.id));
  const findings = findByMachine({ articles: sorted, texts, actors, issues, statements });
  const corpus: Corpus = {
    articles: findings.articles,
    statements: findings.statements.toSorted((a, b) => compareInTime(a.said, b.said) || compareInText(a, b)),
    events: events.toSorted((a, b) => compareInTime(a.when, b.when) || compareText(a.id, b.id)),
    proposed: findings.proposed,
    actors: [...actors],
    issues,
    publishers: [...publishers],
    problems: [],
  };
  return { corpus: { ...corpus, problems: problems.toSorted(compareProblems) }, anchors: countAnchors(corpus) };
}

function readTexts(articles: ReadonlyMap<string, ArticleSource>, reading: Reading): ReadonlyMap<string, ArticleText> {
  const texts = new Map<string, ArticleText>();
  for (const [id, article] of articles) {
    const text = readArticleText(id, article, reading);
    if (text !== undefined) texts.set(id, text);
  }
  return texts;
}

type Lists = {
  readonly codebook: CodebookFiles;
  readonly actors: readonly Actor[];
  readonly publishers: readonly Publisher[];
  readonly report: Report;
};

function compileArticles(
  texts: ReadonlyMap<string, ArticleText>,
  codings: readonly ArticleCoding[],
  { codebook, actors, publishers, report }: Lists,
): Article[] {
  const shared = {
    publishers,
    publisherIds: codebook.ids.publishers,
    findMentions: makeFindMentions(actors),
  };
  const compileWith = (text: ArticleText, coding: ArticleCoding | undefined, tell: Report) =>
    compileArticle(text, { coding: coding?.file, ...shared, report: tell });
  for (const coding of codings.filter((candidate) => candidate.isSecond)) {
    const text = texts.get(coding.article);
    // Compiled for its problems only: a second coder adds nothing to the corpus.
    if (text !== undefined) compileWith({ ...text, frontMatter: undefined }, coding, () => {});
  }
  return Array.from(texts.values(), (text) => compileWith(text, findFirstCoding(codings, text.id), report));
}

function findFirstCoding(codings: readonly ArticleCoding[], article: string): ArticleCoding | undefined {
  return codings.find((coding) => coding.article === article && !coding.isSecond);
}
