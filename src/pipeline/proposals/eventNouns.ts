/** Common nouns for those who act or are acted upon. */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  'government governments officials official police army troops soldiers forces military rebels rebel militants militant insurgents guerrillas gunmen gunman fighters militia militiamen protesters demonstrators marchers students workers teachers farmers miners drivers doctors nurses women youths crowds crowd people civilians residents villagers refugees migrants families journalists prisoners detainees inmates activists lawmakers parliament opposition president minister ministers ministry premier prime-minister king queen leader leaders men fighter members regime ambassador ambassadors envoy envoys diplomats delegation court courts judge prosecutors prosecutor investigators authorities agents customs hackers pirates terrorists separatists warlord junta cabinet union unions party parties council commission coalition alliance bishops archbishop pope clerics monks governor mayor senator congress senate regulators inspectors peacekeepers observers monitors mediators negotiators donors lenders states countries nations country state sides warplanes jets helicopters warships tanks bomber bombers attackers attacker assailants bomb blast explosion artillery rockets company companies firms bank banks thousands hundreds dozens officers guards commandos hostages captives hostage employees staff members group groups organization agency crew crews fishermen sailors pilots pilot captain priest priests nuns aide aides editor editors reporters dissident dissidents suspects suspect blogger bloggers colonel commander commanders chancellor secretary mediator negotiator candidate candidates nominee rival rivals opponent opponents critics chairman chairwoman congressman congresswoman deputy deputies counterpart counterparts neighbour neighbor neighbours neighbors'.split(
    ' ',
  ),
);

/** Nouns for what somebody says or writes: "a letter urging", "a resolution condemning". */
export const WRITINGS: ReadonlySet<string> = new Set(
  'statement statements letter letters resolution petition op-ed editorial speech declaration communique message note memo'.split(
    ' ',
  ),
);

/**
 * Classes of nouns that patterns of the lexicon name by `@`: what is signed, sent, lifted or broken off.
 *
 * Single words, with and without hyphen, in the number in which news prints them.
 */
export const NOUN_CLASSES: Readonly<Record<string, string>> = {
  deal: 'agreement agreements deal deals accord accords pact pacts treaty treaties memorandum protocol protocols contract contracts compromise settlement understanding roadmap communique charter',
  talk: 'talks talk negotiations negotiation meeting meetings discussions discussion dialogue summit consultations conference conversation conversations session round-table teleconference',
  attack:
    'attack attacks offensive offensives raid raids strikes strike airstrike airstrikes air-strike air-strikes assault assaults bombing bombings bombardment ambush shelling incursion incursions invasion onslaught massacre counteroffensive counter-offensive missiles rockets',
  arms: 'weapons weapon arms missile missiles rocket rockets tanks ammunition artillery stockpile stockpiles warheads arsenal arsenals guns grenades',
  force:
    'division divisions regiment regiments squadron squadrons paratroopers frigate frigates troops troop soldiers forces tanks warships warship warplanes jets battalion battalions brigade brigades army navy aircraft bombers helicopters ships fleet carrier destroyer destroyers submarines reinforcements police policemen paramilitaries units marines guards reservists commandos gunships missiles artillery gendarmes fighters militiamen vessels',
  police: 'police policemen officers gendarmes constables',
  aid: 'flour aid assistance relief food medicine medicines supplies loan loans grant grants funds funding humanitarian weapons arms tents blankets doctors medics rescuers rice grain wheat equipment ammunition money cash million billion shelter help vaccines generators fuel helicopters credit credits support material rockets missiles tanks',
  asylum: 'asylum refuge sanctuary shelter citizenship',
  sanction: 'sanctions sanction embargo embargoes embargos tariffs tariff duties penalties boycott',
  bond: 'ties relations links contacts contact cooperation ties relationship collaboration',
  diplomat:
    'commissioner ambassador ambassadors envoy envoys diplomat diplomats attache attaché consul embassy mission staff representative representatives charge',
  curb: 'restrictions restriction ban bans curfew controls curbs limits moratorium emergency censorship blackout',
  rule: 'curfew curfews martial emergency lockdown restrictions restriction ban',
  siege: 'sanctions embargo embargoes blockade siege tariffs closure',
  protest:
    'protest protests demonstration demonstrations march marches sit-in sit-ins strike strikes walkout walkouts vigil riot riots boycott stoppage picket pickets sit-down',
  captive:
    'prisoner prisoners hostage hostages detainee detainees captive captives inmates soldiers journalists reporters dissident dissidents activist activists pilot pilots crew sailors fishermen pow pows men people women civilians suspects citizens',
  inquiry: 'investigation investigations inquiry inquiries probe probes hearings hearing',
  lawsuit: 'lawsuit lawsuits suit complaint complaints charges petition protest protests case appeal',
  drill: 'exercise exercises manoeuvres maneuvers manoeuvre drill drills wargames war-games games patrols',
  observer:
    'inspectors monitors observers peacekeepers peace-keepers investigators convoy convoys access delegation workers team teams',
  peacekeeper: 'peacekeepers peace-keepers peacekeeping observers monitors',
  approval:
    'support solidarity backing gratitude thanks appreciation confidence satisfaction admiration sympathy condolences congratulations praise endorsement recognition',
  displeasure:
    'outrage anger concern concerns dismay disappointment alarm indignation displeasure condemnation opposition reservations dissatisfaction criticism doubts frustration',
  will: 'willingness readiness desire intention interest',
  halt: 'attacks attack bombing bombings shelling offensive hostilities fighting strikes raids operations bombardment violence siege war enrichment',
  road: 'road roads highway highways street streets traffic railway bridge bridges entrance tunnel border port motorway',
  media:
    'newspaper newspapers station stations website websites radio television magazine channel channels broadcaster outlet outlets office offices border borders university universities school schools broadcasts internet twitter facebook access airport mosque party',
  wealth: 'assets accounts account funds property properties',
  call: 'call calls appeal appeals demand demands request requests plea order orders',
  offer:
    'offer offers proposal proposals plan plans bid request requests demand demands call calls invitation appeal appeals ultimatum terms resolution draft order orders warning warnings claim claims accusation accusations allegation allegations charge charges idea peace',
  law: 'law laws resolution resolutions agreement agreements treaty treaties sanctions embargo norms convention order orders ruling deadline rights sovereignty accord pact airspace',
  sought:
    'end halt release resignation resignations withdrawal pullout ceasefire cease-fire truce talks negotiations dialogue inquiry inquiries investigation investigations probe prosecutor boycott boycotts sanctions elections election referendum aid help assistance support backing calm restraint unity vote action intervention peacekeepers inspectors inspections meeting session summit impeachment removal ouster dismissal prosecution trial apology arrest extradition reform reforms disarmament return access protection strike strikes protests demonstrations moratorium suspension ban embargo reopening implementation retrial recount abolition compensation punishment explanation mediation cooperation respect measures steps solidarity justice pressure cuts reduction conference resumption restoration peace',
  wrong:
    'rigged violated attacked killed stolen lied broken tortured executed massacred raped kidnapped jailed bombed shelled armed hacked interfered breached cheated bribed smuggled spied',
  truce: 'ceasefire cease-fire truce ceasefires cease-fires armistice',
  bill: 'resolution bill bills draft legislation nomination move motion vote measure amendment proposal plan request',
  insult:
    'liar liars terrorist terrorists racist unacceptable illegal barbaric criminal cowardly provocation disgrace disgraceful aggression thug murderer murderers dictator traitor traitors hypocrite hypocritical irresponsible shameful outrageous crime genocide war-criminal lies threat',
  shot: 'shot shots rocket rockets missile missiles shells mortars bullets rounds tear teargas gas grenades mortar artillery bombs cannon',
  bomb: 'bomb bombs grenade grenades explosives stones rocks molotov firebombs mine mines',
  target:
    'target targets base bases positions position convoy camp camps headquarters hospital village villages town suburbs airport compound stronghold strongholds facilities',
  alert: 'alert standby stand-by guard',
  standard:
    'standard standards criteria demand demands requirement requirements need needs goal goals deadline challenge challenges target targets threshold expectations conditions obligations end death resistance fate approval criticism',
  publication:
    'statement statements report reports video videos poll polls album figures data results details plan plans list tape tapes recording e-mails emails returns records record transcript transcripts photo photos ad ads copy document documents memo footage schedule study survey letter book song film numbers tax information energy budget audio oil',
  reform:
    'reform reforms election elections amnesty withdrawal pullout pull-out release ceasefire cease-fire truce pullback',
  occur:
    '=begin =start =open =resume =continue =end =conclude =collapse =fail =stall =break =hold =erupt =rage =flare =spread =take =enter =intensify =escalate =last =kill =leave =wound =target =hit =injure =destroy =rock =follow =strike =explode =rip =reopen',
};
