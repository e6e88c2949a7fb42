import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import { groupBy } from './groupBy.ts';
import type { MetadataBasis } from './metadataBasis.ts';
import type { Problem } from './problem.ts';
import { UNNAMED_PUBLISHER } from './publisher.ts';

/** One field of an article's metadata. */
export type MetadataField = MetadataBasis['field'];

/** What was made of one article: what it says of itself, what was guessed, what is missing, and what was found in it. */
export type ArticleReport = {
  readonly article: Article;
  /** Said by the article, its front matter or its coding. */
  readonly stated: readonly MetadataBasis[];
  /** Worked out, and perhaps wrong. */
  readonly guessed: readonly MetadataBasis[];
  /** Of the fields every article has: title, publisher, date. */
  readonly missing: readonly MetadataField[];
  readonly problems: readonly Problem[];
  /** Coded by people, and found by machine; never one number. */
  readonly statements: number;
  readonly attributions: number;
  readonly proposedEvents: number;
};

/** What was made of a folder: its articles in the corpus's order, and the files that are not among them. */
export type ImportReport = {
  readonly articles: readonly ArticleReport[];
  /** Articles and other files that were left out, each with every problem it has, by path. */
  readonly leftOut: readonly { readonly file: string; readonly problems: readonly Problem[] }[];
};

const EXPECTED: readonly MetadataField[] = ['title', 'publisher', 'published'];

/** Reports what the compiler read, guessed and missed, article by article. A problem of a coding stands with its article. */
export function reportImport(corpus: Corpus): ImportReport {
  const statements = groupBy(corpus.statements, (statement) => statement.article);
  const events = groupBy(corpus.proposed.events, (event) => event.evidence[0]?.article ?? '');
  const problems = groupBy(corpus.problems, (problem) => problem.file);
  const paths = new Set(corpus.articles.map((article) => article.path));
  return {
    articles: corpus.articles.map((article) => ({
      article,
      stated: article.metadata.filter((basis) => basis.certain),
      guessed: article.metadata.filter((basis) => !basis.certain),
      missing: EXPECTED.filter((field) => isMissing(article, field)),
      problems: [...(problems.get(article.path) ?? []), ...(problems.get(`codings/${article.id}.yaml`) ?? [])],
      statements: statements.get(article.id)?.length ?? 0,
      attributions: article.attributions.length,
      proposedEvents: events.get(article.id)?.length ?? 0,
    })),
    leftOut: Array.from(problems)
      .filter(([file]) => !paths.has(file) && !file.startsWith('codings/') && !file.startsWith('codebook/'))
      .map(([file, found]) => ({ file, problems: found })),
  };
}

/** How often each field that an article should have is stated, guessed or missing in a report. */
export function countFields({ articles }: ImportReport) {
  return EXPECTED.map((field) => {
    const guessed = articles.filter((report) => report.guessed.some((basis) => basis.field === field)).length;
    const missing = articles.filter((report) => report.missing.includes(field)).length;
    return { field, stated: articles.length - guessed - missing, guessed, missing };
  });
}

function isMissing(article: Article, field: MetadataField): boolean {
  if (article.metadata.some((basis) => basis.field === field)) return false;
  if (field === 'title') return article.title === article.id;
  if (field === 'publisher') return article.publisher === UNNAMED_PUBLISHER;
  return article.published.earliest === null && article.published.latest === null;
}
