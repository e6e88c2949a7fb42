import { parsePrintedDay } from './calendar.ts';

/** What a line can be by its own words alone, wherever it stands. */
export type LineKind = 'furniture' | 'dateline' | 'byline' | 'caption';

/** A line longer than this is prose: pages write their furniture short. */
const LONGEST = 300;

/** Lines a web page adds around an article. Each is a whole line, and most are imperatives: a sentence of the body must not fit. */
const FURNITURE: readonly RegExp[] = [
  /^(?:story )?(?:continues?|article continues) (?:below|after)(?: (?:this )?(?:advert\w*|ads?))?$/i,
  /^(?:advertisements?|ads?|sponsored(?: content| links?| by .{1,40})?|adchoices|promoted(?: content| stories)?|paid post)$/i,
  /^(?:read|see|learn|know|watch|listen|view|find out)(?: more| also| next| now| live)?\s?:\s*\S/i,
  /^(?:also read|read this|related|recommended|you may (?:also )?like|more (?:from|on|stories|news)|trending|most (?:read|popular|viewed)|in pictures|gallery|video|live)\s?(?::.*|(?:stories|articles|topics|content|news|for you|now)?)$/i,
  /^(?:.{1,80}, )?sign(?: |-)?up (?:for|to|now|here|today|below)\b.*\b(?:alerts?|newsletters?|emails?|inbox|updates?|briefings?)\b/i,
  /^(?:subscribe|log ?in|sign (?:in|up|out)|register|my account|newsletters?)(?: (?:now|today|here|to (?:our|the)\b.{0,80}))?\.?$/i,
  /^get (?:the |our )?(?:latest |breaking |top |daily |weekly |national |world |local )+(?:news|headlines|alerts|stories|updates)?.{0,60}$/i,
  /^by (?:providing|entering|submitting|signing up|clicking|continuing|subscribing)\b.*\b(?:terms|privacy|agree|consent)\b/i,
  /^(?:we use|this (?:site|website) uses) (?:cookies|akismet)\b/i,
  /^(?:accept|reject|manage)(?: all)? cookies$/i,
  /^(?:be the first to comment|leave a (?:reply|comment)|post (?:a )?comment|cancel reply|add a comment|join the conversation|(?:no|\d{1,6}) comments?|show comments|comments?(?: are closed)?)\.?$/i,
  /^your email address will not be published\b/i,
  /^(?:required fields are marked|save my name, email)\b/i,
  /^(?:name|email|website|comment)\s?\*$/i,
  /^(?:share(?: this)?(?: (?:article|story|page|on .{1,30}|via .{1,30}))?|tweet|print(?: this)?|email(?: this)?|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest)(?:[ ,|/·]+(?:share|tweet|print|email|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest))*$/i,
  /^follow (?:us|@\w+|.{1,40}) on (?:facebook|twitter|x|instagram|telegram|google news)\b/i,
  /^(?:skip to (?:main )?content|back to top|menu|search|home|close|next|previous|load more|show more)$/i,
  /^(?:original (?:url|link|article|source)|permalink|source url|short ?link|tags?|topics?|filed under|categories)\s?:.*$/i,
  /^fact[- ]check(?:ed)?(?: by .{1,60})?$/i,
  /^(?:©|\(c\) |copyright )\S?.*$/i,
  /^all rights reserved\b.{0,200}$/i,
  /^(?:this material may not be published|download our app|click here\b).*$/i,
];

const LINK = /^[<([]?https?:\/\/\S+[>)\]]?$/i;
const DATE_LABEL =
  /^(?:first |last |originally )?(?:published|posted|updated|modified|created)(?: (?:on|at))?\s?[:|-]?\s*/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;
const CLOCK = /[\s,|·-]+(?:at )?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,5}|\([A-Z]{2,5}\)))?$/i;

const BOLD_NAME = /^(?:the )?(?:\*\*|__)[^*_.!?:]{2,60}(?:\*\*|__)$/i;
const AGENCY =
  '(?:reuters|ap|associated press|the associated press|afp|agence france-presse|dpa|tass|interfax|ria novosti|xinhua|anadolu agency|aa|epa|upi|bloomberg)';
const BYLINES: readonly RegExp[] = [
  /^[Bb][Yy]:? \p{Lu}[^.!?:]{1,80}$/u,
  /^(?:(?:[Ss]ource|[Aa]uthor)\s?:|(?:[Rr]eporting|[Ww]ritten|[Ee]diting) by:?) ?\S[^!?]{0,100}$/,
  /^\p{Lu}\S*(?: \S+){0,4}(?: and|, with|, and| with) agencies$/u,
  new RegExp(`^[([]?${AGENCY}(?:(?:, | and |/)${AGENCY})*[)\\]]?$`, 'i'),
];

const CAPTIONS: readonly RegExp[] = [
  /^(?:photo(?:graph)?|image|picture|pic|file photo)s?(?: (?:by|credit|courtesy(?: of)?))?\s?: ?\S/i,
  /^(?:photo(?:graph)?|image|picture) (?:by|credit|courtesy)\b/i,
  /\bfile photo\b/i,
  /\b(?:AP|AFP|EPA|Reuters|Getty|The Canadian Press|Xinhua|Anadolu)(?: Photo| Images?)? ?\/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}(?:, \p{L}+)?\.?\)?$/u,
];

/** Finds what a line is by its own words; undefined for a line of the article itself. */
export function findLineKind(line: string): LineKind | undefined {
  const spaced = line.replace(/\s+/g, ' ').trim();
  // A line set whole in Markdown's bold is a name: that must be seen before the marks are taken off.
  if (BOLD_NAME.test(spaced)) return 'byline';
  const words = stripEmphasis(spaced);
  if (LINK.test(words)) return 'furniture';
  if (isPhotoLine(words)) return 'caption';
  if (words.length > LONGEST) return undefined;
  if (findDateline(words) !== undefined) return 'dateline';
  if (FURNITURE.some((pattern) => pattern.test(words))) return 'furniture';
  return BYLINES.some((pattern) => pattern.test(words)) ? 'byline' : undefined;
}

/** Takes off Markdown's marks of emphasis where they hold a whole line. */
export function stripEmphasis(line: string): string {
  return line.trim().replace(/^([*_]{1,3})(\S.*\S)\1$/, '$2');
}

/** A day printed on a line of its own, and whether the line says it is the day of an update. */
export type Dateline = { readonly day: string; readonly updated: boolean };

/** Finds the day on a line that holds nothing but a date, with or without a label, weekday and time of day. */
export function findDateline(line: string): Dateline | undefined {
  const words = line.replace(/[\s\u00a0*_]+/g, ' ').trim();
  if (words.length > 80) return undefined;
  const label = DATE_LABEL.exec(words)?.[0] ?? '';
  const day = parsePrintedDay(words.slice(label.length).replace(WEEKDAY, '').replace(CLOCK, ''));
  return day === undefined ? undefined : { day, updated: /updated|modified/i.test(label) };
}

/** Whether a line is a photo credit alone: the caption may follow on the next. */
export function isPhotoCredit(line: string): boolean {
  const words = line.trim();
  return words.length <= 100 && (CAPTIONS[0]?.test(words) === true || CAPTIONS[1]?.test(words) === true);
}

function isPhotoLine(words: string): boolean {
  return (
    words.length <= 1200 &&
    (isPhotoCredit(words) || CAPTIONS.some((pattern, index) => index > 1 && pattern.test(words)))
  );
}
