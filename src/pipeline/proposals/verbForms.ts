/** How a form stands to its verb: `past` is past tense or participle, `participle` a participle only. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** Past tense and participle of the verbs that do not take -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  bear: ['bore', 'borne'],
  begin: ['began', 'begun'],
  behead: ['beheaded', 'beheaded'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  burn: ['burned', 'burnt'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  feed: ['fed', 'fed'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hang: ['hanged', 'hung'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  override: ['overrode', 'overridden'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rescind: ['rescinded', 'rescinded'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  say: ['said', 'said'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shed: ['shed', 'shed'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  teach: ['taught', 'taught'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  unfreeze: ['unfroze', 'unfrozen'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last letter: the stress is on the last. British usage doubles an l besides. */
const DOUBLING =
  /^(?:admit|commit|compel|deter|expel|impel|permit|propel|rebel|refer|repel|confer|defer|occur|equip|submit|transfer|patrol|control|regret|abet|allot|rebut|kidnap|cancel|label|quarrel|counsel|model|travel|signal|acquit)$/;
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

const BE: readonly (readonly [string, VerbForm])[] = [
  ['be', 'base'],
  ['is', 'present'],
  ['are', 'present'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'ing'],
];

/** A lexicon has most verbs many times. */
const INFLECTED = new Map<string, ReadonlyMap<string, VerbForm>>([['be', new Map(BE)]]);

/** Lists the forms of a verb, in British and American spelling. */
export function inflect(lemma: string): ReadonlyMap<string, VerbForm> {
  const known = INFLECTED.get(lemma) ?? listForms(lemma);
  INFLECTED.set(lemma, known);
  return known;
}

function listForms(lemma: string): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const spelling of spell(lemma)) {
    const [past, participle] = IRREGULAR[spelling] ?? [];
    for (const form of addEnding(spelling, 'ing')) forms.set(form, 'ing');
    forms.set(addS(spelling), 'present');
    if (participle !== undefined) forms.set(participle, 'participle');
    for (const form of past === undefined ? addEnding(spelling, 'ed') : [past]) forms.set(form, 'past');
    // Last, so that "cut" and "beat" are bases: only what stands before them tells.
    if (past !== spelling) forms.set(spelling, 'base');
  }
  return forms;
}

function spell(lemma: string): string[] {
  if (/[^aeiou]i[z]e$/.test(lemma) && lemma.length > 5) return [lemma, `${lemma.slice(0, -2)}se`];
  return lemma.endsWith('yze') ? [lemma, `${lemma.slice(0, -2)}se`] : [lemma];
}

function addS(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function addEnding(verb: string, ending: 'ed' | 'ing'): string[] {
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (/[^eoy]e$/.test(verb)) return [`${verb.slice(0, -1)}${ending}`];
  if (verb.endsWith('e')) return [ending === 'ed' ? `${verb}d` : `${verb}${ending}`];
  const doubled = `${verb}${verb.at(-1)}${ending}`;
  if (SHORT.test(verb) && !/[aeiou]{2}.$/.test(verb)) return [doubled];
  return DOUBLING.test(verb) ? [doubled, `${verb}${ending}`] : [`${verb}${ending}`];
}
