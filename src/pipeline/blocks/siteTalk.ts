/** Words in which a site speaks of itself and to its readers: one may stand in an article, a paragraph with two of them is the site's. */
const SITE_WORDS =
  /\b(?:cookies?|privacy policy|terms (?:of (?:use|service)|and conditions)|all rights reserved|copyright|newsletters?|subscri(?:be|bers?|ption)|sign(?:ed)? up|log(?:ged)? in|unsubscribe|javascript|your (?:e-?mail|browser|inbox|account|ad.?blocker)|(?:this|our) (?:site|website)|our (?:journalism|readers|partners|privacy|terms)|advertis(?:ing|ers|ement)|affiliate|commission|follow (?:us|him|her|me)|click here|read more|comments?|contributed to this|is a (?:(?:staff|senior|freelance) )?(?:writer|reporter|journalist|editor|columnist|contributor))\b|©/gi;
/** How a site begins to speak to its readers; a paragraph of an article does so too seldom to matter on a page. */
const ADDRESSES =
  /^(?:please (?:enable|log in|sign in|register|subscribe|turn|whitelist|disable)|you (?:must|need to) (?:be logged in|log in|sign in|enable|register)|contact (?:us|the (?:author|editor|reporter)|me)|e-?mail (?:us|the (?:author|editor))|write to (?:us|the (?:author|editor))|(?:have|got|do you have) (?:a |any )?(?:news )?(?:story|tips?)|if you (?:liked|enjoyed) this|send (?:us|your) |report (?:a |an )?(?:error|typo|correction|mistake)|support our|help us|want more|we(?:'|’)d love|join (?:us|our)|this (?:article|story|post|piece) (?:was|originally|first|appeared|has been)|(?:image|photo|picture)s? ?(?:credit|courtesy|by|via|:))\b/i;
/** "Jane Doe covers courts for the Record", "John Roe is a senior editor at …": the box about an author. */
const AUTHOR_BOX =
  /^(?:about )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:covers|writes (?:about|for)|reports (?:on|for|from)|joined|has (?:covered|written|been writing)|is (?:a|an|the|our) .{0,60}\b(?:reporter|editor|writer|correspondent|journalist|columnist|author|blogger|contributor|producer|photographer))\b/u;
const LONGEST = 600;
const ENOUGH = 2;

/** Whether a line of a page is the site's own: notes on cookies, rights and newsletters, lines about an author. */
export function isSiteTalk(words: string): boolean {
  if (words.length > LONGEST) return false;
  return ADDRESSES.test(words) || AUTHOR_BOX.test(words) || (words.match(SITE_WORDS)?.length ?? 0) >= ENOUGH;
}
