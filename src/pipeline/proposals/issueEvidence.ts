import type { Article } from '../../corpus/article.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import type { Issue } from '../../corpus/issue.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { listMentions, listStems, nameTerm } from './issueTerms.ts';

/** What issues are proposed from: the codebook's definitions and examples, and what people have coded. */
export type IssueSource = {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
  readonly statements: readonly Statement[];
};

/** What coded passages say: how many each issue has, by its place in the codebook, and in how many of them each term stands. */
export type CodedPassages = {
  readonly counts: readonly number[];
  readonly total: number;
  readonly terms: ReadonlyMap<string, ReadonlyMap<number, number>>;
};

/** The coded passages of all articles, and those of each article by its id. */
export type Evidence = { readonly all: CodedPassages; readonly own: ReadonlyMap<string, CodedPassages> };

/** The words beside the quote, in its sentence, are half as sure to be about the issue. */
const BESIDE = 0.5;

/** Counts the terms of the passages that people gave to each issue: quotes of statements, and the codebook's examples. */
export function countEvidence({ articles, issues, statements }: IssueSource): Evidence {
  const texts = new Map(articles.map((article) => [article.id, article]));
  const places = new Map(issues.map(({ id }, place) => [id, place]));
  const counted = listPassages(issues, statements).flatMap((passage) => {
    const article = texts.get(passage.article);
    const place = places.get(passage.issue);
    if (article === undefined || place === undefined) return [];
    return [{ article: article.id, place, terms: weighTerms(article, passage) }];
  });
  const byArticle = groupBy(counted, ({ article }) => article);
  return {
    all: countPassages(counted, issues.length),
    own: new Map(Array.from(byArticle, ([article, own]) => [article, countPassages(own, issues.length)])),
  };
}

type Counted = { readonly place: number; readonly terms: ReadonlyMap<string, number> };

function countPassages(passages: readonly Counted[], issues: number): CodedPassages {
  const counts = new Array<number>(issues).fill(0);
  const terms = new Map<string, Map<number, number>>();
  for (const { place, terms: held } of passages) {
    counts[place] = (counts[place] ?? 0) + 1;
    for (const [term, weight] of held) {
      const row = terms.get(term) ?? new Map<number, number>();
      terms.set(term, row);
      row.set(place, (row.get(place) ?? 0) + weight);
    }
  }
  return { counts, total: passages.length, terms };
}

type Passage = {
  readonly article: string;
  readonly issue: string;
  readonly quote: readonly Span[];
  readonly sentence: readonly Span[];
};

/** One passage counts once an issue, whoever is said to have spoken it, and whether statement or example. */
function listPassages(issues: readonly Issue[], statements: readonly Statement[]): Passage[] {
  const coded = statements.map(({ sentence, ...statement }) => ({ ...statement, sentence: [sentence] }));
  const examples = issues.flatMap(({ id, examples }) =>
    examples.map((example) => ({ article: example.article, issue: id, quote: [example], sentence: [] })),
  );
  const passages = [...coded, ...examples].map((passage) => {
    const key = `${passage.issue}\n${passage.article}\n${passage.quote[0]?.start}`;
    return [key, passage] as const;
  });
  // The first of a kind stays: a statement's sentence says more than an example.
  return [...new Map(passages.toReversed()).values()].toReversed();
}

function weighTerms(article: Article, { quote, sentence }: Passage): ReadonlyMap<string, number> {
  const list = (spans: readonly Span[]) =>
    spans.flatMap((span) => [
      ...listStems(article.text, span),
      ...listMentions(article.mentions, span).map(({ actor }) => nameTerm(actor)),
    ]);
  return new Map([
    ...list(sentence).map((term) => [term, BESIDE] as const),
    ...list(quote).map((term) => [term, 1] as const),
  ]);
}
