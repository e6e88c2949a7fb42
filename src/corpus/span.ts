import * as v from 'valibot';

/**
 * A stretch of an article's text.
 *
 * Half-open UTF-16 offsets into `article.text`: `text.slice(start, end)` is what a person sees.
 */
export const Span = v.strictObject({ start: v.number(), end: v.number() });
export type Span = v.InferOutput<typeof Span>;
