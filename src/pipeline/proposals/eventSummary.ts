/** How a type is told: with a target and without, of one actor and of several; and as a noun where nobody is known to act. */
type Telling = {
  readonly verb: readonly [string, string];
  readonly alone: readonly [string, string];
  readonly noun: readonly [string, string];
};

const TELLINGS: Readonly<Record<string, Telling>> = {
  AGREE: {
    verb: ['agrees with', 'agree with'],
    alone: ['agrees to cooperate', 'agree to cooperate'],
    noun: ['Agreement', 'Agreement with'],
  },
  CONSULT: { verb: ['meets', 'meet'], alone: ['holds talks', 'hold talks'], noun: ['Talks', 'Talks with'] },
  'CONSULT.visit': { verb: ['visits', 'visit'], alone: ['makes a visit', 'make a visit'], noun: ['Visit', 'Visit to'] },
  'CONSULT.phone': {
    verb: ['phones', 'phone'],
    alone: ['speaks by phone', 'speak by phone'],
    noun: ['Phone call', 'Phone call to'],
  },
  'CONSULT.third-party': {
    verb: ['mediates with', 'mediate with'],
    alone: ['mediates', 'mediate'],
    noun: ['Mediation', 'Mediation with'],
  },
  SUPPORT: {
    verb: ['supports', 'support'],
    alone: ['gives support', 'give support'],
    noun: ['Support', 'Support for'],
  },
  CONCEDE: {
    verb: ['makes concessions to', 'make concessions to'],
    alone: ['makes a concession', 'make a concession'],
    noun: ['Concession', 'Concession to'],
  },
  COOPERATE: {
    verb: ['cooperates with', 'cooperate with'],
    alone: ['takes part in cooperation', 'cooperate'],
    noun: ['Cooperation', 'Cooperation with'],
  },
  AID: { verb: ['aids', 'aid'], alone: ['gives aid', 'give aid'], noun: ['Aid', 'Aid to'] },
  RETREAT: {
    verb: ['gives way to', 'give way to'],
    alone: ['gives way', 'give way'],
    noun: ['Withdrawal', 'Withdrawal from'],
  },
  'RETREAT.withdraw': {
    verb: ['withdraws from', 'withdraw from'],
    alone: ['withdraws', 'withdraw'],
    noun: ['Withdrawal', 'Withdrawal from'],
  },
  'RETREAT.release': {
    verb: ['releases', 'release'],
    alone: ['releases captives', 'release captives'],
    noun: ['Release', 'Release of'],
  },
  'RETREAT.disarm': {
    verb: ['disarms before', 'disarm before'],
    alone: ['disarms', 'disarm'],
    noun: ['Disarmament', 'Disarmament before'],
  },
  'RETREAT.ceasefire': {
    verb: ['keeps a cease-fire with', 'keep a cease-fire with'],
    alone: ['keeps a cease-fire', 'keep a cease-fire'],
    noun: ['Cease-fire', 'Cease-fire with'],
  },
  'RETREAT.access': {
    verb: ['gives access to', 'give access to'],
    alone: ['gives access', 'give access'],
    noun: ['Access', 'Access for'],
  },
  'RETREAT.resign': {
    verb: ['resigns over', 'resign over'],
    alone: ['resigns', 'resign'],
    noun: ['Resignation', 'Resignation over'],
  },
  REQUEST: {
    verb: ['makes a request to', 'make a request to'],
    alone: ['makes a request', 'make a request'],
    noun: ['Request', 'Request to'],
  },
  ACCUSE: {
    verb: ['accuses', 'accuse'],
    alone: ['makes an accusation', 'make an accusation'],
    noun: ['Accusation', 'Accusation against'],
  },
  'ACCUSE.disapprove': {
    verb: ['criticizes', 'criticize'],
    alone: ['voices criticism', 'voice criticism'],
    noun: ['Criticism', 'Criticism of'],
  },
  'ACCUSE.investigate': {
    verb: ['investigates', 'investigate'],
    alone: ['opens an inquiry', 'open an inquiry'],
    noun: ['Inquiry', 'Inquiry into'],
  },
  REJECT: {
    verb: ['refuses', 'refuse'],
    alone: ['voices a refusal', 'voice a refusal'],
    noun: ['Refusal', 'Refusal to'],
  },
  THREATEN: {
    verb: ['threatens', 'threaten'],
    alone: ['makes a threat', 'make a threat'],
    noun: ['Threat', 'Threat to'],
  },
  PROTEST: {
    verb: ['protests against', 'protest against'],
    alone: ['protests', 'protest'],
    noun: ['Protest', 'Protest against'],
  },
  'PROTEST.strike': {
    verb: ['strikes against', 'strike against'],
    alone: ['goes on strike', 'go on strike'],
    noun: ['Strike', 'Strike against'],
  },
  SANCTION: {
    verb: ['cuts relations with', 'cut relations with'],
    alone: ['reduces relations', 'reduce relations'],
    noun: ['Sanction', 'Sanction on'],
  },
  'SANCTION.expel': {
    verb: ['expels', 'expel'],
    alone: ['orders an expulsion', 'order an expulsion'],
    noun: ['Expulsion', 'Expulsion of'],
  },
  'SANCTION.convict': {
    verb: ['convicts', 'convict'],
    alone: ['hands down a sentence', 'hand down a sentence'],
    noun: ['Conviction', 'Conviction of'],
  },
  MOBILIZE: {
    verb: ['moves forces towards', 'move forces towards'],
    alone: ['moves forces', 'move forces'],
    noun: ['Deployment', 'Deployment towards'],
  },
  COERCE: {
    verb: ['uses coercion against', 'use coercion against'],
    alone: ['uses coercion', 'use coercion'],
    noun: ['Coercion', 'Coercion of'],
  },
  'COERCE.arrest': {
    verb: ['arrests', 'arrest'],
    alone: ['makes arrests', 'make arrests'],
    noun: ['Arrest', 'Arrest of'],
  },
  'COERCE.seize': {
    verb: ['seizes property of', 'seize property of'],
    alone: ['makes a seizure', 'make a seizure'],
    noun: ['Seizure', 'Seizure from'],
  },
  'COERCE.restrict': {
    verb: ['restricts', 'restrict'],
    alone: ['imposes restrictions', 'impose restrictions'],
    noun: ['Restriction', 'Restriction of'],
  },
  ASSAULT: { verb: ['attacks', 'attack'], alone: ['makes an attack', 'make an attack'], noun: ['Attack', 'Attack on'] },
  'ASSAULT.aerial': {
    verb: ['strikes from the air', 'strike from the air'],
    alone: ['makes air strikes', 'make air strikes'],
    noun: ['Air strike', 'Air strike on'],
  },
};

const MOST = 60;
const DEFAULT: Telling = { verb: ['acts on', 'act on'], alone: ['acts', 'act'], noun: ['Event', 'Event with'] };

/** What a summary is made of: names of the actors and recipients; `subject` is the text's own noun where no actor is known. */
export type Told = {
  readonly type: string;
  readonly mode: string | undefined;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly subject: string | undefined;
  readonly isPlanned: boolean;
};

/** Writes the summary of an event, at most 60 characters: what does not fit is left out whole, target first. */
export function writeSummary(told: Told): string {
  const telling = findTelling(told.type, told.mode);
  const names = told.actors.length > 0 ? told.actors : told.subject === undefined ? [] : [told.subject];
  const who = join(names);
  const whom = join(told.recipients);
  const isSeveral = told.isPlanned || told.actors.length > 1 || isPluralNoun(names, told.subject);
  const act = (forms: readonly [string, string]) => `${told.isPlanned ? 'to ' : ''}${forms[isSeveral ? 1 : 0]}`;
  const isMeeting = told.actors.length > 1 && whom === '' && telling.verb[1] === 'meet';
  const full = who === '' || whom === '' ? undefined : `${who} ${act(telling.verb)} ${whom}`;
  if (fits(full)) return full;
  const meeting = `${who} ${told.isPlanned ? 'to meet' : 'meet'}`;
  const alone = who === '' ? undefined : isMeeting ? meeting : `${who} ${act(telling.alone)}`;
  if (fits(alone)) return alone;
  const noun = whom === '' ? undefined : `${telling.noun[1]} ${whom}`;
  return fits(noun) ? noun : telling.noun[0];
}

function fits(summary: string | undefined): summary is string {
  return summary !== undefined && summary.length <= MOST;
}

/** By type and mode, each looked up by itself: no key is put together. */
const BY_TYPE = new Map<string, Map<string, Telling>>();
for (const [label, telling] of Object.entries(TELLINGS)) {
  const [type = '', mode = ''] = label.split('.');
  const known = BY_TYPE.get(type);
  if (known === undefined) BY_TYPE.set(type, new Map([[mode, telling]]));
  else known.set(mode, telling);
}

function findTelling(type: string, mode: string | undefined): Telling {
  const tellings = BY_TYPE.get(type);
  return tellings?.get(mode ?? '') ?? tellings?.get('') ?? DEFAULT;
}

/** A single name is a plural where its last word is a common noun in -s; of the text's own words the first is one although it has a capital. */
function isPluralNoun(names: readonly string[], subject: string | undefined): boolean {
  const last = names.length === 1 ? (names[0]?.split(' ').at(-1) ?? '') : '';
  return last.endsWith('s') && /[^s']s$/.test(last) && (/^\p{Ll}/u.test(last) || names[0] === subject);
}

function join(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
