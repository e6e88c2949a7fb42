import type { TextQuoteSelector } from '../corpus/coding.ts';
import type { Span } from '../corpus/span.ts';
import type { ArticleText } from './articleText.ts';
import { fold } from './fold.ts';
import { locate } from './locate.ts';
import { findNearestPassage } from './nearestPassage.ts';
import { findPlace } from './place.ts';
import { cut, type Finding } from './problems.ts';
import { describeCut, describeLength } from './quoteEnds.ts';
import type { YamlPlace } from './yamlFile.ts';

/** A word can stand a thousand times; a person needs to see a few of the places. */
const SHOWN_PLACES = 4;

/**
 * Anchors a coder's quote in its article: exactly one place, or a problem.
 *
 * Problems: `quote-empty`, `quote-cuts-word`, `quote-absent` with the nearest passage as a hint, `quote-ambiguous` with the places and a prefix that decides,
 * `quote-context` where prefix or suffix contradict the text.
 */
export function anchorQuote(article: ArticleText, selector: TextQuoteSelector, place: YamlPlace): Span | undefined {
  const location = locate(article.readFolded(), selector);
  if (location.kind === 'one') {
    const cut = describeCut(article.source.text, location.span);
    if (cut === undefined) return location.span;
    place.yaml.report([...place.path, 'exact'], { value: selector.exact, ...cut });
    return undefined;
  }
  const finding =
    location.kind === 'absent'
      ? describeAbsent(article, selector)
      : location.kind === 'ambiguous'
        ? describeAmbiguous(article, selector, location.spans)
        : describeElsewhere(article, location.spans);
  const path = [
    ...place.path,
    location.kind === 'elsewhere' ? (selector.prefix === undefined ? 'suffix' : 'prefix') : 'exact',
  ];
  place.yaml.report(path, { value: selector.exact, ...finding });
  return undefined;
}

/** Anchors the quotes of a statement or an event; undefined unless all are found. Warnings: `quote-in-furniture`, `quote-short`, `quote-long`. */
export function anchorQuotes(
  article: ArticleText,
  selectors: readonly (readonly [TextQuoteSelector, YamlPlace])[],
): Span[] | undefined {
  const spans = selectors.map(([selector, place]) => {
    const span = anchorQuote(article, selector, place);
    if (span !== undefined) {
      warnOfFurniture(article, span, place);
      const odd = describeLength(wordsOf(article, span));
      if (odd !== undefined) place.yaml.report([...place.path, 'exact'], { value: selector.exact, ...odd });
    }
    return span;
  });
  const found = spans.filter((span) => span !== undefined);
  return found.length === spans.length ? found : undefined;
}

function describeAbsent(article: ArticleText, selector: TextQuoteSelector): Finding {
  if (fold(selector.exact).text.trim() === '') {
    return { code: 'quote-empty', message: 'The quote is empty.', fix: 'Copy the words from the article.' };
  }
  const nearest = findNearestPassage(article.readFolded(), selector.exact);
  const hint =
    nearest === undefined
      ? 'Copy the words from the article.'
      : `Nearest, ${printSpan(article, nearest)}: “${cut(wordsOf(article, nearest), 300)}”. Copy those words if they are meant; split the quote where words are left out.`;
  return { code: 'quote-absent', message: `These words do not stand in ${article.source.file}.`, fix: hint };
}

function describeAmbiguous(article: ArticleText, selector: TextQuoteSelector, spans: readonly Span[]): Finding {
  const shown = spans.slice(0, SHOWN_PLACES);
  const places = shown.map((span) => printSpan(article, span));
  const choices = shown.flatMap((span, index) => {
    const context = findDeciding(article, selector, span);
    return context === undefined ? [] : [`${context} for ${places[index]}`];
  });
  return {
    code: 'quote-ambiguous',
    message: `These words stand ${spans.length} times: ${places.join(' and ')}${spans.length > SHOWN_PLACES ? ' and more' : ''}.`,
    fix: choices.length === 0 ? 'Quote more words.' : `Add ${choices.join(', or ')}.`,
  };
}

function describeElsewhere(article: ArticleText, spans: readonly Span[]): Finding {
  const places = spans.slice(0, SHOWN_PLACES).map((span) => {
    const before = article.source.text.slice(Math.max(0, span.start - 30), span.start);
    return `${printSpan(article, span)}, after “${before}”`;
  });
  return {
    code: 'quote-context',
    message: `The words stand in the article, but not with this prefix and suffix: ${places.join('; ')}.`,
    fix: 'Correct the prefix or suffix, or leave them out where the words stand once.',
  };
}

/** Finds the shortest prefix, else suffix, of up to eight words that tells one place of a quote from the others. */
function findDeciding(article: ArticleText, selector: TextQuoteSelector, span: Span): string | undefined {
  const before = fold(article.source.text.slice(Math.max(0, span.start - 200), span.start))
    .text.trim()
    .split(' ');
  const after = fold(article.source.text.slice(span.end, span.end + 200))
    .text.trim()
    .split(' ');
  for (const [key, words] of [['prefix', before] as const, ['suffix', after] as const]) {
    for (let count = 1; count <= 8; count += 1) {
      const context = (key === 'prefix' ? words.slice(-count) : words.slice(0, count)).join(' ');
      // A lone quotation mark would decide, and nobody would see it.
      if (!/[\p{L}\p{N}]/u.test(context)) continue;
      const location = locate(article.readFolded(), { exact: selector.exact, [key]: context });
      if (location.kind === 'one' && location.span.start === span.start) return `${key}: ${quoteYaml(context)}`;
    }
  }
  return undefined;
}

function quoteYaml(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

function printSpan(article: ArticleText, span: Span): string {
  const place = findPlace(article.source, span.start);
  return `${place.file}:${place.line}:${place.column}`;
}

function wordsOf(article: ArticleText, span: Span): string {
  return article.source.text.slice(span.start, span.end);
}

function warnOfFurniture(article: ArticleText, span: Span, place: YamlPlace): void {
  const block = article.blocks.find((candidate) => candidate.start < span.end && span.start < candidate.end);
  if (block?.kind !== 'furniture') return;
  place.yaml.report([...place.path, 'exact'], {
    code: 'quote-in-furniture',
    severity: 'warning',
    message: `The quote stands in page furniture (${printSpan(article, span)}).`,
    value: wordsOf(article, span),
    fix: 'Quote the article’s own words; furniture is not coded.',
  });
}
