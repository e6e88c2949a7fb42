import { joinWords, startSentence } from '../../corpus/names.ts';
import type { Stance } from '../../corpus/statement.ts';
import { spellNumber } from './counts.ts';

/** How the compared sides stand to each other: `≠`, `≈`, `=`, or `–` where fewer than two took a stance. */
export type Relation = 'differ' | 'part' | 'agree' | 'none';

/** A shown side as a relation sees it. `name` is written as within a sentence; `stance` is null where it made no statement. */
export type Compared = {
  readonly id: string;
  readonly name: string;
  readonly stance: Stance | null;
  readonly isDivided: boolean;
};

/**
 * Relates the shown sides on one issue; the first rule that fits decides.
 *
 * `none`: fewer than two took a stance, declining being none. `differ`: one opposes and another supports or sets a condition. `part`: one
 * sets a condition, or a side's own speakers differ. `agree`: otherwise.
 */
export function relate(sides: readonly Compared[]): Relation {
  const taken = sides.filter(hasStance);
  if (taken.length < 2) return 'none';
  const isOpposed = taken.some((side) => side.stance === 'opposes');
  if (isOpposed && taken.some((side) => side.stance !== 'opposes')) return 'differ';
  return taken.some((side) => side.stance === 'conditional' || side.isDivided) ? 'part' : 'agree';
}

/**
 * Writes the relation of the shown sides as a sentence.
 *
 * `elsewhere` names the sides that made a statement but are not shown; they are told of only where no shown side made one. With `pinned`, the
 * id of a side that took a stance, the others are read against it.
 */
export function printRelation(
  sides: readonly Compared[],
  elsewhere: readonly string[],
  pinned: string | null = null,
): string {
  const taken = sides.filter(hasStance);
  if (taken.length === 0) return printNoStance(sides, elsewhere);
  if (taken.length === 1) return printOneStance(sides, taken, elsewhere);
  const center = taken.find((side) => side.id === pinned);
  const main = center === undefined ? printAmong(taken, sides.length) : printAgainst(center, taken);
  return printSentence([...main, ...printRemarks(sides)]);
}

function hasStance(side: Compared): boolean {
  return side.stance !== null && side.stance !== 'declined';
}

function printNoStance(sides: readonly Compared[], elsewhere: readonly string[]): string {
  const declined = sides.filter((side) => side.stance === 'declined');
  if (declined.length === 1 && sides.length > 1) {
    return printSentence([`${only(elsewhere)} ${names(declined)} spoke of it, and declined to say`]);
  }
  if (declined.length > 0) {
    const isEvery = declined.length === sides.length && sides.length > 1;
    const main = `${isEvery ? everyOf(sides.length) : names(declined)} declined to say`;
    return printSentence([main, ...printSilence(sides)]);
  }
  const none = sides.length === 1 ? `${names(sides)} made no statement` : 'no side shown here made a statement';
  return printSentence(elsewhere.length === 0 ? ['no side made a statement'] : [none, `${joinWords(elsewhere)} did`]);
}

function printOneStance(sides: readonly Compared[], taken: readonly Compared[], elsewhere: readonly string[]): string {
  const declined = printDeclined(sides);
  const remarks = declined.length === 0 ? [] : [...declined, ...printSilence(sides)];
  const act = declined.length === 0 ? 'made a statement' : 'took a side';
  const division = taken.some((side) => side.isDivided) ? ', and its speakers differ' : '';
  return printSentence([`${only(elsewhere)} ${names(taken)} ${act}${division}`, ...remarks]);
}

/** Tells who stands with whom, and who sets conditions. */
function printAmong(taken: readonly Compared[], shown: number): readonly string[] {
  const no = taken.filter((side) => side.stance === 'opposes');
  const yes = taken.filter((side) => side.stance !== 'opposes');
  const conditional = yes.filter((side) => side.stance === 'conditional');
  if (no.length > 0 && yes.length > 0) return [printOpposition(taken, no, yes), ...printConditions(conditional)];
  const whole = taken.length === shown && shown > 2 ? `all ${spellNumber(shown)}` : names(taken);
  if (conditional.length === 0) return [`${whole} agree`];
  if (conditional.length === taken.length) return [`${whole} ${taken.length === 2 ? 'both ' : ''}set conditions`];
  const plain = yes.filter((side) => side.stance === 'supports');
  return [
    plain.length === 1 ? `${names(plain)} supports it` : `${names(plain)} agree`,
    ...printConditions(conditional),
  ];
}

function printOpposition(taken: readonly Compared[], no: readonly Compared[], yes: readonly Compared[]): string {
  if (taken.length === 2) return `${names(taken)} differ`;
  const isFirstNo = taken[0]?.stance === 'opposes';
  const subject = no.length < yes.length || (no.length === yes.length && isFirstNo) ? no : yes;
  return `${names(subject)} ${subject.length === 1 ? 'differs' : 'differ'} from ${names(subject === no ? yes : no)}`;
}

/** Tells how each other side stands to the pinned one. */
function printAgainst(center: Compared, taken: readonly Compared[]): readonly string[] {
  const others = taken.filter((side) => side !== center);
  const same = others.filter((side) => side.stance === center.stance && side.stance !== 'conditional');
  const against = others.filter((side) => (side.stance === 'opposes') !== (center.stance === 'opposes'));
  const partly = others.filter((side) => !same.includes(side) && !against.includes(side));
  if (against.length === others.length) {
    return [`${names(against)} ${against.length === 1 ? 'differs' : 'differ'} from ${center.name}`];
  }
  const first = same.length > 0 ? same : partly;
  const agreement = `${names(first)} ${first.length === 1 ? 'agrees' : 'agree'} with ${center.name}`;
  const measure = partly.length === 0 ? '' : same.length === 0 ? ' in part' : `, ${names(partly)} in part`;
  const refusal = `${names(against)} ${against.length === 1 ? 'does' : 'do'} not`;
  return [agreement + measure, ...(against.length === 0 ? [] : [refusal])];
}

/** What is told after the relation itself: divided speakers, who declined, who is silent. */
function printRemarks(sides: readonly Compared[]): readonly string[] {
  return [...printDivision(sides), ...printDeclined(sides), ...printSilence(sides)];
}

function printConditions(conditional: readonly Compared[]): readonly string[] {
  if (conditional.length === 0) return [];
  return [`${names(conditional)} ${conditional.length === 1 ? 'sets a condition' : 'set conditions'}`];
}

function printDivision(sides: readonly Compared[]): readonly string[] {
  const divided = sides.filter((side) => hasStance(side) && side.isDivided);
  return divided.length === 0 ? [] : [`speakers for ${names(divided)} differ`];
}

function printDeclined(sides: readonly Compared[]): readonly string[] {
  const declined = sides.filter((side) => side.stance === 'declined');
  return declined.length === 0 ? [] : [`${names(declined)} declined to say`];
}

function printSilence(sides: readonly Compared[]): readonly string[] {
  const silent = sides.filter((side) => side.stance === null);
  return silent.length === 0 ? [] : [`${names(silent)} made no statement`];
}

/** Joins clauses: the main one, a semicolon, the others as a list. */
function printSentence(clauses: readonly string[]): string {
  const [main = '', ...rest] = clauses;
  return startSentence(`${main}${rest.length === 0 ? '' : `; ${joinWords(rest)}`}.`);
}

function names(sides: readonly Compared[]): string {
  return joinWords(sides.map((side) => side.name));
}

/** "Only" would be untrue where a side that is not shown spoke too. */
function only(elsewhere: readonly string[]): string {
  return elsewhere.length === 0 ? 'only' : 'of the sides shown, only';
}

function everyOf(count: number): string {
  return count === 2 ? 'both' : `all ${spellNumber(count)}`;
}
