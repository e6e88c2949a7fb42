import type { Article } from '../../corpus/article.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import type { Statement } from '../../corpus/statement.ts';

/**
 * One date and what it rests on.
 *
 * `isPrinted`: the basis is words of the text, not a coder's reason. `quotes` is the number of statements said then; it is absent
 * for the article's own dates.
 */
export type DateBasis = {
  readonly label: string;
  readonly date: EdtfDate;
  readonly isPrinted: boolean;
  readonly quotes?: number;
};

/** Finds every date of an article with its basis: published, updated, then said, each distinct pair once, in text order. */
export function findDateBases(
  { text, published, updated }: Pick<Article, 'text' | 'published' | 'updated'>,
  statements: readonly Statement[],
): readonly DateBasis[] {
  const known = (label: string, date: EdtfDate): DateBasis => ({ label, date, isPrinted: text.includes(date.basis) });
  const inOrder = statements.toSorted((a, b) => (a.quote[0]?.start ?? 0) - (b.quote[0]?.start ?? 0));
  const said = [...groupBy(inOrder, ({ said: { edtf, basis } }) => JSON.stringify([edtf, basis])).values()];
  return [
    known('Published', published),
    ...(updated === undefined ? [] : [known('Updated', updated)]),
    ...said.flatMap((group) =>
      group[0] === undefined ? [] : [{ ...known('Said', group[0].said), quotes: group.length }],
    ),
  ];
}
