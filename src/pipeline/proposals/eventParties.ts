import type { Mention } from '../../corpus/mention.ts';
import type { Act } from './eventActs.ts';
import {
  type EventSentence,
  findFirstVerb,
  findSubjectStretch,
  findVerbStart,
  isVerbLike,
  type Stretch,
} from './eventSubjectStretch.ts';
import { TRAIT } from './eventTraits.ts';
import { type EventWord, hasTrait } from './eventWords.ts';

const { mark: MARK, name: NAME, determiner: DETERMINER, pronoun: PRONOUN, relative: RELATIVE } = TRAIT;

/** Who acts and upon whom, by actor id, each once, in the order of the text. */
export type Parties = { readonly actors: readonly string[]; readonly recipients: readonly string[] };

/** Prepositions of place, time and subject: who stands behind one is not acted upon. */
const ASIDE = new Set(
  'in at near between outside inside during after before since over about amid from despite within across through around'.split(
    ' ',
  ),
);
/** Verbs whose subject is the host: the manual makes the visitor the actor. */
const HOSTING = new Set(['host', 'receive', 'welcome', 'greet']);

/** Finds who acts and upon whom: before and after the verb, the other way round in the passive, all together where the act is mutual. */
export function findParties(act: Act, sentence: EventSentence): Parties {
  if (act.isDemand) return findDemand(act, sentence);
  const subject = findSubject(act, sentence);
  const { actors, recipients } =
    act.phrase?.isPassive === true ? findPassive(act, sentence, subject) : findActive(act, sentence, subject);
  const others = recipients.filter((actor) => !actors.includes(actor));
  if (isMutual(act, sentence)) return { actors: [...new Set([...actors, ...others])], recipients: [] };
  if (act.type === 'CONSULT' && HOSTING.has(act.pattern.lemma)) return { actors: others, recipients: actors };
  return { actors, recipients: others };
}

/** "Russia must leave, Ukraine said": who speaks asks, and who must is asked. */
function findDemand(act: Act, sentence: EventSentence): Parties {
  const { words, clauses } = sentence;
  const speaking =
    clauses.find(({ role, to }) => role === 'main' && to <= act.clause.from) ??
    clauses.findLast(({ role }) => role === 'main');
  const actors =
    speaking === undefined ? [] : findObject(sentence, { from: speaking.from, to: findFirstVerb(words, speaking) });
  const asked = findObject(sentence, { from: act.clause.from, to: act.at });
  return { actors, recipients: asked.filter((actor) => !actors.includes(actor)) };
}

function findSubject(act: Act, sentence: EventSentence): string[] {
  const person = findPerson(sentence, findVerbStart(act, sentence.words));
  if (person !== undefined) return [person];
  const stretch = findSubjectStretch(act, sentence);
  if (stretch === undefined) return [];
  const groups = groupMentions(sentence, stretch);
  if (groups.length === 0) return listDefined(findPerson(sentence, stretch.to));
  if ((act.clause.opener & RELATIVE) !== 0) return groups.slice(-1).map(({ actor }) => actor);
  const found = groups.filter(({ isAside, isFirst }) => isFirst || !isAside).slice(0, 4);
  const joined = found.filter((group, index) => index === 0 || group.isJoined).map(({ actor }) => actor);
  return [...findListed(sentence, stretch, joined.length), ...joined];
}

function listDefined(actor: string | undefined): string[] {
  return actor === undefined ? [] : [actor];
}

/** Whom a "he" or "she" before a verb's place stands for. */
function findPerson({ words, findReferent }: EventSentence, verb: number): string | undefined {
  const word = words[verb - 1];
  return word !== undefined && hasTrait(word, PRONOUN) ? findReferent(word.lower, word.start) : undefined;
}

/** In "Russia, Ukraine and the OSCE agreed" the comma parts what belongs together. */
function findListed(sentence: EventSentence, stretch: Stretch, found: number): string[] {
  const { clauses } = sentence;
  if (found < 2) return [];
  const listed: string[] = [];
  for (let at = clauses.findIndex(({ to }) => to === stretch.from || to === stretch.from - 1); at >= 0; at -= 1) {
    const clause = clauses[at];
    if (clause === undefined || clause.to - clause.from > 4) break;
    const [only] = groupMentions(sentence, clause);
    if (only === undefined) break;
    listed.unshift(only.actor);
  }
  return listed;
}

function findActive(act: Act, sentence: EventSentence, subject: readonly string[]): Parties {
  if (act.phrase === undefined) return { actors: findBetween(act, sentence), recipients: [] };
  const to = findObjectEnd(act, sentence);
  const beside = sentence.words.findIndex(({ lower }, at) => at > act.at && at < to && lower === 'with');
  const from = act.type === 'CONSULT' || act.type === 'AGREE' ? Math.max(beside, act.at) : act.at;
  return { actors: subject, recipients: findObject(sentence, { from: from + 1, to }) };
}

function findPassive(act: Act, sentence: EventSentence, subject: readonly string[]): Parties {
  const by = sentence.words.findIndex(({ lower }, at) => at > act.at && at < act.clause.to && lower === 'by');
  const actors = by < 0 ? [] : findObject(sentence, { from: by + 1, to: act.clause.to });
  return { actors, recipients: subject };
}

/** Of a noun such as "talks" the parties stand behind it, or before it as whose they are. */
function findBetween(act: Act, sentence: EventSentence): string[] {
  const behind = groupMentions(sentence, { from: act.at + 1, to: act.clause.to }).filter(({ isAside }) => !isAside);
  return behind.map(({ actor }) => actor).slice(0, 3);
}

function findObject(sentence: EventSentence, stretch: Stretch): string[] {
  const groups = groupMentions(sentence, stretch).filter(({ isAside }) => !isAside);
  return groups.filter((group, index) => index === 0 || (index < 4 && group.isJoined)).map(({ actor }) => actor);
}

/** Where the object ends: before what is asked ("to" and a verb), what is said ("that") and what it is for. */
function findObjectEnd(act: Act, { words }: EventSentence): number {
  for (let at = act.at + 1; at < act.clause.to; at += 1) {
    const word = words[at]?.lower ?? '';
    if (word === 'that' || (word === 'for' && act.type === 'ACCUSE')) return at;
    const next = words[at + 1];
    if (word === 'to' && at > act.at + 1 && next !== undefined && !hasTrait(next, NAME | DETERMINER)) return at;
  }
  return act.clause.to;
}

function isMutual(act: Act, { words }: EventSentence): boolean {
  if (act.type === 'CONSULT') return act.mode !== 'visit' && act.mode !== 'third-party';
  if (act.type !== 'AGREE' || act.pattern.type !== 'AGREE') return false;
  const after = words.slice(act.at + 1, act.end + 2).map(({ lower }) => lower);
  return after.includes('with');
}

type Group = {
  readonly actor: string;
  readonly isAside: boolean;
  readonly isJoined: boolean;
  readonly isFirst: boolean;
};

/** Lists the actors a stretch names, one for each noun phrase: of "Russian President Vladimir Putin" the last. */
function groupMentions({ words, mentions }: EventSentence, { from, to }: Stretch): Group[] {
  const groups: Group[] = [];
  let preposition = '';
  let joint = '';
  let isOpen = false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const mention = mentions.find(({ start, end }) => start <= word.start && word.end <= end);
    if (mention !== undefined && isOfFormer(words, at, mention)) isOpen = false;
    else if (mention !== undefined) {
      const group = {
        actor: mention.actor,
        isAside: ASIDE.has(preposition),
        isJoined: joint !== '',
        isFirst: at === from,
      };
      const last = groups.at(-1);
      if (isOpen && last !== undefined)
        groups[groups.length - 1] = {
          actor: group.actor,
          isAside: group.isAside,
          isJoined: last.isJoined,
          isFirst: last.isFirst,
        };
      else groups.push(group);
      isOpen = true;
      joint = '';
    } else if (
      hasTrait(word, MARK | DETERMINER) ||
      word.lower === 'to' ||
      word.lower === 'and' ||
      word.lower === 'or'
    ) {
      const isJoint = word.lower === 'and' || word.lower === ',' || word.lower === 'or';
      if (isJoint) joint = word.lower;
      else if (word.lower !== 'the' && word.lower !== 'a') joint = '';
      if (!isJoint && word.lower !== 'the' && !hasTrait(word, MARK)) preposition = word.lower;
      isOpen = false;
    } else if (isVerbLike(word)) isOpen = false;
  }
  return groups;
}

const FORMER = new Set(['former', 'ex', 'one-time']);

/** "A former Norwegian minister": who once acted for a country does so no more. */
function isOfFormer(words: readonly EventWord[], at: number, { start, end }: Mention): boolean {
  let [first, next] = [at, at + 1];
  while (first > 0 && (words[first - 1]?.start ?? 0) >= start) first -= 1;
  while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
  const noun = words[next];
  const isBeforeNoun = noun !== undefined && !hasTrait(noun, MARK | DETERMINER) && !isVerbLike(noun);
  return isBeforeNoun && FORMER.has(words[first - 1]?.lower ?? '');
}
