import type { Article } from '../corpus/article.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import { compileArticle } from './articles.ts';
import { type ArticleText, readArticleText } from './articleText.ts';
import { type CodebookFiles, readCodebookFiles } from './codebookFiles.ts';
import { type ArticleCoding, readCodings, reportMissingCodebook } from './codings.ts';
import { compileAllEvents, compileAllStatements } from './compileCodings.ts';
import { countAnchors } from './countAnchors.ts';
import { compareInTime } from './dates.ts';
import type { SourceFile } from './decode.ts';
import { compileIssues } from './issues.ts';
import { joinCodings } from './joinedCodings.ts';
import { makeFindMentions } from './mentions.ts';
import { compareProblems, type Report } from './problems.ts';
import { readSeedFiles } from './seedFiles.ts';
import { compareInText } from './statements.ts';

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
  const areAllRead = seeds.lost.coding.size === 0 && codings.length === seeds.codings.length;
  const joined = joinCodings({ codings, texts, articles, areAllRead });
  const events = compileAllEvents(joined, codebook);
  const statements = compileAllStatements(joined, codebook);
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
