/** Verbs that are seldom anything else. Compiled from grammars of English; regular forms follow from the lemma. */
export const VERBS = (
  'accept clinch entitle foresee outweigh cherish crave accommodate accompany accomplish accuse achieve acknowledge acquire act adapt add adjust administer admire admit adopt advance advertise ' +
  'advise advocate affect affirm afford aggravate agree aid alienate align allege alleviate allocate allow allude alter amend amplify analyze analyse ' +
  'animate announce annoy answer anticipate apologize apologise appeal appear applaud apply appoint appreciate approve argue arise arouse arrange arrest arrive ascertain ' +
  'ask aspire assail assassinate assault assemble assert assess assign assist assume assure attach attain attempt attend attract attribute avenge avert avoid ' +
  'await awaken balk ban banish bargain bash be become beg begin behave believe belong bemoan benefit berate beseech bestow betray bind blame blast bless blow boast boil ' +
  'bolster borrow bother bounce boycott breathe bribe bring broaden build bully burn bury buy calculate cancel capitalize carry cast catch categorize cater celebrate ' +
  'challenge champion characterize characterise chase chide choose circulate cite clarify classify climb cling coerce coincide collaborate collapse collect combat ' +
  'combine come comfort commemorate commend commit communicate compare compel compensate compete compile complain compliment comply compose comprise compromise conceal ' +
  'concede conceive concentrate conclude condemn condone confess confide confine confirm confiscate conform confront confuse congratulate connect consent ' +
  'consider consist consolidate constitute construct consult consume contain contemplate contend continue contradict contribute convene convert convey convict convince ' +
  'cooperate coordinate cope correct corroborate counsel create criminalize cripple criticize criticise cultivate curb curtail damn dare deal debunk decide ' +
  'declare decline decrease decry dedicate deem deepen defame defeat defend defer define defuse defy degrade deliver demand demean demonize demonstrate denounce ' +
  'deny depart depend depict deploy deport deprive deride derive descend describe deserve design designate destabilize destroy deter deteriorate determine devastate develop ' +
  'devise devote dictate die differ digest dig dilute diminish disagree disappear disapprove disarm disavow discard discharge disclose discourage discover discredit ' +
  'discriminate discuss disguise dislike dismantle dismiss disown disparage dispel display displace dispute disqualify disregard disrupt dissuade distance distinguish distort ' +
  'distribute disturb diverge divert divide divorce dodge dominate donate doubt downplay draw dread drift drink drive drown dub dwell earn ease eat echo elaborate elect elevate ' +
  'eliminate embarrass embody embrace emerge emphasize emphasise employ empower enable enact encounter encourage end endanger endorse endure enforce engage enhance ' +
  'enjoy enlist enrich enroll ensure entail enter entertain entitle entrust envision envisage equip erase erode erupt escalate establish evacuate evade evaluate evolve ' +
  'exacerbate exaggerate examine exceed exclaim exclude excoriate execute exempt exert exist expand expect expel explain explode exploit explore expose express ' +
  'extend extinguish extract eye fabricate facilitate fail fall favor favour feed feel fend fight fill finance find finish fire flee flood flout fly ' +
  'follow forbid force foresee forget forgive formulate foster foil fret frighten frustrate fulfill fume fund furnish gain galvanize garner gather generate get give ' +
  'glance gloat glorify go govern grab grant grapple greet grow guarantee guess guide hail halt hamper handle hang happen harass harbor harm hate have heal hear ' +
  'heed heighten help hesitate hide highlight hijack hinder hint hire hold honor honour hope host hunt hurt identify ignite ignore illustrate imagine impeach ' +
  'implement implicate implore imply impose impress imprison improve incite include incorporate increase incriminate incur indicate indict induce infer infiltrate inflict influence inform ' +
  'infuriate inherit inhibit initiate inject injure innovate inquire insert insist inspect inspire install instill instruct insulate insult insure integrate intend intensify interact interject interfere ' +
  'interpret interrogate interrupt intervene interview intimidate introduce invade invent invest investigate invite invoke involve isolate jeopardize jibe join joke judge justify keep kick kidnap kill knock ' +
  'know lack lag lambaste lament lampoon languish laud laugh launch lay lead lean leak leap learn leave legitimize lend let liberate lie lift like liken linger listen live ' +
  'loathe lobby locate loom loosen lose love lower lure maintain manage manipulate march mark marry mean meddle mediate meet melt mention merge merit minimize misinterpret mislead misrepresent ' +
  'miss misunderstand moan mobilize mock moderate modernize modify monitor motivate mourn move mull murder muse mutter narrow navigate negate neglect negotiate nominate normalize notice notify nullify ' +
  'obey object oblige observe obstruct obtain occupy occur offend offer omit oppose opt organize organise orchestrate oust outlast outline outnumber outpace overcome overhaul overlook oversee overthrow overturn overwhelm owe ' +
  'pardon participate pass pave pay perceive perform permit perpetuate persecute persist persuade pertain pick pile pinpoint plague plead please pledge plummet plunge ponder pop portray pose ' +
  'possess postpone pour praise pray preach precede predict prefer prepare prescribe preserve preside press pressure presume pretend prevail prevent proceed proclaim procure produce profess prohibit project prolong promise ' +
  'promote prompt pronounce propel propose prosecute protect protest prove provide provoke publicize publish pull punish purchase pursue push put puzzle read qualify quell quip quit quote raise reach react read reaffirm realize realise reap ' +
  'reassure rebuff rebuild rebuke rebut recall recede receive recite reckon reclaim recognize recognise recommend reconcile reconsider reconvene recount recover recruit recuse rectify redefine redirect ' +
  'reduce reelect refer reflect refrain refuse refute regain regard register regret regulate rehabilitate reign reignite reinforce reinstate reiterate reject rejoin relate relax relay release relinquish rely remain remember remind remove render renege ' +
  'renew renounce repair repeal repeat represent repel replace reply reprimand repudiate request require rescind rescue resemble resent reshape reside resign resist resolve respect respond restore restrain restrict result resume ' +
  'retain retake retaliate rethink retire retort retract retreat retrieve retweet return reunite reveal reverse revert revisit revive revoke rewrite rid ridicule rig rip rise roam rob rouse ruin rule run rush salute sanction satisfy save say scare scold scramble ' +
  'scrap scream screen seal seize seek seem select sell send separate serve settle shake shape share shatter shift shed shine shoot shout shove show shrink shrug shun shut sidestep signal sign signify simplify sing sink sit skewer skip slam slap ' +
  'slash slay slide smash smear smile sneak soar solicit solidify solve sound speak specify speculate speed spell spend spark spawn spill split spoil sponsor spread spur spy squander square stabilize stage stall stand stare start starve stave stay steal steer stem step stick stir stoke stop ' +
  'strengthen stress stretch strike strip strive struggle stumble stun submit substitute succeed succumb sue suffer suggest summon supply suppose suppress surge surpass surprise surrender surround survive suspect suspend sustain swallow swap swear sweep switch sympathize ' +
  'tackle take talk target taunt teach tear tell tend terminate terrorize test testify thank think threaten thrive throw thunder thwart tighten tolerate topple torture tout track traffic transcend transfer transform translate transmit travel treat tremble tumble trigger trim triumph trouble ' +
  'trust try turn tweak uncover undercut undergo underline undermine underscore understand undertake unify unite unleash unravel unveil update uphold upset urge use vanish vary veto view vilify vindicate violate visit voice vouch vow wage wait wake walk wander want warn ' +
  'warrant wash waste watch wave weaken wear weather weep weigh welcome whip whisper widen wield win wipe wish withdraw withhold withstand witness wonder worry worsen write yell yield'
).split(' ');

/** Words that are nouns at least as often as verbs: their neighbours tell which. */
export const NOUN_VERBS = (
  'abuse access account address advance aid aim air alarm alert ally amount anger answer appeal approach arrest assault attack attempt auction author award back balance ban bar ' +
  'base battle beat benefit bet bid bill blame blast block blog bomb bond bonus boom boost border boss bowl brand breach break bridge brief budget buy call camp campaign care case cast cause center ' +
  'challenge chance change chant charge chart chat check cheer claim clash class click close cloud club coach code comment compromise concern conduct conflict contact contest contract control copy cost ' +
  'counter couple course court cover crack craft crash credit crowd crush cry cure curse cut cycle damage dance date deal debate debut decline decrease defeat delay demand desire detail dialogue diet display dispute ditch document ' +
  'doubt draft drag drain drama draw dream dress drill drink drive drop dump duty echo edge edit effect effort email end engineer escape estimate exchange excuse exercise exhibit exit experience experiment export exploit eye face fact ' +
  'fault favor fear feature fight figure file film filter finance fire fix flag flash flaw flight float flood flow focus force forecast forge form frame fuel function fund gamble game gap garner gauge gift grade grant grasp ground group guarantee guard guess guest guide ' +
  'gun hack halt hand handle harm hate haul head heart heat heckle help highlight hike hint hit hold home hope host hunt hurdle hurry hurt impact import increase influence insult interest interview issue jail joke judge jump keep kick kill label labor ' +
  'lack land lapse laugh launch lead leak lease leave level license lift light limit line link list load loan lobby look loss love lunch mandate map march mark market mask mass master match matter measure meddle merit message mind mine mirror mistake mix mock model moderate ' +
  'motion mount move murder mystery name need network nominate note notice number nurse object offer offset open orbit order outline output outrage overhaul override pace pack package paint panel panic paper parade parallel pardon park part partner pass patent path patrol pause pay peak peer ' +
  'permit phone photo picture piece pitch place plan plant play plea pledge plot poll pool port position post power practice praise present preserve press pressure prey price pride print prize probe process produce profile profit program progress project promise prompt proof protest pull pump purchase ' +
  'purpose push quarrel quarter question quest quiz quote race raid rail rally range rank rate rant reach reason rebel rebound record recruit reference reform refuge refund register regret release relief remark remedy rent repair repeal repeat reply report request rescue research reserve resort respect ' +
  'rest result retreat return review reward ride ring riot rise risk rival rock role roll root round route row rule rumor run rush sack sail salute sample sanction scale scare scheme school scope score scout scrutiny search seat secret segment sense sentence service set shadow shake shame shape share shelter shift ship shock ' +
  'shop shot shout show shower side sight sign signal silence sin size sketch skirmish slate slide slip slump smear smell smile smoke snap snub sort sound source space spark speculation spend spin split sponsor spot spread spring stack staff stage stake stamp stance stand standard star start state station stay steam stem step ' +
  'stick stock stop storm story strain strategy stream stress stretch strike string strip stroke struggle study stuff stump style subject suit sum supply support surge surprise surrender survey suspect sweat sweep swing switch sympathy tactic tag tail talk tank tap target task taste tax tease telegraph telephone tell term test text thank threat tie tip title ' +
  'toast toll tone tool top torture total touch tour tout tow trace track trade traffic trail train transfer transport transmit trap travel treat trend trial tribute trick trigger trip troop trouble trust try turn tweet twist uncover update upgrade use value veto view visit voice volume vote vow wage wait walk wall want war warrant watch water wave weapon weather weight ' +
  'act advocate bargain boycott bully champion collapse combat comfort compliment consent counsel design distance divorce dread drift fall finish honor honour point regard resolve reverse scream screen seal square ' +
  'triumph waste whisper ' +
  'welcome whip win wind wing wish witness wonder word work worry wound wrap wreck yield zone'
).split(' ');

/** Words that are adjectives unless what stands before asks for a verb. */
export const ADJECTIVE_VERBS = (
  'open clear free clean slow dry complete present separate appropriate moderate calm cool warm narrow lower correct quiet empty secure direct better further equal live ' +
  'close perfect smooth tough thin wet blind blunt dim duplicate elaborate exempt faint lame loose mature mean mute parallel ready right sour steady sober subject upset welcome void'
).split(' ');

/** Past, participle, third person and -ing form where the rules of spelling do not give them. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'do did done,bear bore born,beat beat beaten,lie lay lain,arise arose arisen,awake awoke awoken,become became become,begin began begun,bend bent bent,bet bet bet,bid bid bid,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,break broke broken,breed bred bred,' +
    'bring brought brought,build built built,burst burst burst,buy bought bought,cast cast cast,catch caught caught,choose chose chosen,cling clung clung,come came come,cost cost cost,cut cut cut,deal dealt dealt,dig dug dug,' +
    'draw drew drawn,drink drank drunk,drive drove driven,dwell dwelt dwelt,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,fling flung flung,fly flew flown,forbid forbade forbidden,' +
    'forecast forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,forgo forwent forgone,freeze froze frozen,get got gotten,give gave given,go went gone,grow grew grown,hang hung hung,hear heard heard,hide hid hidden,' +
    'hit hit hit,hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,lead led led,leave left left,lend lent lent,let let let,light lit lit,lose lost lost,make made made,mean meant meant,meet met met,mislead misled misled,' +
    'misunderstand misunderstood misunderstood,overcome overcame overcome,oversee oversaw overseen,overthrow overthrew overthrown,pay paid paid,prove proved proven,put put put,quit quit quit,read read read,rebuild rebuilt rebuilt,rethink rethought rethought,' +
    'retake retook retaken,rewrite rewrote rewritten,rid rid rid,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,shed shed shed,' +
    'shine shone shone,shoot shot shot,show showed shown,shrink shrank shrunk,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,slay slew slain,sleep slept slept,slide slid slid,speak spoke spoken,speed sped sped,spend spent spent,spin spun spun,split split split,' +
    'spread spread spread,spring sprang sprung,stand stood stood,steal stole stolen,stick stuck stuck,strike struck stricken,strive strove striven,swear swore sworn,sweep swept swept,swim swam swum,swing swung swung,take took taken,teach taught taught,' +
    'tear tore torn,tell told told,think thought thought,throw threw thrown,undercut undercut undercut,undergo underwent undergone,understand understood understood,undertake undertook undertaken,uphold upheld upheld,upset upset upset,wake woke woken,wear wore worn,weep wept wept,' +
    'win won won,wind wound wound,withdraw withdrew withdrawn,withhold withheld withheld,withstand withstood withstood,write wrote written'
  )
    .split(',')
    .map((row) => {
      const [lemma = '', past = '', participle = ''] = row.split(' ');
      return [lemma, [past, participle]] as const;
    }),
);

/** Pasts that are no base form as well: "went", not "put". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  Array.from(IRREGULAR_VERBS, ([lemma, [past = lemma]]) => past).filter((past) => !IRREGULAR_VERBS.has(past)),
);

/** Verbs of one stressed closed syllable or with a stressed last one, which double their last letter. */
const DOUBLING: ReadonlySet<string> = new Set(
  (
    'admit allot ban bar beg begin bet bid blog blur brag chat clap commit compel confer control cut dam debut defer deter dig dip dispel drag drip drop dub equip excel expel fit flag forbid forget format ' +
    'gun grab grin hit hop incur infer jam jet jog kidnap knit let map mob net nod occur omit outbid overlap patrol pat permit pin plan plot plug pop prefer program prop propel put quip quit rap rebut recur refer regret rig rip rob ' +
    'rid run scan scrap set ship shop shrug shun shut sin sit skip slam slap slip slot snap snub spin split spot spur spy star stem step stir stop strip stun submit sum swap swim tag tap tip top transmit trap trim upset wed whip win worship wrap zip get'
  ).split(' '),
);

/** The forms of an English verb: said (past and participle), says, say, saying. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** A verb's forms; a regular participle is not given beside its past. "labeled" and "labelled" are both given. */
export function inflectVerb(lemma: string): [word: string, form: VerbForm][] {
  const forms = inflectStem(lemma, DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}` : lemma);
  return lemma.endsWith('el') || lemma.endsWith('al') ? [...forms, ...inflectStem(lemma, `${lemma}l`)] : forms;
}

function inflectStem(lemma: string, doubled: string): [word: string, form: VerbForm][] {
  const isSoft = /[^aeiou]y$/.test(lemma);
  const third = isSoft ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const stem = /[^e]e$/.test(lemma) ? lemma.slice(0, -1) : doubled;
  const regular = isSoft ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  const [past = regular, participle = past] = IRREGULAR_VERBS.get(lemma) ?? [];
  const ing = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${stem}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [past, 'past'],
    ...(participle === past ? [] : ([[participle, 'participle']] satisfies [string, VerbForm][])),
    [ing, 'ing'],
  ];
}
