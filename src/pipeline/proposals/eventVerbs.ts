/**
 * The lexicon of events: what verbs and nouns report which type of PLOVER 2021, and in which mode.
 *
 * A pattern begins with a verb (any form of it is meant) or, after `#`, with a word as it stands; what follows must follow: a word, `|` between
 * words of which one must stand, a class of nouns after `@`, a gap of some words as `~`, a name as `^`. The pattern with the most words wins, so an
 * exception is a longer pattern. `?` at the end marks a verb that must be in the past, the perfect or the progressive to count, `!` one that counts where it is
 * said not to be going to happen.
 * Read from the definitions of the PLOVER manual and of the CAMEO codebook; patterns of type NONE report nothing.
 */
export const EVENT_PATTERNS: readonly (readonly [label: string, patterns: string])[] = [
  [
    'REQUEST',
    `urge; #must|should; call on|upon|for; call again|also|repeatedly|immediately|urgently|jointly for|on|upon; appeal to|for; appeal ~ to|for; demand; insist on ~ withdrawal|release|inquiry|apology; want|push ^ ~ to; ask ^ ~ to|for; ask for; ask to; ask that; ask ~ help|aid|assistance; request;
    order ~ to; order; press ~ to|for; pressure; push for; implore; beg; plead with|for; exhort; petition; tell ^ ~ to withdraw|leave|stop|pull|release|end; instruct ~ to;
    seek ~ aid|assistance|asylum|funds|loan|loans|relief; seek ~ extradition|mediation|release|intervention; issue|make|renew|repeat|send|reiterate ~ @call; lobby; encourage ~ to;
    advise ~ to; give ~ order|orders to; set ~ conditions; caution ~ to`,
  ],
  [
    'ACCUSE.disapprove',
    `condemn; denounce; decry; deplore; criticize; blast; slam; lambaste; rebuke; censure; assail; chastise; chide; berate; castigate; deride; scold;
    ridicule; fault; vilify; attack ~ for|over; hit out at; lash out at|against; lash out; take aim at; express|voice|register|convey ~ @displeasure;
    lodge|file|register ~ protest|complaint; complain; complain to|of|about; summon ~ @diplomat; call in ~ @diplomat; call ~ @insult; describe ~ as ~ @insult;
    brand ~ @insult; label ~ @insult; object to?; disapprove; protest to; reprimand; admonish; bemoan; lament?; speak out against; rail against; rap; bash; reproach; upbraid; scorn; fume at; hit back at; fire back at; take issue with; take ~ to task; be critical of; be concerned about|over|by|at; be under investigation; find fault; raise ~ concerns|objections; dispute ~ claim|claims; question ~ motives|legality; oppose?; question ~ legitimacy`,
  ],
  [
    'ACCUSE.allege',
    `say ~ vote|election ~ rigged; claim ~ fraud; hold ~ to blame; take ~ to task; trace ~ attack ~ to; name ~ suspect|suspects; call for ~ impeachment; blame; accuse; charge that|with; charge ~ with; allege; hold ~ responsible|accountable; sue; file ~ @lawsuit; indict; implicate; suspect ~ of; press ~ charges; bring ~ charges; point ~ finger; link ~ to ~ attack|attacks; take ~ to court; prosecute; finger; impeach`,
  ],
  [
    'ACCUSE.investigate',
    `question ~ minister|president|premier|suspect|suspects|men|man|leader|mayor|governor; question in connection; hear ~ testimony; launch ~ inquiry|probe ~; investigate; probe?; launch|open|begin|start|order|announce|conduct|hold ~ @inquiry; interrogate; look into; question ~ suspect|suspects|witnesses|spies|officials|about|over; examine ~ allegations|reports|claims; put ~ on trial; try ~ for`,
  ],
  [
    'REJECT',
    `walk away from; override; be out of question; be out of ~ question; brush aside; refuse ~ entry; throw out ~ appeal|case|petition; fail to ~ turn|sign|attend|show; stay away; abstain from; cling to; reject; be no negotiations|talks|compromise|deal|dialogue|concessions|question|surrender; have no intention|intentions|plans|plan|wish|interest; allow!; permit!; attend!; join!; take part!; participate!; tolerate!; let!; send!; stop!; leave!; hand!; give!; return!; pay!; compromise!; bargain!; talk!; change!; submit!; surrender!; rebuff; veto; rule out; deny ~ request|permission; turn down; spurn; resist ~ call|calls|pressure|demands; defy; block ~ @bill|loan|loans; overrule; vote against|down;
    refuse; decline; ignore ~ @offer; disobey; violate|breach|flout ~ @law; violate?; disagree; dismiss ~ @offer; dismiss as; dismiss; shrug off; stand firm; fail to agree|reach; fail to reach; rule out ~ @talk;
    renege on; back out; scoff at; brush off|aside; shun; snub; throw out ~ @offer; shoot down ~ @offer; oppose ~ @offer; oppose ~ plan|plans|resolution|bill|idea|move; refuse @talk; boycott ~ @talk; rebut; repudiate; challenge ~ ruling|decision`,
  ],
  [
    'THREATEN',
    `give ~ days|hours ~ to leave|comply|withdraw|surrender|release|quit; mean war; ready to ~ fight|war|strike; hint at ~; raise ~ prospect|threat|specter|spectre of ~ sanctions|war|force|strike; say ~ would|will retaliate; vow to continue|keep ~ attacks|fighting|struggle|armed; threaten; warn; issue|give|deliver|set|present ~ ultimatum|deadline|warning|threat|threats; make ~ threat|threats; declare war; menace; declare ~ jihad|war; vow|swear ~ revenge|retaliation|retaliate|avenge|crush|punish|fight|destroy|attack|attacks|war|resist|strike|standstill|kill|defeat|eliminate|hunt; promise|pledge ~ revenge|retaliation|retaliate|avenge; hint at ~ sanctions; caution that|against`,
  ],
  [
    'SUPPORT',
    `win praise|support|backing; become ~ country|nation|state ~ to ratify|recognize; #in support of; give ~ blessing|backing|support|approval; be in favor|favour of; ask forgiveness; vote ~ confidence in; speak in favor|favour of; cheer; praise; laud; hail; commend; applaud; endorse; back?; support?; welcome; congratulate; thank; salute; express|voice|convey|offer|extend|reaffirm|reiterate|declare|lend|give|pledge ~ @approval;
    apologize; offer|issue|make|extend ~ apology; recognize ^; recognize ~ independence|government|state|sovereignty|republic|claim; defend?; approve; ratify; sign ~ @deal|declaration|peace|document; restore|establish|resume|normalize|strengthen|upgrade|reestablish|re-establish|open|forge|improve|boost|expand|deepen ~ @bond; speak out in;
    stand by|behind|with; forgive?; pay ~ tribute; pay tribute; uphold?; rally behind|around|round; side with; vouch for; sympathize; open ~ embassy; ally with; honor?; initial ~ @deal; grant ~ recognition|autonomy|independence;
    mend ~ fences; speak out for; appreciate; express ~ regret ~ for; send|offer|extend ~ condolences|greetings|sympathies`,
  ],
  [
    'AGREE',
    `give ~ go-ahead|green; contribute ~ to mission; win ~ contract; study ~ @offer; promise ~ @reform; agree to|on|upon|not; agree in principle; agree ~ to; accept?; promise; pledge; vow; reach|strike|clinch|seal|conclude|secure|finalize|negotiate|cut ~ @deal; hammer out ~ @deal; offer to; offer ^; offer ~ help|assistance|mediation|@talk|aid|support|money|asylum|peace|terms|services|concessions; commit to; consent; assure; propose; express|declare|signal|indicate|announce ~ @will;
    #ready|willing|prepared|open for|to ~ @talk; #ready|willing|prepared to cooperate|help|assist|work|join|accept|consider|discuss|talk|negotiate|sign; invite ^ ~ to|for; extend ~ invitation; accept ~ @offer; come to terms; resolve to; volunteer to; guarantee; settle ~ dispute|differences; vow ~ support|aid; commit ~ to; approve ~ plan to;
    undertake to; swear to; announce ~ plans|plan to; offer ~ @talk; offer to mediate; pave ~ way for; ally; come to ~ @deal; settle ~ quarrel|dispute|differences; expect ~ to sign`,
  ],
  [
    'CONSULT',
    `shake hands; sit down at|for; be at ~ talks|negotiations|summit; dine with; hold ~ press|news conference with; meet with; meet; meet ~ with; be in ~ for ~ @talk; return|go|come ~ to ~ table;  hold|begin|start|open|resume|conclude|end|enter|continue|launch|convene|host|chair|finish|restart|attend|join ~ @talk; negotiate; confer; consult; discuss; talk with|to|about; speak with|to ~ about; have a|brief|long|private ~ @talk; sit down with|for;
    exchange views; be in ~ talks|negotiations; be in|on ~ visit; engage in ~ @talk; enter into ~ @talk; gather for|in ~ @talk; arrive for ~ @talk; broach; deliberate; #talks|negotiations|summit|dialogue|meeting|discussions ~ =begin|=start|=open|=resume|=continue|=end|=conclude|=hold|=take; #talks between|with; have ~ lunch|dinner|breakfast with; greet; hold a ~ conference with; touch base; reopen ~ @talk; raise ~ issue|matter with; brief?`,
  ],
  [
    'CONSULT.visit',
    `visit; be in ~ for|on ~ visit; leave ~ for ~ visit|talks|trip|summit; arrive in|at|on; travel to; fly to|into; tour?; host?; receive ~ delegation|minister|president|envoy|leader|counterpart|ambassador; pay|make|begin|start|end|conclude|complete|wrap ~ visit|trip|tour; wrap up ~ visit|trip|tour; depart for; go to ~ for|to; return from|to ~ visit|trip|after; welcome ~ delegation|visit; #visit|trip ~ @occur; kick off ~ visit|tour`,
  ],
  [
    'CONSULT.phone',
    `phone; telephone; make ~ call|calls to; place ~ call|calls to; speak|talk|discuss|confer ~ by|on|over ~ phone|telephone; have|hold a telephone|phone ~ call|conversation|conversations|talks; hold ~ telephone|phone ~ call|conversation|talks; call ~ to discuss|express|congratulate`,
  ],
  ['CONSULT.third-party', `mediate; broker ~ @talk; broker; intercede; arbitrate; shuttle between`],
  [
    'CONCEDE',
    `restore ~ civil|political|democratic ~ liberties|rights|freedoms; agree to demand|demands; promise|pledge ~ reforms|reform|elections; give ground; scrap ~ tax|law|ban|plan; abandon ~ plan|plans|bid|claim; withdraw ~ bill|decree|law|tax; climb down; cancel ~ plan|plans|decree; reshuffle ~ cabinet; ease|relax|loosen|lift|end|abolish|suspend|remove ~ @curb; offer|propose ~ @truce; pardon; grant|declare|offer|announce|issue|approve ~ amnesty|pardon|clemency; concede; yield to; give in; bow to; back down; accede to; relent; announce|declare|proclaim|call ~ @truce;
    announce ~ @reform; announce ~ would|will withdraw|release|pull|free|resign; drop ~ charges|demand|demands|objection|objections|opposition|case; commute ~ sentence|sentences; overturn ~ ban|conviction; regret; express|voice ~ regret|remorse|contrition;
    cave in; legalize; reinstate; repeal; restore ~ rights|democracy|freedom|constitution; reverse ~ decision; acknowledge ~ mistake|mistakes|responsibility; make ~ concession|concessions; call off ~ @protest; soften ~ stance|position; retract?; bow out; allow ~ protest|opposition|demonstration|election|parties; withdraw ~ demand|lawsuit|charges|complaint; meet ~ demands of; give up ~ claim|claims; waive; clear ~ of`,
  ],
  [
    'COOPERATE',
    `train together; begin|start|resume ~ pumping|supplying|selling|shipping|exporting; sign ~ export|supply|purchase; exchange|swap|share ~ information|intelligence|data|technology; coordinate ~ with; launch|start ~ joint; form ~ joint; #trade ~ resumed; agree ~ to ~ extradite; cooperate; co-operate; collaborate; share|exchange|swap|trade ~ intelligence|information; extradite; hand|turn over ~ suspect|suspects|fugitive|fugitives; hold|conduct|stage|begin|start|launch|carry|take|complete|join ~ joint ~ @drill; hold|conduct|stage|begin|start ~ joint|bilateral ~ exercise|exercises|manoeuvres|maneuvers|drills|patrols|operation|operations;
    trade with; import ~ from; export ~ to; buy ~ from; purchase ~ from; sell ~ to; resume|restore|restart|begin|start ~ flights|trade|imports|exports|deliveries|service|shipments; work together|jointly; #jointly; surrender ~ suspect|suspects|fugitive; work with ^ against; jointly; join forces; #joint ~ @drill ~ @occur; transfer ~ to ~ custody; team up; sign ~ contract|contracts|export|trade|deal to; open ~ route|pipeline|railway|factory|plant; join ~ coalition; start ~ production`,
  ],
  [
    'AID',
    `evacuate ~ villagers|children|patients|thousands|hundreds|sick; take in ~ refugees|people|thousands|million|hundreds; treat ~ wounded|victims; give ~ million|billion|money|food|help; feed ~ people|refugees; #aid|food|relief|rice|medicine ~ reached|arrived; send|ship|deliver|dispatch|supply|provide|give|donate|airlift|fly|rush|grant|extend|contribute|distribute|disburse|allocate|drop|transport|offer|lend|release|channel|receive ~ @aid; approve ~ loan|aid|grant|credit; donate ~ to; airlift; rescue; supply|provide|equip|arm ~ with ~ @aid|@arms; escort ~ convoy|aid; open ~ doors to; arm?; bail out; assist?; feed?;
    grant|give|offer ~ @asylum; shelter?; take in ~ refugees; accept|admit|host|resettle ~ refugees; forgive|cancel|write|reschedule ~ debt|debts; train?; fund?; finance?; subsidize; send|deploy|contribute|dispatch ~ @peacekeeper; send|dispatch ~ rescue|medical ~ team|teams; evacuate ~ civilians|wounded|people|nationals|residents|citizens; step up ~ @aid; protect?; #aid|relief|supplies ~ arrive|arrived|reached; receive ~ asylum`,
  ],
  [
    'RETREAT.withdraw',
    `stop firing|shooting|fighting|bombing|shelling|shooting; quit ~ province|region|enclave; unfreeze ~; return ~ archives|property|art|artefacts|island|islands; abandon ~ siege; move out of; leave ~ positions; withdraw ~ from ~ town|city|area|region|positions|province|base|bases|border; clear ~ roadblocks|barricades; withdraw ~ @force; roll back; withdraw from; withdraw; pull out; pull ~ out; pull back; pull ~ back; retreat; vacate; evacuate ~ @force; evacuate ~ positions|base|bases|settlements; begin|start|complete|resume ~ withdrawal|pullout|pull-out|pullback; lift|ease|end|remove|relax|suspend ~ @siege; unfreeze; cede; dismantle ~ checkpoints|settlements|barricades|outposts|bases; halt|stop|end|suspend|cease ~ @halt; return ~ land|territory|control|remains|bodies; hand|turn over ~ control|power|sovereignty|bodies|remains|town|city|bases; relinquish; scale down; de-escalate; back off; #troops|soldiers ~ leave|left|leaving; give back; abandon ~ positions|base|town`,
  ],
  [
    'RETREAT.release',
    `release; free; let ~ go; swap|exchange ~ prisoners|bodies|captives|hostages|detainees; set free; set ~ free; return ~ prisoners|hostages; hand over ~ prisoners|hostages|captives; parole`,
  ],
  [
    'RETREAT.disarm',
    `disarm; demobilize; surrender; lay down ~ @arms; lay down; give up ~ @arms; hand|turn in|over ~ @arms; destroy ~ @arms; dismantle ~ nuclear|weapons|program|programme|reactor|missiles; decommission; scrap ~ @arms; disband; close ~ reactor|camp; shut down ~ reactor; freeze ~ nuclear|program|programme`,
  ],
  [
    'RETREAT.ceasefire',
    `observe|respect|honor|implement|begin|start|extend|hold ~ @truce; #ceasefire|cease-fire|truce|armistice ~ =take|=hold|=come|=begin|=start|=enter|=go|=last; cease fire; hold fire; end ~ fighting|hostilities|war`,
  ],
  [
    'RETREAT.access',
    `allow ~ @observer; admit|let|allow ~ inspectors|observers|convoy|convoys|journalists|aid ~; allow|let|permit|admit|readmit ~ @observer; grant|give ~ access; reopen|re-open|open ~ border|borders|crossing|crossings|airport|road|corridor; allow ~ to return|enter|visit; accept ~ @observer`,
  ],
  [
    'RETREAT.resign',
    `resign; step down; step aside; quit ~ post|office|job|government|cabinet|party; quit as; leave office; abdicate; tender ~ resignation; submit ~ resignation; hand in ~ resignation`,
  ],
  [
    'PROTEST.demo',
    `turn out ~ against|protest; besiege ~ parliament|embassy|palace|ministry|office|offices; #demonstration|protest|march|rally ~ against ~ held|staged; stage ~ protest|sit-in; #people|thousands ~ protesting|demonstrating|marching; boo|heckle|jeer; hold ~ vigil; storm ~ parliament|embassy; protest; demonstrate ~ against|in|for|to|outside; demonstrate; march; rally against|outside; rally ~ against|outside|demanding; picket; stage|hold|organize|begin|launch|mount|join|lead|attend|take|start ~ protest|protests|demonstration|demonstrations|march|marches|sit-in|vigil|picket; hold|stage ~ rally ~ against|demanding|protest; take to the streets; take to streets; pour|come into|onto|out ~ streets; chant; burn ~ flag|flags|effigy|effigies|tyres|tires; #protesters|demonstrators gather|gathered|rallied|chanted|massed|shouted; #thousands|hundreds|crowds|students|workers ~ gather|gathered|rallied ~ protest|against|outside|demand|demanding; #protests|demonstrations ~ @occur; occupy ~ square|campus|building; sign ~ petition; wave ~ flags|banners; turn out ~ to protest; throng`,
  ],
  [
    'PROTEST',
    `#in protest at|against|over|of; shut|close ~ protest; #rally|march|protest|demonstration ~ drew|draws|attracted|brought; #strike by; refuse food; defy ~ ban|curfew ~ protest`,
  ],
  [
    'PROTEST.strike',
    `stop work; shut down by ~ strike; be on ~ strike; #strike ~ entered|began|started|continued|spread; join ~ strike; go|be|walk on strike; go|be on ~ strike; stage|hold|begin|launch|call|start|join ~ strike|strikes|walkout|stoppage; walk off ~ job|jobs; walk out ~ over|in|of ~ work; down tools; #strike|walkout ~ paralyse|paralysed|paralyzed|shut|crippled|disrupted|halted; observe ~ strike`,
  ],
  [
    'PROTEST.hunger',
    `go|be|begin|start|launch|stage|continue ~ hunger ~ strike|strikes; be on ~ hunger; fast ~ protest`,
  ],
  ['PROTEST.boycott', `boycott; refuse to buy; call ~ boycott`],
  ['PROTEST.obstruct', `block|barricade|blockade|occupy ~ @road; blockade ~ highway|road|roads; barricade`],
  [
    'PROTEST.riot',
    `riot; burn ~ shops|cars|buses|vehicles|buildings; loot; ransack; rampage; go on ~ rampage; throw|hurl|lob ~ stones|rocks|bottles|molotov|petrol|eggs; pelt ~ with; pelt; clash with ~ police; #protesters|demonstrators|students|rioters ~ clash|clashed; #riots|rioting|riot ~ @occur; stone`,
  ],
  [
    'SANCTION.discontinue',
    `delay|postpone ~ shipment|delivery|loan|vote|visit|trip; impose|extend|renew|tighten|maintain|slap ~ arms embargo; #talks|negotiations ~ collapse|collapsed|deadlocked; sever ~ rail|air|trade|diplomatic ~ links|ties|relations; ban|bar ~ flights|airline|airlines|ships; take ~ off ~ air; dismiss ~ government|cabinet; impose|slap|reimpose|tighten|extend|renew|toughen|adopt|approve|announce|maintain|order|expand ~ @sanction; sanction; break|cut|sever|suspend|freeze|downgrade|end|scale|reduce|lower|halt|curtail ~ @bond; break off|cut off ~ @bond; suspend|halt|stop|cut|freeze|end|cancel|withhold|slash|scrap|terminate|reduce|discontinue|delay|ban ~ aid|assistance|funding|loan|loans|supplies|exports|imports|flights|trade|deliveries|shipments|sales|membership|payments;
    cut off; suspend|break|cancel|halt|postpone|abandon|boycott|end|quit|freeze|delay ~ @talk; suspend|break|cancel|call|walk|pull|storm off|out ~ @talk; cancel ~ visit|trip|meeting; call off ~ @talk; call off ~ visit|trip; postpone ~ visit|trip; blacklist; embargo; suspend ~ from; suspend ~ participation|membership; suspend; break off; scrap|abrogate|renounce|tear|cancel|revoke|annul|repeal|terminate ~ @deal; pull out of ~ @deal|agreement; withdraw from ~ @deal|agreement|organization; #talks|negotiations collapse|collapsed|stalled|broke; cool ~ relations; isolate?; strip ~ of; revoke ~ visa|visas|status; ban|bar|block ~ imports|exports|flights|products|sales|goods|meat|beef|grain; withdraw|pull|drop|walk ~ from|out ~ @talk; withdraw from ~ talks|treaty|organization|agreement|negotiations|league|commission|tribunal|pact|process|council|convention; leave|quit ~ organization|treaty|talks|negotiations|council; end|suspend|halt ~ participation; stop ~ supplying|selling|buying|importing|exporting; boycott ~ summit|goods|products|company|companies|meeting|talks|conference|games|olympics; bar ~ from ~ business; downgrade; scale back|down ~ aid|presence|ties|cooperation; shut down ~ embassy|office|consulate; stay away from ~ @talk; order ~ boycott`,
  ],
  [
    'SANCTION.expel',
    `order ~ @diplomat ~ to leave; order ~ to leave; order to leave; tell ~ @diplomat ~ to leave; give ~ @diplomat ~ hours to leave; send home ~ @diplomat; expel; order ~ out of|out; declare ~ persona; oust ~ @diplomat; kick out; throw out ~ @diplomat|journalists|reporters; order ~ @diplomat ~ leave`,
  ],
  [
    'SANCTION.withdraw',
    `pull|withdraw|evacuate ~ staff|workers|employees ~ out|from; pull|withdraw ~ staff|envoy|envoys|mission|observers; recall ~ @diplomat; withdraw ~ @diplomat; withdraw ~ recognition|support; close ~ embassy|consulate|mission; shut ~ embassy|consulate; evacuate ~ embassy|staff|diplomats; pull ~ diplomats|staff|observers|inspectors|monitors; withdraw ~ observers|inspectors|monitors|peacekeepers|staff`,
  ],
  [
    'SANCTION.convict',
    `convict; sentence; jail|imprison ~ for ~ years|months|life|days; find ~ guilty; fine?; order ~ to pay; hand ~ sentence`,
  ],
  [
    'MOBILIZE.troops',
    `be out in force; send ~ paratroopers|peace-keepers|reinforcements; call in ~ troops|army; #troops|tanks|soldiers|forces ~ deployed|surrounded|sealed|stationed; call out ~ army|troops; take up ~ position|positions; prepare ~ for ~ attack|war|invasion|offensive; stage ~ show; deploy; mobilize; mass; amass; move|send|dispatch|rush|position|station|pour|order|redeploy|deploy|increase|transfer|bring ~ @force; put|place ~ on ~ @alert; go|be on ~ alert|standby; reinforce; call up ~ reservists|reserves|troops; build up; beef up ~ presence|forces|troops|military|defences|defenses; conduct|hold|begin|stage|launch|start|carry ~ @drill; surround?; patrol; step up ~ patrols|presence|security; step up ~ military; fly over; send ~ to ~ border; raise ~ alert; recruit?; #troops ~ massed|moved|arrived|rolled|marched; #carrier|warships|warship|fleet ~ headed|sailed|steamed; increase|strengthen|bolster ~ presence; declare ~ alert; buzz; overfly; encircle; gather ~ troops; declare ~ mobilization|mobilisation; prepare for war; draft?`,
  ],
  [
    'MOBILIZE.weapons',
    `test-fire; test|launch|fire ~ missile|missiles|rocket ~ test|sea; test ~ missile|missiles|bomb|weapon|weapons; conduct|carry ~ missile|nuclear ~ test|tests; deploy ~ missile|missiles; arm themselves`,
  ],
  [
    'MOBILIZE.police',
    `deploy|send|dispatch|mobilize|station ~ police|policemen|officers; tighten|step|beef|heighten|increase|strengthen ~ security; step up security; beef up ~ security; #security ~ tightened|heightened; cordon off; seal off`,
  ],
  [
    'COERCE.restrict',
    `use ~ baton|batons; break up ~ gathering|meeting|march|protest|rally|demonstration|congregation; disperse ~ gathering|meeting|march|crowd|crowds|protest|rally|demonstration; turn back|away ~; send home ~; order ~ off ~ air; forbid ~ from|to; bar ~ from; block ~ entry|access|convoy|website|twitter|facebook|visas; deny ~ entry|access|visa|visas|passport; ban ~ demonstrations|rallies|protests|gatherings|party|parties|group|strikes; suspend ~ party|constitution|activities; suspend ~ political; assume|seize|take ~ full|power|powers; refuse entry; stop ~ from leaving|entering|travelling|traveling; ban; bar; outlaw; restrict; crack down; repress; suppress; dissolve ~ parliament|party|assembly; prevent ~ from?; prohibit; forbid; shut|close ~ @media; shut down ~ @media; disperse?; intimidate; harass; persecute; deny ~ entry|visa|visas|access|bail; block ~ entry|access|convoy|aid|visa; suspend ~ constitution|parliament; impose ~ restrictions|ban; place|put ~ ban; close ~ border|borders|crossing; bug; wiretap; spy on; blackmail; coerce; oppress`,
  ],
  [
    'COERCE.arrest',
    `arrest; detain; jail; imprison; round up; put|place|hold|keep ~ under ~ arrest; take into custody; take ~ into custody; remand; apprehend; incarcerate; hold ~ in custody; hold ~ without charge; nab; #arrest|arrests ~ @occur; take ~ prisoner; order ~ arrest`,
  ],
  [
    'COERCE.seize',
    `seize; confiscate; nationalize; expropriate; freeze ~ @wealth; annex; impound; raid; search?; take control; take over; take ~ control; capture; demolish; bulldoze; evict; impound; ransack; loot; pillage; extort; steal?`,
  ],
  [
    'COERCE.censor',
    `censor; block ~ website|websites|twitter|facebook|youtube|broadcasts|internet|media|social; revoke|withdraw ~ licence|license|accreditation; suspend ~ newspaper|radio|station|broadcasts|publication; ban ~ newspaper|book|film|broadcasts|magazine|media; jam; gag; shut ~ newspaper|radio|station|website; close ~ newspaper|radio|station`,
  ],
  ['COERCE.curfew', `impose|declare|order|extend|enforce|clamp ~ curfew; #curfew ~ imposed|declared`],
  ['COERCE.martial-law', `impose|declare|proclaim|extend|order ~ martial|emergency`],
  [
    'COERCE.deport',
    `deport; repatriate?; banish; exile; expel ~ journalist|journalists|reporter|reporters|correspondent|worker|workers|activist|activists|foreigners|clerics|muslims|gypsies|villagers|citizens|nationals; expel ~ people|refugees|migrants|families|palestinians|residents|immigrants|workers|population; force ~ from ~ homes`,
  ],
  [
    'COERCE',
    `launch|begin|continue|intensify|step|order|mount|start ~ crackdown; tighten|impose|introduce|reimpose ~ @curb; limit ~ access|freedom|freedoms|rights; place|put ~ under surveillance; strip ~ of ~ citizenship|nationality`,
  ],
  [
    'COERCE.withhold',
    `withhold ~ @aid|payment|payments|tax|taxes|information|evidence; cut off ~ electricity|water|gas|power; cut ~ electricity|power|water`,
  ],
  ['COERCE.misinformation', `spread ~ disinformation|misinformation|propaganda|rumours|rumors`],
  [
    'COERCE.cyber',
    `hack; launch|conduct|mount|carry ~ cyberattack|cyberattacks|cyber-attack|cyber-attacks|cyber; breach ~ computers|network|networks|servers; #hackers ~ attack|attacked|breached|stole|targeted|penetrated`,
  ],
  [
    'ASSAULT',
    `capture|overrun ~ headquarters|stronghold|base; #air raid|strike ~ kill|kills|killed|hit|destroyed; open fire; overthrow; topple; depose; stage ~ coup; attempt ~ coup; #fighting ~ reported|continued; die ~ in ~ fighting|clashes|attack|attacks|raid|shelling|bombing|explosion; be ~ victim|victims of ~ attack|bombing|shooting; fire ~ missiles|rockets|shells ~; kill; attack; assault; use force; strike|hit back; capture|seize|take ~ town|city|village|villages|territory|port|island|bridge|capital|province; fight?; fight with|against; clash; clash with; murder; execute; behead; massacre; wound; injure; maim; ambush; storm; invade; occupy; launch|carry|mount|conduct|stage|begin|continue|start|unleash|resume|step|intensify|wage ~ @attack; carry out ~ @attack; battle?; battle with|against; besiege; exchange ~ fire; violate|break|breach ~ @truce; lynch; slay; slaughter; overrun; recapture; repel; blockade; crush; target?; commit ~ atrocities|massacre|massacres|genocide; wage ~ war; trade fire; engage ~ in battle|battles|fighting|combat; #fighting|clashes|violence|battles|hostilities|battle ~ @occur; #clashes|fighting between; massacre; drive ~ from; push ~ back; gas; human shields; go to war; mow down; run over; punch; poison; attempt ~ assassination; strike ~ @target; retaliate; intervene ~ militarily; defeat ~ rebels|forces; open war; lose ~ life|lives; die ~ in|when ~ attack|bombing|clash|clashes|fighting|explosion|blast|ambush|raid|shooting`,
  ],
  [
    'ASSAULT.abduct',
    `abduct; kidnap; seize ~ hostage|hostages; hijack; take ~ hostage; hold ~ hostage; take hostage; snatch?`,
  ],
  [
    'ASSAULT.beat',
    `beat up; beat ~ up; beat ~ to death; beat ~ protesters|demonstrators|prisoners|detainees|journalist|journalists|man|students|activists|with; club; maul; #protesters|students|demonstrators beaten`,
  ],
  ['ASSAULT.torture', `torture; mistreat?; mutilate`],
  ['ASSAULT.sexual', `rape; gang-rape; sexually assault|assaulted|abuse|abused; molest`],
  ['ASSAULT.targeted', `assassinate; #assassination ~ @occur; attempt to assassinate; target ~ for assassination`],
  [
    'ASSAULT.destroy',
    `blow up; destroy; burn down; torch; set ~ fire|ablaze; set fire|ablaze; raze; vandalize; desecrate; burn ~ houses|house|church|churches|mosque|mosques|homes|villages|village; demolish ~ house|houses|home|homes; sabotage; firebomb`,
  ],
  ['ASSAULT.primitive', `stab; hack ~ to death; throw|hurl ~ knife|spear; stone ~ to death; lynch; slash ~ throat`],
  [
    'ASSAULT.firearms',
    `shoot; gun down; open fire; shoot ~ dead; fire on|at|into; fire ~ shots|shot|bullets; fire ~ at|on|into; #gunmen|gunman ~ attack|attacked|killed|opened|fired; exchange ~ gunfire; snipe`,
  ],
  [
    'ASSAULT.explosives',
    `bomb; detonate; explode; #bomb|bombs|device|explosives ~ went off; set off ~ @bomb; plant ~ @bomb; throw|hurl|lob ~ grenade|grenades|bomb|bombs; #bomb|bombs|blast|explosion|bombing|bombings|explosions|blasts ~ @occur; #bomb|bombs|blast|explosion ~ exploded|ripped|rocked|tore|hit; blast?`,
  ],
  [
    'ASSAULT.suicide-attack',
    `#suicide ~ bomber|bombers|bombing|bombings|attack|attacks|attacker ~ @occur; blow himself|herself|themselves up; blow ~ up ~ killing`,
  ],
  [
    'ASSAULT.aerial',
    `bomb ~ from air; bombard ~ air; launch|carry|conduct|resume|continue ~ airstrike|airstrikes|air-strikes|air ~ strike|strikes|raid|raids; #warplanes|jets|aircraft|bombers|helicopters|planes ~ bombed|attacked|struck|hit|pounded|raided|strafed|fired|targeted|destroyed; strafe; #airstrike|airstrikes|air-strikes ~ @occur; #air strikes|raids|strike|raid ~ @occur; shoot down; drop ~ bombs|bomb`,
  ],
  ['ASSAULT.drone', `#drone ~ strike|strikes|attack|attacks|killed`],
  [
    'ASSAULT.heavy-weapons',
    `shell; bombard; pound; fire|launch|lob|shoot ~ rocket|rockets|missile|missiles|shells|mortars|artillery ~ at|into|on|against; fire ~ rocket|rockets|missile|missiles|shells|mortars|artillery; #shelling ~ @occur; #rockets|rocket|missile|missiles|shells|mortars ~ hit|struck|slammed|landed|killed|fell; shell ~ from; #tanks ~ fired|shelled|attacked|pounded`,
  ],
  [
    'ASSAULT.crowd-control',
    `fire|use ~ tear|teargas|water ~ gas|cannon; fire|use ~ tear|teargas|rubber|cannon; tear-gas; disperse ~ with|using|protesters|demonstrators|crowd|protest|demonstration; break up ~ protest|demonstration|rally|crowd; baton-charge`,
  ],
  [
    'ASSAULT.unconventional',
    `use ~ chemical|nerve|sarin|chlorine|poison ~ weapons|gas|agent; use ~ sarin|chlorine; ethnically cleanse|cleansed; exterminate`,
  ],
  [
    'NONE',
    `execute ~ deal|deals|plan|plans|strategy|warrant|warrants|order|orders|contract; steal ~ election|democracy|nomination|vote|votes; blast out; deploy ~ volunteers|staffers|canvassers|resources|surrogates; pep talk|talks; begin|start|end|kick|launch|make|finish ~ book|speaking|campaign|concert|bus tour; capture ~ footage|video|videos|photo|photos|camera|cameras|film|tape; swear in|to|into secrecy|office; swear ~ in; swear to secrecy; treat ~ equally|fairly|unfairly|differently|badly; meet ~ @standard; release ~ @publication; charge ~ fee|fees|$|rates; attack heart; call ~ attention; ask ~ question|questions|about|if|whether|why|how|what; ask about|if|whether|why|how|what; discuss ~ interview|show; sign up; sign off; sign ~ autographs; be approved by ~ voters; threaten ~ rain;
    order ~ food|coffee|pizza|dinner; vow ~ fight ~ corruption|crime|poverty|disease; take place; take over as; bar association; fire ~ manager|coach|campaign|staff; march on; rally ~ points; shares rally; stocks|markets rally; support ~ percent; meet ~ halfway; kill ~ bill|legislation|time; strike ~ tone|chord|balance|note|match|down|pose; beat ~ odds; shoot ~ film|video|up|scene;
    resign to; resigned himself; fight for|over; fight ~ cancer|disease|poverty; fight off; raise ~ question|questions; receive ~ support|percent|votes; help themselves; welcome to; visit ~ website|site|page; face charges; deal with; free from|of; free trade; free market|speech|press|college|tuition; approve ~ of ~ job; reach ~ out; walk back; recognize that; appreciate that; accept that|responsibility; accept ~ nomination|award|results|job|position|idea|premise; agree with|that; attack ~ ad|ads; send ~ message|e-mail|email|text|letter|signal; thanks to; provide ~ comment|details|evidence|information|copy|insight; supply ~ demand; hail from; retreat to ~ home; go off script; expel air; call ~ quits; offer ~ advice|opinion|example|glimpse|explanation|no|little|few|details; propose ~ to ~ wife; promise land; demand for; press conference|secretary|release; push ~ back; decline ~ to comment; decline to comment|say|elaborate|give|be|provide|discuss|identify|name|answer|speculate|specify; refuse to comment|say|elaborate|answer; decline ~ interview|interviews|comment|requests|invitation; delay|postpone ~ news|press; decline in|by|from|sharply; rally ~ supporters|crowd|base|voters|coalition|support|lawmakers|opposition|troops; hold ~ rally; attend ~ rally; march ~ to victory; pound ~ table; fly over ~ states; take control of himself; seize on|upon|moment|opportunity; capture ~ attention|imagination|moment|mood|votes|essence|on; target ~ audience|voters|ads; crush ~ it; injure ~ accident|crash; kill ~ in ~ crash|accident|earthquake|storm|flood|fire|floods|avalanche; #killer|killing time; cut ~ off ~ microphone; sell ~ out; steal ~ show|spotlight|scene; block ~ trades; break ~ news|record|ground; hold ~ lead|breath; suspend ~ campaign|disbelief; search for; search ~ for; treat ~ as|like|with; train ~ fire; back ~ away|off|out|up|down|into|home|from; back and|to|in|then|at|from|on; burn ~ calories; fund ~ campaign; abandon ~ ship; bomb ~ at; explode in|into|with ~ laughter|anger|popularity; defend ~ record|seat|title; blast from|off; hang ~ out`,
  ],
];
