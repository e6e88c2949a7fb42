import { CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS, type CueVerb, HEARSAY, OPINIONS } from './cueWords.ts';
import { LISTED } from './grammar.ts';
import { judgeEnding } from './judgeEnding.ts';
import type { PartOfSpeech } from './neighbours.ts';
import { WORD_TRAITS } from './traits.ts';
import { ADJECTIVE_VERBS, IRREGULAR_VERBS, inflectVerb, NOUN_VERBS, VERBS, type VerbForm } from './verbs.ts';

/**
 * What a word can be by itself: a part of speech, or in small letters what its neighbours decide.
 *
 * `base`, `third`: forms of a verb; `nounbase`, `nounthird`: the same or a noun; `past`: past or participle; `ing`; `gerund`: a noun in -ing
 * unless "be" stands before it; `adjective`: an adjective or a base form; the rest are words of their own.
 */
export type WordClass =
  | PartOfSpeech
  | 'base'
  | 'third'
  | 'nounbase'
  | 'nounthird'
  | 'past'
  | 'ing'
  | 'gerund'
  | 'adjective'
  | 'that'
  | 'to'
  | 'like'
  | 'genitive';

/** Words by part of speech, or by class. Function words are complete, the others those that their endings do not give away. */
const WORDS: readonly (readonly [WordClass, string])[] = [
  [
    'NOUN',
    'news expert experts politics ethics economics series species means thing things lot lots bit kind sort morning evening king ring string thing ceiling wing being spring sibling offspring darling ally family reply supply rally anomaly assembly monopoly bully belly jelly ' +
      'hundred seed need breed deed weed speed creed steed greed feed bed shed sled bride media percent people men women police children majority minority half president minister spokesman spokeswoman ' +
      'yesterday today tomorrow tonight week month year day night time way country government official officials leader leaders state states house side party parties others analysis crisis basis process success business access progress address press congress witness illness ' +
      'firm friend world war news voter voters ambition tradition criticism signing festival capital rival journal arrival proposal goal deal appeal hospital hotel manual metal medal festival scandal signal trial tribunal material animal funeral official individual criminal professional journal terminal goal coal meal oral ' +
      'evidence executive detective alternative native motive archive perspective objective incentive initiative narrative representative relative music public topic traffic logic critic critics mechanic clinic picnic fabric republic panic tactic statistic epidemic academic attic ethic basic plastic ' +
      'table cable trouble vehicle article couple example title battle bottle cattle castle circle rifle principle angle single people uncle secretary military anniversary salary library boundary summary dictionary glossary january february diary vocabulary documentary commentary missionary mercenary revolutionary adversary beneficiary intermediary ' +
      'story glory theory victory factory history memory category territory inventory directory laboratory director tomorrow majority variable',
  ],
  [
    'gerund',
    'meeting building hearing briefing funding spending training feeling beginning opening setting gathering ruling finding filing shooting bombing killing warning understanding meaning ' +
      'housing advertising banking engineering manufacturing programming marketing broadcasting publishing wedding painting drawing clothing heading rating polling lobbying fighting ' +
      'hacking stabbing beating bearing blessing crossing dealing earning earnings holding landing leaning listing offering outing parking posting proceeding proceedings reading recording reporting saving savings savings sitting standing ' +
      'surroundings swing testing thinking timing trading undertaking voting writing upbringing wellbeing fundraising campaigning immigration policing sentencing bargaining policymaking peacekeeping counseling',
  ],
  [
    'ADJ',
    'able absent absolute abstract absurd accurate active actual acute adequate adult afraid aggressive alert alien alike alive allied alone aloof alternate ambitious american ample ancient angry annual anti anxious apparent apt armed ashamed asleep assistant available average awake aware awful awkward bad bare big bitter black ' +
      'blatant blue bold brave brief bright brilliant broad broken brown brutal busy capable careful cautious certain cheap chief civil civilian classic cold comfortable common competent complex concerned concrete confident conscious conservative consistent constant constitutional contemporary content convenient convinced costly crazy criminal critical crucial crude cruel curious current daily damned dangerous dark ' +
      'dead deadly deaf dear decent deep defensive definite deliberate democratic dense dependent desperate different difficult dire dirty distant distinct diverse divisive domestic double dramatic due dull dumb eager early eastern easy economic elderly eldest eligible elite emotional entire equal essential eternal ethnic european everyday evident evil exact excellent exclusive executive expensive explicit ' +
      'extra extraordinary extreme fair faithful false familiar famous fantastic far fast fat fatal federal female few fierce final fine first fiscal fit flat flawed fluent foreign formal former fortunate forward foul fourth fragile frequent fresh friendly frightened full fun fundamental funny future general generic gentle genuine giant glad global golden good gorgeous graphic grand grateful gray great green grim gross ' +
      'guilty half handsome happy hard harsh healthy heavy hidden high historic hollow holy honest hopeful horrible hostile hot huge human humble hungry ideal identical ill illegal immediate immense imminent immune implicit important impossible impressive inaccurate inadequate incompetent incorrect incredible independent indifferent inevitable infamous inherent initial inner innocent insane intact intelligent intense interested intimate ' +
      'invalid ironic islamic joint junior just keen key last late lawful least left legal legitimate lengthy lethal liable liberal likely limited linked literal little lively local logical lonely long longtime loud lovely low loyal lucky mad main major male many marginal massive mere mexican mid mild military minimal minimum minor minute missing mobile modern modest moral more most much multiple muslim mutual naive naked nasty national native natural nearby neat necessary negative ' +
      'nervous neutral new next nice noble noisy normal northern notable novel nuclear numerous obscure obvious odd offensive official okay old only ongoing operational opposite optimistic orange orderly ordinary organic original other outer outright outspoken overall overseas own pale partial particular passionate past patient peaceful permanent personal phony physical pink plain plausible pleasant plural poetic polite political poor popular positive possible potential powerful practical ' +
      'precious precise predominant pregnant premature premier previous primary prime principal prior private pro probable profound prominent prompt prone proper prospective proud public pure quick racial racist radical random rapid rare rational raw real realistic rear reasonable recent reckless red regional regular related relative relevant reliable religious reluctant remarkable remote republican resilient respective responsible rich ridiculous rigid ripe risky robust romantic rotten rough royal ' +
      'rude rural russian sacred sad safe same sane scary second secret senior sensible sensitive serious several severe sexual shallow sharp sheer short shy sick significant silent silly similar simple sincere single skeptical sleepy slight slim small smart so-called social sole solid solo sophisticated sorry southern sovereign spare special specific spectacular stable standard stark static steep sterile stiff straight strange strategic strict strong stubborn stupid subsequent subtle ' +
      'substantial such sudden sufficient suitable super superb superior supreme sure surplus sweet swift symbolic tactical tall temporary tender terrible terrific third thick thorough tight tiny tired top tough traditional tragic transparent tremendous tricky triple tropical true typical ugly ultimate unable unacceptable unaware uncertain unclear undecided underlying unfair unfit unhappy unified uniform unique united universal unknown unlawful unlikely unprecedented unpopular unusual unwilling upcoming upper ' +
      'upright urban urgent usual utter vacant vague valid valuable various vast verbal very viable vibrant vicious violent virtual visible visual vital vivid vocal voluntary vulnerable wary weak wealthy weekly weird western white whole wicked wide wild willing wise wonderful wooden worldwide worse worst worth worthy wrong yearly yellow young adamant',
  ],
  [
    'ADV',
    'truly duly badly sadly fully oddly abroad actually again ago ahead alone already also altogether always anymore anyway apart aside away back barely briefly ever even elsewhere enough especially else far fast forever forth forward hardly hence here how however indeed instead just later lately least maybe meanwhile merely ' +
      'moreover mostly namely nearly never nevertheless nonetheless now nowhere often once only otherwise overnight perhaps please pretty quite rather really seldom simply so somehow sometimes somewhat somewhere soon still straight then thereby therefore thus together too twice upstairs downstairs ' +
      'well when where why yet very almost altogether furthermore likewise similarly afterward afterwards beforehand earlier sooner longer closer harder further everywhere anywhere downtown overseas backward upward downward outright halfway',
  ],
  [
    'ADP',
    'of in for on with as at from by about up than out after over against into during before despite between down off through among around whether under behind without until outside within across toward towards along although via below above inside beyond throughout near per onto upon amid amidst amongst atop beneath beside besides concerning regarding underneath unlike till versus vs following including plus excluding given past ' +
      'aboard alongside',
  ],
  ['SCONJ', 'if because since while though unless whereas lest wherever whenever'],
  ['CCONJ', 'and but or nor either neither &'],
  ['DET', 'the a an this these those all some any no both each every another whose whatever whichever half'],
  [
    'PRON',
    'i he she it they we you him her them us me his its their our my your who whom which what there himself herself itself themselves ourselves myself yourself yourselves mine yours hers ours theirs whoever ' +
      'something anything nothing everything someone anyone everyone somebody anybody nobody everybody none',
  ],
  [
    'AUX',
    "is was are were be been being am has have had do does did would will can could should may might must shall ca wo sha ought cannot 're 've 'll 'd 'm having",
  ],
  ['PART', "not n't"],
  ['INTJ', 'yes oh okay ok hey hello wow hi alas yeah bye'],
  [
    'NUM',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
  ],
  ['that', 'that'],
  ['to', 'to'],
  ['like', 'like'],
];

/**
 * A word of the language: what it can be by itself, and what it can lead to.
 *
 * `word` is the one copy of its letters that tokens share, so that comparing them is comparing places in memory.
 */
export type LexicalEntry = {
  readonly word: string;
  readonly known: WordClass;
  /** What it is to the rules, in bits. */
  readonly traits: number;
  readonly cue: CueVerb | undefined;
  /** Whether a cue that is no verb can begin here. */
  readonly isPhraseCue: boolean;
};

/** Words at which a cue that is no verb can begin. */
const PHRASE_CUES: readonly ReadonlySet<string>[] = [CUE_NOUNS, CUE_ADJECTIVES, HEARSAY, OPINIONS];

/** Words of the language by their letters; the others are known by their endings. */
export const LEXICON: ReadonlyMap<string, LexicalEntry> = collectEntries();

function collectEntries(): Map<string, LexicalEntry> {
  const words = collectWords();
  for (const word of [...CUE_NOUNS, ...CUE_ADJECTIVES, ...HEARSAY, ...OPINIONS, ...WORD_TRAITS.keys(), 'according'])
    if (!words.has(word)) words.set(word, judgeEnding(word));
  const isPhraseCue = (word: string) =>
    PHRASE_CUES.some((words) => words.has(word)) || word === 'according' || word === 'in';
  return new Map(
    [...words].map(([word, known]) => {
      const traits = LISTED | (WORD_TRAITS.get(word) ?? 0);
      return [word, { word, known, traits, cue: CUE_VERBS.get(word), isPhraseCue: isPhraseCue(word) }];
    }),
  );
}

function collectWords(): Map<string, WordClass> {
  const words = new Map<string, WordClass>();
  const put = (word: string, known: WordClass) => {
    if (!words.has(word)) words.set(word, known);
  };
  const putAll = (isWanted: (known: WordClass) => boolean) => {
    for (const [known, list] of WORDS) if (isWanted(known)) for (const word of list.split(' ')) put(word, known);
  };
  const adjectives = new Set(ADJECTIVE_VERBS);
  const nouns = new Set(NOUN_VERBS);
  const cues = [...CUE_VERBS.values()].map(({ lemma }) => lemma);
  putAll((known) => known !== 'ADJ' && known !== 'NOUN');
  for (const lemma of new Set([...VERBS, ...cues, ...IRREGULAR_VERBS.keys(), ...nouns, ...adjectives]))
    for (const [word, form] of inflectVerb(lemma))
      put(word, classifyForm(form, adjectives.has(lemma) ? 'adjective' : nouns.has(lemma) ? 'noun' : 'verb'));
  putAll(() => true);
  return words;
}

function classifyForm(form: VerbForm, use: 'adjective' | 'noun' | 'verb'): WordClass {
  switch (form) {
    case 'base':
      return use === 'adjective' ? 'adjective' : use === 'noun' ? 'nounbase' : 'base';
    case 'third':
      return use === 'verb' ? 'third' : 'nounthird';
    case 'participle':
      return 'past';
    default:
      return form;
  }
}
