import type { Span } from '../../../corpus/span.ts';
import { slug } from '../slug.ts';

/** A ministry that stands beside the name of its state. */
export type Ministry = { readonly id: string; readonly name: string; readonly printed: string };

const MINISTRY =
  /^(?:['’]s)? (?:(?:the |its )?((?:Foreign|Defen[cs]e|Interior|Finance|Justice|Health|Energy|Trade|Oil|Economy|Education|Information|Agriculture)(?: Affairs)?) Ministry|Ministry of ((?:Foreign Affairs|Defen[cs]e|the Interior|Interior|Finance|Justice|Health|Energy|Education|Information|Agriculture)))\b/i;
const LONGEST = 50;

/** Finds a ministry after a state's name or adjective: “Russian foreign ministry”, “Ukraine's Ministry of Defense”. */
export function findMinistry(text: string, state: Span, block: Span): Ministry | undefined {
  const next = text.charCodeAt(state.end);
  if (next !== 32 && next !== 39 && next !== 0x2019) return undefined;
  const rest = text.slice(state.end, Math.min(block.end, state.end + LONGEST));
  if (!rest.includes('inistry')) return undefined;
  const match = MINISTRY.exec(rest);
  const field = match?.[1] ?? match?.[2];
  if (match === null || field === undefined) return undefined;
  const printedState = text.slice(state.start, state.end);
  const name = `${printedState} ${capitalize(
    field
      .replace(/^the /i, '')
      .replace(/ affairs$/i, '')
      .replace(/defence/i, 'Defense'),
  )} Ministry`;
  return { id: slug(name), name, printed: text.slice(state.start, state.end + match[0].length) };
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
