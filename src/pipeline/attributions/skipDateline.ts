import type { Span } from '../../corpus/span.ts';

/** So far a dateline can reach. */
const LONGEST = 90;

/** "KABUL, Afghanistan", "BEIRUT/GENEVA, Sept 12 (Reuters)": a place in capitals. Country, day and agency may follow. */
const IN_CAPITALS =
  /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3}(?:, (?!\p{L}+\.? \d)\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}){0,2}(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2})?(?: \([\p{L}\p{N}/., ]{2,30}\))?/u;

/** "New York (AP)", "Geneva (Reuters)": another place has its agency in brackets. */
const WITH_AGENCY =
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)? \((?:\p{Lu}{2,10}|Reuters|Bloomberg|Xinhua)\)/u;

/** The dash behind it, and what begins a sentence. */
const DASH = /^ ?(?:[—–]|--|(?<= )-(?= )) ?(?=[\p{Lu}\p{N}"“'‘])/u;

/** The first sentence of a paragraph without the place it was sent from, which nobody in it has said. */
export function skipDateline(text: string, sentence: Span): Span {
  const start = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const [place] = IN_CAPITALS.exec(start) ?? WITH_AGENCY.exec(start) ?? [''];
  const [dash] = (place === '' ? null : DASH.exec(start.slice(place.length))) ?? [''];
  return dash === '' ? sentence : { start: sentence.start + place.length + dash.length, end: sentence.end };
}
