import { isComma, isRelative } from './grammar.ts';
import { type SentenceAttribution, withContent } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** What a sheet, sign or letter does that bears words. */
const BEARING: ReadonlySet<string> = new Set(['reading', 'reads', 'read', 'titled', 'entitled']);

/**
 * Gives a whole quotation that an object bears to whoever brings that object out: "released a statement saying “…”".
 *
 * What was said is the quotation, not the statement; what bears it is part of how it was said, and no second speaker.
 */
export function unwrapBearers(
  tokens: readonly Token[],
  found: readonly SentenceAttribution[],
): readonly SentenceAttribution[] {
  const borne = new Set<number>();
  const kept = found.map((outer, index) => {
    const quote = findBorne(tokens, outer);
    if (quote === undefined) return outer;
    const verb = findBearing(tokens, quote);
    const inner = found.flatMap(({ within }, place) => (within === index ? [place] : []));
    const isBearing = (place: number) => found[place]?.cue.to === verb + 1 && canBring(tokens, outer, found[place]);
    const isLater = (place: number) => (found[place]?.cue.from ?? 0) > quote;
    const isBorne = inner.some(isBearing) || (outer.form === 'object' && canBear(tokens[verb]));
    if (!isBorne || inner.some(isLater)) return outer;
    for (const place of inner) borne.add(place);
    const { source, form, within } = outer;
    const content = [{ from: quote, to: quote + 1 }];
    return { source, cue: { from: outer.cue.from, to: verb + 1 }, content, form, within };
  });
  return borne.size === 0 ? kept : leaveOut(kept, borne);
}

function leaveOut(found: readonly SentenceAttribution[], places: ReadonlySet<number>): SentenceAttribution[] {
  const shift = (place: number) => place - [...places].filter((gone) => gone < place).length;
  return found.flatMap((kept, place) => {
    if (places.has(place)) return [];
    return [kept.within === undefined ? kept : withContent(kept, kept.content, shift(kept.within))];
  });
}

/** An object of fewer words only announces the quotation: "added a caveat:", "put it this way:". */
const LEAST_OBJECT = 4;

/**
 * Joins a quotation behind a colon to what the verb before it reports: "played down the loss of the harbor: “…”"; whether it is one.
 *
 * Both are the speaker's: the object says what the quotation then puts in words.
 */
export function joinSpelledOut(
  tokens: readonly Token[],
  found: SentenceAttribution[],
  { content }: SentenceAttribution,
): boolean {
  const [quotation] = content;
  const colon = (quotation?.from ?? 0) - 1;
  if (quotation === undefined || tokens[colon]?.word !== ':' || tokens[colon + 1]?.tag !== 'QUOTE') return false;
  const isReport = ({ within, form, content: parts }: SentenceAttribution) =>
    within === undefined && form === 'object' && parts.at(-1)?.to === colon;
  const place = found.findIndex(isReport);
  const report = found[place];
  if (report === undefined || colon - (report.content.at(-1)?.from ?? colon) < LEAST_OBJECT) return false;
  found[place] = withContent(report, [...report.content, quotation]);
  return true;
}

const BEARERS: ReadonlySet<string> = new Set(['object', 'clause']);

/** To the finder an object with a relative clause may be a clause: "added the caption which reads “…”". */
const canBring = (tokens: readonly Token[], { form }: SentenceAttribution, inner: SentenceAttribution | undefined) =>
  form === 'object' || isRelative(tokens[inner?.source[0]?.from ?? -1]);

/** The first quotation in what one stretch tells, where that quotation is whole. */
function findBorne(tokens: readonly Token[], { within, form, content }: SentenceAttribution): number | undefined {
  const [object] = content;
  if (within !== undefined || !BEARERS.has(form) || object === undefined || content.length > 1) return undefined;
  for (let at = object.from + 1; at < object.to; at += 1)
    if (tokens[at]?.tag === 'QUOTE') return tokens[at]?.isContinuing === true ? undefined : at;
  return undefined;
}

/** Where the verb before a quotation stands, a comma or colon between them passed over. */
const findBearing = (tokens: readonly Token[], quote: number) =>
  isComma(tokens[quote - 1]) || tokens[quote - 1]?.word === ':' ? quote - 2 : quote - 1;

const canBear = (token: Token | undefined) =>
  token !== undefined &&
  (BEARING.has(token.word) || (token.cue?.form === 'ing' && token.cue.frames.has('speech') === true));
