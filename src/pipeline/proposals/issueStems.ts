import { groupBy } from '../../corpus/groupBy.ts';

/** Words of grammar and of reporting: they say nothing of what is spoken about. */
const STOP_WORDS = new Set(
  `a about above across after again against all almost along already also although always am among an and another any anyone anything are around as
  asked at away back be became because become been before began being below between both but by came can cannot come could did do does doing done
  down during each either else even ever every few first for four from further get give given go going gone got had has have having he her here
  hers herself him himself his how however i if in indeed inside instead into is it its itself just kind last later least less let like made make
  making many may me meanwhile might more most much must my myself near need neither never next no nobody none nor not nothing now of off often
  on once one only onto or other others otherwise our ours out outside over own part per perhaps put quite rather really said same say saying says
  second see seem seemed seen several shall she should side since so some someone something soon still such take taken tell than that the their
  theirs them themselves then there therefore these they thing things think this those though three through thus till to today together told
  tomorrow too took toward towards two under until unless up upon us very via want wanted wants was way we well went were what whatever when where
  whether which while who whole whom whose why will with within without would yes yesterday yet you your yours added adding announced claimed
  claiming comment comments declined expressed insisted noted officials reiterated remarks reporters speaking spokesman spokeswoman spoke stated
  statement stressed telling urged monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december year years month months week weeks day days time times new mr mrs ms dr`.split(
    /\s+/,
  ),
);

/** "The US" and "us" differ in case only, so what stands in capitals is no word of grammar. */
const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Endings in the order in which they are tried, the longest first, with the least length of what they leave. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ['ization', 4],
  ['isation', 4],
  ['ation', 4],
  ['ment', 4],
  ['ness', 4],
  ['ing', 3],
  ['ist', 4],
  ['ied', 3],
  ['ian', 4],
  ['ion', 4],
  ['ity', 4],
  ['ive', 4],
  ['ate', 4],
  ['ed', 3],
  ['er', 4],
  ['or', 4],
  ['al', 4],
  ['an', 4],
  ['ly', 4],
  ['e', 3],
  ['y', 3],
  ['a', 4],
];

/** Finds the stems of a word, of a compound also part by part: "cease-fire" is printed as one word too, "US-led" as two. */
export function findStems(word: string): string[] {
  const parts = /[-\u2011]/.test(word) ? [word.replace(/[-\u2011]/g, ''), ...word.split(/[-\u2011]/)] : [word];
  return parts.map(findStem).filter((stem) => stem !== undefined);
}

/**
 * Cuts a word to its stem by its ending: "separatists" and "separatist", "Ukrainian" and "Ukraine" become one.
 *
 * Undefined for words that say nothing of a subject. Cuts more than a dictionary would: what it joins by mistake is rare in one codebook.
 */
function findStem(word: string): string | undefined {
  const bare = word.replace(/['’]s?$/, '');
  const folded = bare.toLowerCase().replace(/['’.]/g, '');
  if (folded.length < 2 || /^\d+$/.test(folded)) return undefined;
  if (STOP_WORDS.has(folded) && !isCapitals(bare.replaceAll('.', ''))) return undefined;
  const cut = cutEnding(cutPlural(folded));
  // "cooperating" and "cooperation" are one.
  return cut.length > 6 && cut.endsWith('at') ? cut.slice(0, -2) : cut;
}

function cutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /[sui]s$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const ENDINGS_BY_LAST = groupBy(ENDINGS, ([ending]) => ending.at(-1));

function cutEnding(word: string): string {
  const found = ENDINGS_BY_LAST.get(word.at(-1))?.find(
    ([ending, least]) => word.length - ending.length >= least && word.endsWith(ending),
  );
  if (found === undefined) return word;
  const cut = word.slice(0, -found[0].length);
  // "planned" is "plan": a doubled consonant comes from the ending.
  return /([bdgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}
