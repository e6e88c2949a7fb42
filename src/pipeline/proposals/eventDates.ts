import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Span } from '../../corpus/span.ts';
import type { TimeExpression } from '../timex/findTimeExpressions.ts';

/** What an event's date is found in: the sentence, the place of its verb, and the article's date. */
export type Dated = {
  readonly sentence: Span;
  readonly at: number;
  readonly expressions: readonly TimeExpression[];
  readonly published: EdtfDate;
  readonly isPlanned: boolean;
};

/**
 * Finds when an event took place: by the nearest time expression of its sentence, else about the article's date.
 *
 * Without an expression a day is only approximate (`~`), and what is planned lies open after it; an undated article's date is left as it is.
 */
export function findWhen({ sentence, at, expressions, published, isPlanned }: Dated): EdtfDate {
  let nearest: TimeExpression | undefined;
  for (const expression of expressions) {
    if (expression.start < sentence.start || expression.end > sentence.end) continue;
    if (nearest === undefined || Math.abs(expression.start - at) < Math.abs(nearest.start - at)) nearest = expression;
  }
  if (nearest !== undefined) return nearest.date;
  if (published.earliest === null) return published;
  const basis = 'The sentence gives no date; the article’s own is taken.';
  if (isPlanned) return { edtf: `${published.earliest}/..`, earliest: published.earliest, latest: null, basis };
  const isPlain = /^\d{4}(?:-\d\d){0,2}$/.test(published.edtf);
  return {
    edtf: isPlain ? `${published.edtf}~` : published.edtf,
    earliest: published.earliest,
    latest: published.latest,
    basis,
  };
}
