import { DEMONYMS } from '../gazetteer/gazetteer.ts';
import { US_STATES } from '../gazetteer/institutions.ts';
import { findNames, makeNameTable } from '../nameTable.ts';
import { isWithinOneEdit } from './editDistance.ts';
import { isHomeTitle } from './homeTitles.ts';
import { INSTITUTION_NAMES } from './institutionNames.ts';
import { TITLE_HEADS } from './titles.ts';

/** A role as words give it: its title, and whose it is: an actor's id, or a surname or campaign that is still to be resolved. */
export type ReadRole = {
  readonly title: string;
  readonly of?: string;
  readonly person?: string;
  readonly misspelt?: string;
  /** The state is the one at home: no word names it. */
  readonly isUnderstood?: true;
};

const PARTIES = makeNameTable([
  ['Republican', 'republican-party'],
  ['Democratic', 'democratic-party'],
  ['Democrat', 'democratic-party'],
  ['Libertarian', 'libertarian-party'],
  ['GOP', 'republican-party'],
]);
/** Titles whose holders speak for a state or an organization. An American actor or voter does not speak for America. */
const ROLE_HEADS: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary secretary-general chief chairman chairwoman chairperson chair co-chair spokesman spokeswoman spokesperson senator
  representative congressman congresswoman governor ambassador envoy director commissioner general admiral commander king queen prince emir sultan pope
  nominee candidate leader adviser advisor strategist manager aide speaker whip counsel head lawmaker mp mep deputy official negotiator diplomat undersecretary
  president-elect sen rep gov sens reps pres hopeful contender frontrunner front-runner ayatollah lawyer attorney surrogate premier-elect pollster treasurer undersecretary-general`.split(
    /\s+/,
  ),
);
const LEGISLATOR =
  /^(?:Sen|Rep|Gov|Senator|Representative|Congressman|Congresswoman|Governor|senator|representative|governor|congressman|congresswoman)$/;
const PAST = /^(?:the |a |an )?(?:[\w.'’]+ )?(?:former|ex-\w*|onetime|one-time|late|retired|then[- ])\b/i;
const CITIZEN = /^(?:[DRI])(?:\.?[-–, ]+ ?)\p{Lu}/u;

/**
 * Reads a role from the words beside a name. `home` is the state whose institutions a corpus names without saying whose they are.
 *
 * Undefined for a role that is no more held, for a calling that speaks for nobody, and where the words name neither a state nor an organization nor
 * a person. The state or organization nearest before the title is the one meant, or that after “of”; “ambassador to” somewhere speaks for who sent them.
 */
export function readRole(words: string, home: string | undefined): ReadRole | undefined {
  if (CITIZEN.test(words)) return { title: 'member of Congress', of: 'united-states' };
  const phrase = words.replace(/^(?:the|a|an|its|their|his|her) /i, '').replace(/(?<=\p{Ll}{5})\.$/u, '');
  if (PAST.test(words)) return undefined;
  const parts = divide(phrase);
  if (parts === undefined) return undefined;
  if (!ROLE_HEADS.has(parts.head.toLowerCase().replace(/\.$/, ''))) return undefined;
  return nameOwner(parts) ?? nameHome(parts, home) ?? namePerson(parts);
}

type Parts = { readonly before: string; readonly head: string; readonly after: string };

/** The head is the last title word of the first noun phrase. */
function divide(phrase: string): Parts | undefined {
  const words = phrase.split(/\s+/);
  const stop = words.findIndex((word, index) => index > 0 && /^(?:of|for|at|to|in|with|on|from|under)$/.test(word));
  const limit = stop === -1 ? words.length : stop;
  for (let at = limit - 1; at >= 0; at -= 1) {
    const plain = (words[at] ?? '').replace(/[.,]$/, '').toLowerCase();
    if (!TITLE_HEADS.has(plain) && !ROLE_HEADS.has(plain)) continue;
    const after = words.slice(at + 1).join(' ');
    return { before: words.slice(0, at).join(' '), head: words[at] ?? '', after: after === '' ? '' : ` ${after}` };
  }
  return undefined;
}

function nameOwner({ before, head, after }: Parts): ReadRole | undefined {
  const tail = /^ (?:of|for|at|with)\b/.test(after) ? after : '';
  const inTail = findOwner(tail, head);
  if (inTail !== undefined) return { title: `${before} ${head}`.trim(), of: inTail.id };
  const inFront = findOwner(before, head);
  if (inFront !== undefined) {
    const title = `${before
      .slice(inFront.end)
      .replace(/^['’]s?\b/, '')
      .trim()} ${head}${after.startsWith(' of ') ? after : ''}`.trim();
    return { title, of: inFront.id, ...(inFront.misspelt === undefined ? {} : { misspelt: inFront.misspelt }) };
  }
  return undefined;
}

function nameHome({ before, head, after }: Parts, home: string | undefined): ReadRole | undefined {
  const title = `${before} ${head}${/^ of [A-Z]\w+$/.test(after) ? after : ''}`.trim();
  return home !== undefined && isHomeTitle(title, home) ? { title, of: home, isUnderstood: true } : undefined;
}

/** “Clinton campaign chairman”, “spokesman for Trump”. */
function namePerson({ before, head, after }: Parts): ReadRole | undefined {
  const person =
    /^(\p{Lu}[\p{L}'’-]+?)(?:['’]s)?(?: (campaign))?(?: \p{Ll}[\p{L}-]*)*$/u.exec(before) ??
    /^ (?:to|for|of) (?:the )?(\p{Lu}[\p{L}-]+)(?:['’]s)?(?: (campaign))?/u.exec(after);
  const name = person?.[1];
  if (name === undefined || US_STATES.has(name)) return undefined;
  return { title: `${person?.[2] === undefined ? '' : 'campaign '}${head}`, person: name };
}

type Owner = { readonly id: string; readonly end: number; readonly misspelt?: string; readonly isUnderstood?: true };

function findOwner(words: string, head: string): Owner | undefined {
  const span = { start: 0, end: words.length };
  const found = findNames(INSTITUTION_NAMES, words, span).flatMap(({ value, end }) =>
    value === null ? [] : [{ id: value, end }],
  );
  const last = found.at(-1);
  const party = findNames(PARTIES, words, span).at(-1);
  const isLegislator = LEGISLATOR.test(head.replace(/\.$/, ''));
  if (party !== undefined && !isLegislator && (last === undefined || party.end >= last.end))
    return { id: party.value, end: party.end };
  if (last !== undefined) return last;
  if (isLegislator && (party !== undefined || namesHomeState(words))) return { id: 'united-states', end: 0 };
  return findMisspelt(words);
}

function namesHomeState(words: string): boolean {
  const names = words.replace(/['’]s\b/g, '').split(/\s+/);
  return names.some((name, index) => US_STATES.has(name) || US_STATES.has(`${name} ${names[index + 1] ?? ''}`));
}

/** A demonym with one letter wrong is still that demonym. */
function findMisspelt(words: string): Owner | undefined {
  const word = words
    .split(/\s+/)
    .find((candidate) => candidate.length >= 7 && /^\p{Lu}\p{Ll}+(?:n|sh|se|i)$/u.test(candidate));
  if (word === undefined) return undefined;
  for (const [demonym, id] of DEMONYMS) {
    if (demonym.length >= 7 && demonym[0] === word[0] && demonym[1] === word[1] && isWithinOneEdit(word, demonym)) {
      return { id, end: words.indexOf(word) + word.length, misspelt: word };
    }
  }
  return undefined;
}
