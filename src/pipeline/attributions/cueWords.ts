import { inflectVerb, type VerbForm } from './verbs.ts';

/**
 * What a cue word can take as content.
 *
 * `speech`: a quotation or clause, also before it (`"Q," he said`); `clause`: that, whether, how, or a bare clause; `object`: a noun phrase
 * with what follows; `infinitive`: "vowed to …"; `hearer`: somebody told stands between ("told reporters that …"); `seeming`: the subject is
 * the content and nobody is named ("is expected to …").
 */
export type Frame = 'speech' | 'clause' | 'object' | 'infinitive' | 'hearer' | 'seeming';

/** A form of a verb that reports speech, belief or judgement. `before` are the prepositions that lead to its content. */
export type CueVerb = {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly frames: ReadonlySet<Frame>;
  readonly before: ReadonlySet<string>;
  /** The word that must follow: "point out". */
  readonly particle?: string | undefined;
};

/** Letters of the table below. */
const FRAMES: Readonly<Record<string, Frame>> = {
  s: 'speech',
  c: 'clause',
  o: 'object',
  i: 'infinitive',
  h: 'hearer',
  x: 'seeming',
};

/** Verbs by what they take, in the letters above; after a colon, prepositions. Compiled from grammars of English verbs and newsroom usage. */
const VERBS: readonly (readonly [frames: string, verbs: string, before?: string, particle?: string])[] = [
  [
    'sco',
    'say add write report announce suggest declare state acknowledge reveal predict recall stress emphasize emphasise',
  ],
  [
    'sco',
    'reiterate repeat contend allege confirm admit concede argue note explain observe remark assert insist proclaim affirm',
  ],
  [
    'sco',
    'disclose estimate calculate recount relay lament reaffirm underline underscore bemoan document tweet retweet shout chant email post blog',
  ],
  [
    'sc',
    'maintain conclude joke quip muse opine exclaim caution counter boast testify yell scream whisper mutter attest',
  ],
  [
    's',
    'enthuse gush groan growl snap sniff blurt bark crow huff mumble murmur rave rant scoff shrug sigh sneer snort sob stammer',
  ],
  ['s', 'continue elaborate beam fume thunder deadpan declaim intone interject chime retort answer remember finish'],
  ['scoi', 'claim'],
  ['scohi', 'warn', 'of about against'],
  ['schi', 'reply respond', 'to with by'],
  ['sch', 'tell remind assure inform notify convince persuade', 'about of'],
  ['scohi', 'ask', 'for about'],
  ['scohi', 'beg plead', 'for'],
  ['sc', 'wonder', 'about'],
  ['co', 'question doubt deny'],
  ['scio', 'promise pledge', 'to'],
  ['sci', 'vow swear', 'to'],
  ['soci', 'threaten demand'],
  ['sci', 'agree', 'with to on'],
  ['c', 'complain', 'of about'],
  ['c', 'disagree', 'with about on'],
  ['c', 'think', 'of about'],
  ['co', 'believe', 'in'],
  ['c', 'reckon'],
  ['c', 'accept'],
  ['co', 'clarify'],
  ['co', 'know', 'about'],
  ['co', 'feel fear learn notice recognize recognise'],
  ['c', 'worry', 'about'],
  ['ci', 'hope', 'for'],
  ['co', 'suspect assume imagine realize realise understand figure guess see remember regret forget'],
  ['coi', 'expect'],
  ['c', 'speculate', 'about on'],
  ['co', 'show indicate imply signal demonstrate forecast project illustrate'],
  ['cio', 'want wish'],
  ['ci', 'decide', 'on against'],
  ['ci', 'determine'],
  ['io', 'plan intend prefer seek refuse decline propose offer'],
  ['i', 'aim aspire hesitate look opt'],
  ['io', 'like'],
  ['o', 'call', 'for on'],
  ['o', 'describe characterize characterise label brand dub portray depict frame', 'as'],
  ['o', 'view regard perceive', 'as'],
  [
    'o',
    'criticize criticise praise endorse support oppose accuse blame defend attack blast mock denounce condemn reject dismiss slam',
  ],
  [
    'o',
    'rebuke ridicule deride decry assail bash rip scold chide lambaste skewer excoriate disparage belittle insult lampoon taunt berate reprimand',
  ],
  ['o', 'applaud commend hail tout laud thank congratulate compliment champion welcome admire salute heckle boo cheer'],
  ['s', 'urge'],
  ['c', 'caution', 'against'],
  ['s', 'put', '', 'it'],
  ['o', 'urge encourage order instruct implore beseech advise pressure'],
  ['o', 'recommend advocate favor favour promote justify rebuff dislike'],
  ['co', 'mention discuss cite quote reference highlight detail outline tease downplay'],
  ['o', 'challenge dispute refute rebut contradict disavow disown repudiate'],
  ['o', 'express voice echo invoke articulate'],
  ['o', 'name identify list', 'as'],
  ['o', 'release publish unveil share'],
  ['', 'approve disapprove', 'of'],
  ['', 'allude refer', 'to'],
  ['s', 'point', 'to'],
  ['sc', 'point', '', 'out'],
  ['', 'talk speak', 'about of'],
  ['s', 'comment', 'on'],
  ['', 'weigh', 'on', 'in'],
  ['', 'rail campaign lobby', 'against for'],
  ['', 'lash', 'at'],
  ['c', 'hint', 'at'],
  ['c', 'find'],
  ['', 'object', 'to'],
  ['', 'push press fundraise root vouch', 'for'],
  ['', 'care', 'about'],
  ['', 'diverge balk', 'on at'],
  ['', 'look', 'forward'],
  ['', 'vote', 'for against'],
  ['', 'focus', 'on'],
  ['', 'apologize apologise', 'for'],
  ['', 'gloat fret brag', 'about'],
  ['', 'side', 'with'],
  ['co', 'press', 'on about'],
  ['o', 'compare liken'],
  ['co', 'resent hate love appreciate respect'],
  ['co', 'deem consider'],
  ['x', 'seem appear'],
  ['o', 'request pose'],
  ['o', 'rule', '', 'out'],
  ['c', 'charge rule'],
  ['s', 'read'],
  ['o', 'anger rattle'],
  ['o', 'back nominate credit contemplate interpret'],
  ['co', 'envision'],
  ['o', 'debate protest resist judge trust paint'],
  ['so', 'recite'],
  ['s', 'cry'],
  ['sch', 'reassure'],
];

/** The cue verbs by each of their forms, in lower case. A form that two entries share takes what either takes. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = collectForms();

/** What a person is said to feel or think: "is concerned that", "are opposed to". After them come "that", an infinitive or one of the prepositions. */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'concerned confident hopeful worried skeptical sceptical optimistic pessimistic eager willing unwilling reluctant opposed aware unaware convinced ' +
    'certain sure unsure proud afraid critical supportive wary dismissive doubtful glad happy unhappy angry disappointed upset ready prepared ' +
    'adamant frustrated alarmed surprised pleased fond tired sympathetic enthusiastic outspoken vocal nervous quick keen determined inclined'
  ).split(' '),
);

/** Prepositions that lead to the content of a cue adjective or noun. */
export const CUE_LINKS: ReadonlySet<string> = new Set('of about with to for at on against over by'.split(' '));

function collectForms(): Map<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const [letters, verbs, before, particle] of VERBS) {
    const frames = [...letters].flatMap((letter) => FRAMES[letter] ?? []);
    const prepositions = before?.split(' ') ?? [];
    for (const lemma of verbs.split(' ')) {
      for (const [word, form] of inflectVerb(lemma)) {
        const known = forms.get(word);
        forms.set(word, {
          lemma,
          form: known?.lemma === lemma ? known.form : form,
          frames: new Set([...(known?.frames ?? []), ...frames]),
          before: new Set([...(known?.before ?? []), ...prepositions]),
          particle,
        });
      }
    }
  }
  return forms;
}

/** Nouns for what somebody says, thinks or wants; "his claim that …", "their support for …". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims assertion assertions belief beliefs view views opinion opinions argument arguments statement statements suggestion allegation ' +
    'allegations accusation accusations promise promises pledge pledges vow announcement admission contention prediction predictions warning warnings ' +
    'threat threats proposal proposals plan plans call calls decision hope hopes fear fears concern concerns worry worries complaint complaints ' +
    'criticism criticisms critique praise support opposition endorsement backing approval disapproval scrutiny discontent unease dissatisfaction distrust mistrust attack attacks assessment idea notion desire demand demands request requests ' +
    'refusal insistence confidence description characterization defense denial doubt doubts remarks comments question questions message views stance ' +
    'speculation assumption suspicion suspicions conclusion consensus testimony revelation disclosure assurance assurances rejection condemnation ' +
    'passion dislike contempt disdain admiration respect skepticism rhetoric response willingness intention intentions effort estimate estimates'
  ).split(' '),
);

/** Adverbs by which a reporter leaves a clause to others. */
export const HEARSAY: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** Nouns after "in" and an owner that make the clause behind them the owner's. */
export const OPINIONS: ReadonlySet<string> = new Set(['view', 'opinion', 'eyes', 'estimation', 'telling', 'mind']);
