import type { VerbPhrase } from './eventVerbPhrase.ts';
import { inflect } from './verbForms.ts';

/** What a verb before "to" makes of the act after it. */
export type Control = 'plan' | 'expect' | 'do' | 'try' | 'wish' | 'refuse' | 'threaten' | 'agree';

const CONTROL_VERBS: Readonly<Record<Control, string>> = {
  plan: 'plan set schedule due slate decide prepare intend vote choose move opt mean arrange aim determine be decision intention intend about',
  expect: 'expect likely unlikely',
  do: 'begin start continue resume manage proceed go come rush keep able force step',
  try: 'try attempt seek',
  wish: 'want wish hope',
  refuse: 'refuse decline unwilling reluctant refusal',
  threaten: 'threaten threat',
  agree:
    'agree promise pledge vow offer consent undertake swear commit volunteer ready willing prepared agreement deal willingness readiness commitment',
};

/** What a word before "to" makes of the infinitive after it. */
export const CONTROLS: ReadonlyMap<string, Control> = readControls();

function readControls(): Map<string, Control> {
  const controls = new Map<string, Control>();
  for (const control of ['plan', 'expect', 'do', 'try', 'wish', 'refuse', 'threaten', 'agree'] as const) {
    for (const verb of CONTROL_VERBS[control].split(' '))
      for (const form of inflect(verb).keys()) controls.set(form, control);
  }
  return controls;
}

const WILLING: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const YIELDING: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT']);
const HARMING: ReadonlySet<string> = new Set([
  'ACCUSE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'THREATEN',
  'MOBILIZE',
  'PROTEST',
]);

/** Turns the type of an act that is refused: to refuse what would help, yield or meet is to reject. */
export function refuse(type: string): string | undefined {
  return HARMING.has(type) ? undefined : 'REJECT';
}

/** Turns the type of an act that its actor announces: PLOVER codes the announcement where it has a type for it. */
export function announce(type: string): string {
  if (WILLING.has(type)) return 'AGREE';
  if (YIELDING.has(type)) return 'CONCEDE';
  return HARMING.has(type) ? 'THREATEN' : type;
}

/** How a verb of the future stands: in somebody's reported words, as a mere "would", beside an "if" or "unless". */
type Outlook = {
  readonly isContent: boolean;
  readonly isGuess?: boolean;
  readonly isConditional: boolean;
  readonly modal?: string;
};

/**
 * Turns the type of an act that is still to come.
 *
 * The manual codes help to come as AGREE, yielding to come as CONCEDE, harm to come as THREATEN. A meeting stays a planned meeting
 * (codebook, section 4), and so does harm that nobody is reported as announcing. What only would happen is no event.
 */
export function turnFuture(type: string, { isContent, isGuess, isConditional }: Outlook): string | undefined {
  if (isGuess === true && !isContent) return undefined;
  // Who will ask has not asked.
  if (type === 'REQUEST' && !isContent) return undefined;
  if (HARMING.has(type)) return isContent || isConditional ? 'THREATEN' : type;
  return type === 'CONSULT' && !isContent ? type : announce(type);
}

/** Turns the type of an act that may, could or must take place: possible harm, announced, is a threat. */
export function turnOpen(type: string, { modal, isContent, isConditional }: Outlook): string | undefined {
  if (modal === 'must' || modal === 'should') return isContent ? 'REQUEST' : undefined;
  return HARMING.has(type) && type !== 'ACCUSE' && (isContent || isConditional) && modal !== 'can'
    ? 'THREATEN'
    : undefined;
}

/** Turns the type of an act that others expect, or that is tried: a meeting is planned, a deed attempted; what is only said is not said yet. */
export function turnUncertain(type: string, control: 'expect' | 'try'): string | undefined {
  if (type === 'CONSULT') return type;
  return control === 'try' && !VERBAL.has(type) ? type : undefined;
}

const VERBAL: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE']);

/** Turns the type of an act by its negation: help or yielding that will not come is refused; what did not happen is none. */
export function turnNegated(type: string, { isNegated, tense }: VerbPhrase): string | undefined {
  if (!isNegated) return type;
  const isRefused = tense === 'future' || tense === 'open' || type === 'AGREE';
  return isRefused && (WILLING.has(type) || YIELDING.has(type)) ? 'REJECT' : undefined;
}

/** With what an announced act threatens, as PLOVER's modes of THREATEN name it. */
export function findThreatenedMode(type: string, mode: string | undefined): string | undefined {
  if (type === 'ASSAULT' || type === 'MOBILIZE') return 'violence';
  if (type === 'SANCTION') return mode === 'expel' ? 'expel' : 'relations';
  if (type === 'COERCE') return mode === 'arrest' ? 'arrest' : 'restrict';
  return undefined;
}

/** What a refused act asked for, as PLOVER's modes of REJECT name it. */
export function findRefusedMode(type: string): string {
  if (type === 'CONSULT') return 'meet';
  if (type === 'AID' || type === 'SUPPORT' || type === 'COOPERATE') return 'assist';
  return YIELDING.has(type) ? 'yield' : 'change';
}
