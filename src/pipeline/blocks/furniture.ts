/** What a page writes around articles: first words of such lines, in small letters, and what the whole line must be. */
type FurnitureRow = { readonly openers: string; readonly pattern: RegExp };

/**
 * Lines a web page adds around an article. Each pattern is a whole line, and most are imperatives: a sentence of the body must not fit.
 *
 * A row is tried on lines only that begin with one of its words, so that a paragraph costs one look into a map; "#" stands for a number.
 */
const ROWS: readonly FurnitureRow[] = [
  {
    openers: 'story article continue continues',
    pattern: /^(?:story )?(?:continues?|article continues) (?:below|after)(?: (?:this )?(?:advert\w*|ads?))?$/i,
  },
  {
    openers: 'advertisement advertisements ad ads sponsored adchoices promoted paid',
    pattern:
      /^(?:advertisements?|ads?|sponsored(?: content| links?| by .{1,40})?|adchoices|promoted(?: content| stories)?|paid post)$/i,
  },
  {
    openers: 'read see learn know watch listen view find',
    pattern: /^(?:read|see|learn|know|watch|listen|view|find out)(?: more| also| next| now| live)?\s?:\s*\S/i,
  },
  {
    openers: 'also read related recommended you more trending most in gallery video live',
    pattern:
      /^(?:also read|read this|related|recommended|you may (?:also )?like|more (?:from|on|stories|news)|trending|most (?:read|popular|viewed)|in pictures|gallery|video|live)\s?(?::.*|(?:stories|articles|topics|content|news|for you|now)?)$/i,
  },
  {
    openers: 'subscribe log login sign register my newsletter newsletters',
    pattern:
      /^(?:subscribe|log ?in|sign (?:in|up|out)|register|my account|newsletters?)(?: (?:now|today|here|to (?:our|the)\b.{0,80}))?\.?$/i,
  },
  {
    openers: 'get',
    pattern:
      /^get (?:the |our )?(?:latest |breaking |top |daily |weekly |national |world |local )+(?:news|headlines|alerts|stories|updates)?.{0,60}$/i,
  },
  {
    openers: 'by',
    pattern:
      /^by (?:providing|entering|submitting|signing up|clicking|continuing|subscribing)\b.*\b(?:terms|privacy|agree|consent)\b/i,
  },
  { openers: 'we this', pattern: /^(?:we use|this (?:site|website) uses) (?:cookies|akismet)\b/i },
  { openers: 'accept reject manage', pattern: /^(?:accept|reject|manage)(?: all)? cookies$/i },
  {
    openers: 'be leave post cancel add join no # show comment comments',
    pattern:
      /^(?:be the first to comment|leave a (?:reply|comment)|post (?:a )?comment|cancel reply|add a comment|join the conversation|(?:no|\d{1,6}) comments?|show comments|comments?(?: are closed)?)\.?$/i,
  },
  { openers: 'your', pattern: /^your email address will not be published\b/i },
  { openers: 'required save', pattern: /^(?:required fields are marked|save my name, email)\b/i },
  { openers: 'name email website comment', pattern: /^(?:name|email|website|comment)\s?\*$/i },
  {
    openers: 'share tweet print email copy facebook twitter x whatsapp linkedin reddit telegram pinterest',
    pattern:
      /^(?:share(?: this)?(?: (?:article|story|page|on .{1,30}|via .{1,30}))?|tweet|print(?: this)?|email(?: this)?|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest)(?:[ ,|/·]+(?:share|tweet|print|email|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest))*$/i,
  },
  {
    openers: 'follow',
    pattern: /^follow (?:us|@\w+|.{1,40}) on (?:facebook|twitter|x|instagram|telegram|google news)\b/i,
  },
  {
    openers: 'skip back menu search home close next previous load show',
    pattern: /^(?:skip to (?:main )?content|back to top|menu|search|home|close|next|previous|load more|show more)$/i,
  },
  {
    openers: 'original permalink source short shortlink tag tags topic topics filed categories',
    pattern:
      /^(?:original (?:url|link|article|source)|permalink|source url|short ?link|tags?|topics?|filed under|categories)\s?:.*$/i,
  },
  { openers: 'fact', pattern: /^fact[- ]check(?:ed)?(?: by .{1,60})?$/i },
  { openers: 'copyright', pattern: /^copyright .*$/i },
  { openers: 'all', pattern: /^all rights reserved\b.{0,200}$/i },
  {
    openers: 'image media enlarge toggle hide click tap loading',
    pattern:
      /^(?:image (?:copyright|caption|source)\b.{0,80}|media (?:caption|playback)\b.{0,120}|enlarge(?: this)? image|toggle caption|hide caption|(?:click|tap) (?:here )?to (?:enlarge|expand|play|view|share|read|subscribe)\b.{0,80}|loading(?:\.\.\.|…)?)$/i,
  },
  {
    openers: 'a view',
    pattern:
      /^(?:a post shared by .{1,80}|view (?:this post on instagram|all (?:posts|comments|\d+).{0,40}|gallery|photos?))$/i,
  },
  {
    openers: 'posted filed tagged',
    pattern: /^(?:(?:posted|filed) (?:in|under)|tagged(?: (?:with|as))?) ?: ?.{0,120}$/i,
  },
  {
    openers: 'this download click',
    pattern: /^(?:this material may not be published|download our app|click here\b).*$/i,
  },
];

/** Sign-up lines begin with whatever they offer: "For more of this, sign up for our newsletter". */
const SIGN_UP =
  /^(?:.{1,80}, )?sign(?: |-)?up (?:for|to|now|here|today|below)\b.*\b(?:alerts?|newsletters?|emails?|inbox|updates?|briefings?)\b/i;

const BY_OPENER = new Map<string, RegExp[]>();
for (const { openers, pattern } of ROWS) {
  for (const opener of openers.split(' ')) BY_OPENER.set(opener, [...(BY_OPENER.get(opener) ?? []), pattern]);
}

/** Whether a line is furniture by its own words: a link alone, a notice of rights, or what sites write around their articles. */
export function isFurnitureLine(words: string): boolean {
  if (/^(?:[<([]?https?:\/\/\S+[>)\]]?$|©|\(c\) )/i.test(words)) return true;
  if (BY_OPENER.get(findOpener(words))?.some((pattern) => pattern.test(words)) === true) return true;
  return /sign.up/i.test(words) && SIGN_UP.test(words);
}

function findOpener(words: string): string {
  const code = words.charCodeAt(0);
  if (code >= 48 && code <= 57) return '#';
  let at = 0;
  while (isLetter(words.charCodeAt(at))) at += 1;
  return words.slice(0, at).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
