import type { CodedEvent } from '../corpus/coding.ts';
import { PLOVER_CONTEXTS, PLOVER_MODES, PLOVER_NEEDS_RECIPIENT, PLOVER_QUAD } from '../corpus/plover.ts';
import { findNearest } from './nearest.ts';
import type { ProblemCode } from './problemCodes.ts';
import type { Finding } from './problems.ts';
import type { YamlPlace } from './yamlFile.ts';

/**
 * Checks an event against PLOVER's lists and our own rules of form.
 *
 * Problems: `plover-type`, `plover-mode`, `plover-context`, `plover-recipient`, `actors-missing`, `claimed-by-missing`, `claimed-by-forbidden`.
 * Source: the PLOVER manual of 2021, codebook section 4.
 */
export function checkPlover(coded: Partial<CodedEvent>, { yaml, path }: YamlPlace): boolean {
  const findings = [
    ...checkType(coded),
    ...checkMode(coded),
    ...checkContexts(coded),
    ...checkParties(coded),
    ...checkClaim(coded),
  ];
  for (const [key, finding] of findings) yaml.report([...path, ...key], finding);
  return findings.length === 0;
}

type Keyed = readonly [key: readonly (string | number)[], finding: Finding];

function checkType({ type }: Partial<CodedEvent>): Keyed[] {
  if (type === undefined || Object.hasOwn(PLOVER_QUAD, type)) return [];
  return [[['type'], describeUnknown('plover-type', type, Object.keys(PLOVER_QUAD))]];
}

function checkMode({ type, mode }: Partial<CodedEvent>): Keyed[] {
  if (type === undefined || mode === undefined || !Object.hasOwn(PLOVER_QUAD, type)) return [];
  const modes = PLOVER_MODES[type] ?? [];
  if (modes.includes(mode)) return [];
  if (modes.length > 0) return [[['mode'], describeUnknown('plover-mode', mode, modes)]];
  const finding: Finding = {
    code: 'plover-mode',
    message: `${type} has no modes.`,
    value: mode,
    fix: 'Take the mode out.',
  };
  return [[['mode'], finding]];
}

function checkContexts({ context = [] }: Partial<CodedEvent>): Keyed[] {
  return context.flatMap((word, index): Keyed[] =>
    PLOVER_CONTEXTS.includes(word)
      ? []
      : [[['context', index], describeUnknown('plover-context', word, PLOVER_CONTEXTS)]],
  );
}

function checkParties({ type, actors, recipients }: Partial<CodedEvent>): Keyed[] {
  const keyed: Keyed[] = [];
  if (actors?.length === 0) {
    const fix = 'Name who acted; where the text does not say, the collective it names.';
    keyed.push([['actors'], { code: 'actors-missing', message: 'The event has no actor.', fix }]);
  }
  if (type !== undefined && recipients?.length === 0 && PLOVER_NEEDS_RECIPIENT.includes(type)) {
    const fix = 'Add "recipients:", or choose another type.';
    keyed.push([['type'], { code: 'plover-recipient', message: `${type} needs a recipient.`, value: type, fix }]);
  }
  return keyed;
}

function checkClaim({ status, 'claimed-by': claimedBy }: Partial<CodedEvent>): Keyed[] {
  if (status === 'claimed' && claimedBy === undefined) {
    const fix = 'Add "claimed-by:" with the actor whose account it is.';
    return [
      [['status'], { code: 'claimed-by-missing', message: 'A claimed event needs its claimant.', value: status, fix }],
    ];
  }
  if (status !== undefined && status !== 'claimed' && claimedBy !== undefined) {
    const fix = 'Take it out, or make the status claimed.';
    const message = `A claimant belongs to the status "claimed", not to "${status}".`;
    return [[['claimed-by'], { code: 'claimed-by-forbidden', message, value: claimedBy, fix }]];
  }
  return [];
}

function describeUnknown(code: ProblemCode, word: string, known: readonly string[]): Finding {
  const nearest = findNearest(word, known);
  const fix = `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}One of: ${known.join(', ')}.`;
  return { code, message: 'This word is not in PLOVER’s list.', value: word, fix };
}
