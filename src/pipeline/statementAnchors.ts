import type { CodedStatement } from '../corpus/coding.ts';
import type { Span } from '../corpus/span.ts';
import { anchorQuote, anchorQuotes } from './anchors.ts';
import type { ArticleText } from './articleText.ts';
import { findSentenceOf } from './sentences.ts';
import type { YamlPlace } from './yamlFile.ts';

/** Where a statement stands in its article. `attribution` is there where another sentence than the quote's names the speaker. */
export type Anchored = { readonly quote: Span[]; readonly sentence: Span; readonly attribution?: Span | undefined };

/** Anchors a statement: its quote, the sentence that holds it, its attribution. Problems: those of anchoring, `quote-order`, `quote-crosses-blocks`. */
export function anchorStatement(
  { quote: coded, attribution: naming }: Partial<CodedStatement>,
  { yaml, path }: YamlPlace,
  article: ArticleText,
): Anchored | undefined {
  const at = { yaml, path: [...path, 'quote'] };
  const quote = coded && anchorQuotes(article, placeSelectors(coded, at));
  const attribution = naming && anchorQuote(article, naming, { yaml, path: [...path, 'attribution'] });
  if (quote === undefined || (naming !== undefined && attribution === undefined)) return undefined;
  const sentence = findSentence(quote, article, at);
  if (sentence === undefined) return undefined;
  return { quote, sentence, attribution: attribution && findAttribution(attribution, sentence, article) };
}

function placeSelectors(coded: CodedStatement['quote'], { yaml, path }: YamlPlace): Parameters<typeof anchorQuotes>[1] {
  if (!Array.isArray(coded)) return [[coded, { yaml, path }]];
  return coded.map((selector, index) => [selector, { yaml, path: [...path, index] }]);
}

/** Widens an attribution to its sentence; one that lies in the quote's own sentence says nothing new and is left out. */
function findAttribution(span: Span, sentence: Span, article: ArticleText): Span | undefined {
  if (sentence.start <= span.start && span.end <= sentence.end) return undefined;
  return findSentenceOf(span, article.sentences, article.blocks) ?? span;
}

/** Finds the sentence or sentences of a quote, which must be in order and in one block. Problems: `quote-empty`, `quote-order`, `quote-crosses-blocks`. */
function findSentence(quote: readonly Span[], article: ArticleText, { yaml, path }: YamlPlace): Span | undefined {
  const [first] = quote;
  const last = quote.at(-1);
  if (first === undefined || last === undefined) {
    yaml.report(path, {
      code: 'quote-empty',
      message: 'The list of quotes is empty.',
      fix: 'Copy the words from the article.',
    });
    return undefined;
  }
  if (quote.some((span, index) => index > 0 && span.start < (quote[index - 1]?.end ?? 0))) {
    const fix = 'Write the selectors in the order of the text, without overlap.';
    yaml.report(path, { code: 'quote-order', message: 'The parts of the quote are not in text order.', fix });
    return undefined;
  }
  const sentence = findSentenceOf({ start: first.start, end: last.end }, article.sentences, article.blocks);
  if (sentence !== undefined) return sentence;
  const fix = 'Quote one paragraph; code the other as a statement of its own, with the same utterance.';
  yaml.report(path, { code: 'quote-crosses-blocks', message: 'The quote reaches over more than one paragraph.', fix });
  return undefined;
}
