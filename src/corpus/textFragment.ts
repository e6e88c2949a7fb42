import type { Span } from './span.ts';

/** A longer quote is given by its first and last words: addresses have to stay short, and pages put links and pictures between. */
const LONGEST = 300;
/** How many words stand for the beginning and the end of a long quote. */
const ENDS = 5;
/** The most words before or after that tell one place from another. */
const MOST_CONTEXT = 8;

/** A text directive before it is encoded. */
type Directive = {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
};

/**
 * Links to words on the page they were taken from: its address with a text fragment, one directive for each span.
 *
 * Browsers that do not know text fragments open the page at its top, and so do all where the page has other words now. Undefined where the
 * address is not one of the web, or the spans hold no word. Source: WICG, URL Fragment Text Directives:
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */
export function linkToWords(url: string | undefined, text: string, spans: readonly Span[]): string | undefined {
  const page = parseWebAddress(url);
  const directives = spans.flatMap((span) => findDirective(text, span) ?? []);
  if (page === undefined || directives.length === 0) return undefined;
  const [bare = '', ...fragment] = page.split('#');
  const place = `#${fragment.join('#').replace(/:~:.*$/s, '')}`;
  return `${bare}${place}:~:${directives.map((directive) => `text=${printDirective(directive)}`).join('&')}`;
}

/** Returns an address if it is one a browser may open: `http` or `https`, else undefined. */
export function parseWebAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s/?#]\S*$/i.test(url) ? url : undefined;
}

/** Dash, comma and ampersand part the terms and the directives, and are encoded in them; half a surrogate pair cannot be. */
function printDirective({ prefix, start, end, suffix }: Directive): string {
  const encode = (term: string) =>
    encodeURIComponent(term.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replaceAll('-', '%2D');
  const terms = [
    prefix === undefined ? [] : [`${encode(prefix)}-`],
    [encode(start)],
    end === undefined ? [] : [encode(end)],
    suffix === undefined ? [] : [`-${encode(suffix)}`],
  ];
  return terms.flat().join(',');
}

/** Finds the shortest directive by which a browser comes to these words and not to the like of them before; undefined where there is no word. */
function findDirective(text: string, span: Span): Directive | undefined {
  const words = text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const terms = cutTerms(words);
  const wanted = span.start + (words.length - words.trimStart().length);
  const options = [{}, ...listContexts(text, span)].map((context): Directive => ({ ...terms, ...context }));
  return options.find((directive) => findFirst(text, directive) === wanted) ?? options[0];
}

/** A term lies in one block of the page: words over several blocks, and very many, are given by their ends. */
function cutTerms(quote: string): Pick<Directive, 'start' | 'end'> {
  const whole = splitWords(quote);
  const lines = quote.trim().split('\n');
  if (whole.length < 2 || (lines.length === 1 && quote.length <= LONGEST)) return { start: whole.join(' ') };
  const most = Math.min(ENDS, Math.floor(whole.length / 2));
  const start = splitWords(lines[0] ?? '').slice(0, most);
  return {
    start: start.join(' '),
    end: splitWords(lines.at(-1) ?? '')
      .slice(-most)
      .join(' '),
  };
}

/** The words before the span and after it in its block, one more at a time; those before alone are tried first. */
function listContexts(text: string, span: Span): Pick<Directive, 'prefix' | 'suffix'>[] {
  const before = splitWords(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)).slice(-MOST_CONTEXT);
  const [line = ''] = text.slice(span.end).split('\n', 1);
  const after = splitWords(line).slice(0, MOST_CONTEXT);
  const prefixes = before.map((_, index) => ({ prefix: before.slice(-index - 1).join(' ') }));
  const suffixes = after.map((_, index) => ({ suffix: after.slice(0, index + 1).join(' ') }));
  const longest = prefixes.at(-1);
  return [...prefixes, ...suffixes, ...(longest === undefined ? [] : suffixes.map((one) => ({ ...longest, ...one })))];
}

/** Where a browser that reads from the top finds a directive: whatever the case, however the words are parted, and only whole words. */
function findFirst(text: string, { prefix, start, end, suffix }: Directive): number | undefined {
  const before = prefix === undefined ? '' : `${printPattern(prefix)}\\s*`;
  const through = end === undefined ? '' : `[^]*?${printPattern(end)}`;
  const after = suffix === undefined ? '' : `\\s*${printPattern(suffix)}`;
  const match = new RegExp(`(${before})${printPattern(start)}${through}${after}`, 'iu').exec(text);
  return match === null ? undefined : match.index + (match[1]?.length ?? 0);
}

function printPattern(term: string): string {
  const words = splitWords(term).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `${/^[\p{L}\p{N}]/u.test(term) ? '(?<![\\p{L}\\p{N}])' : ''}${words.join('\\s+')}${/[\p{L}\p{N}]$/u.test(term) ? '(?![\\p{L}\\p{N}])' : ''}`;
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
