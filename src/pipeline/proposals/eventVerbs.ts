/**
 * The lexicon of events: what verbs and nouns report which type of PLOVER 2021, and in which mode.
 *
 * A pattern begins with a verb (any form of it is meant) or, after `#`, with a word as it stands; what follows must follow: a word, `|` between
 * words of which one must stand, a class of nouns after `@`, a gap of some words as `~`, a name as `^`. The pattern with the most words wins, so an
 * exception is a longer pattern. `?` at the end marks a verb that must be in the past, the perfect or the progressive to count, `!` one that counts where it is
 * said not to be going to happen, `+` one that counts where somebody is named that it is done to: a view addressed to nobody is no event.
 * Read from the definitions of the PLOVER manual and of the CAMEO codebook; patterns of type NONE report nothing.
 */
export const EVENT_PATTERNS: readonly (readonly [label: string, patterns: string])[] = [
  [
    'REQUEST',
    `urge; call again|also|repeatedly|immediately|urgently|jointly for|on|upon; insist on ~ withdrawal|release|inquiry|apology; want|push ^ ~ to; ask ^ ~ to|for; ask ~ help|aid|assistance;
    order ~ to; press ~ to|for; pressure; implore; beg; plead with|for; exhort; petition; tell ^ ~ to withdraw|leave|stop|pull|release|end;
    seek ~ extradition|mediation|release|intervention; issue|make|renew|repeat|send|reiterate ~ @call;
    give ~ order|orders to; set ~ conditions; caution ~ to; #must|should be released|freed|lifted|withdrawn|stopped|ended|disarmed|removed|tried|prosecuted|punished|allowed|halted|respected|implemented|arrested|extradited|investigated|held|dismantled; call on|upon ^; call on|upon ~ to; call for ~ @sought; call for ^ ~ to; appeal to|for; appeal ~ to ~ to; appeal ~ for ~ @sought; ask for ~ @sought; ask to; ask that; request+; request ~ @sought; demand; push for ~ @sought; advise ~ to+; lobby+; encourage ~ to+; instruct ~ to+; order+; subpoena; ask ~ to ~+; ask ~ judge|court|government|commission|council|regulators|lawmakers|congress|parliament|committee to|for; seek ~ aid|assistance|funds|loan|loans|relief|help; order ~ @sought; seek ~ @sought; issue|serve ~ subpoena|subpoenas; want|push the ^ ~ to; #must|should withdraw|leave|stop|pull|release|end|resign|apologize|apologise|disarm|pay|return|quit|accept|allow|halt|cease|comply|negotiate|free|lift|hand|cooperate|respect|surrender|abandon|explain|investigate|agree|dismantle|refrain|honor|honour|implement|recognize|recognise; call for ~ to be sent|released|freed|held|lifted|allowed|tried|deployed|removed|given`,
  ],
  [
    'ACCUSE.disapprove',
    `condemn; denounce; deplore; criticize; blast; slam; lambaste; rebuke; censure; assail; chastise; chide; berate; castigate; scold;
    ridicule; fault; vilify; attack ~ for|over; hit out at; lash out at|against; lash out; take aim at; express|voice|register|convey ~ @displeasure at|over|about|with|for|to;
    lodge|file|register ~ protest|complaint; complain to|of|about; summon ~ @diplomat; call in ~ @diplomat; call ~ @insult; describe ~ as ~ @insult;
    brand ~ @insult; label ~ @insult; object to?; disapprove; protest to; reprimand; admonish; speak out against; rail against; reproach; upbraid; scorn; fume at; hit back at; fire back at; take issue with; take ~ to task; be critical of; be under investigation; find fault; raise ~ concerns|objections; dispute ~ claim|claims; question ~ motives|legality; question ~ legitimacy; complain that ^; complain to|about|of+; oppose ^; lament?+; bemoan+; decry+; deride+; bash+; be concerned about|over|by|at+; mock+; rip into; tear into; lay into; lash ^; slap ~ for; skewer; pillory; lampoon; disparage; accuse; take ~ swipe|jab|shot|dig at; be ~ critical of; draw|face|provoke|spark|trigger|attract ~ condemnation|criticism|outcry|rebuke|ire; come under ~ fire|criticism|attack for|over|from; express ~ opposition to; disavow+; repudiate ^; call ^ ~ a|an ~ @insult; call him|her|them|it ~ @insult; call ~ opponent|rival|predecessor|challenger|government|minister|president|senator ~ @insult; label ~ @insult; portray|paint|cast ~ as ~ @insult; call ~ comments|remarks|statement|move|decision|attack ~ @insult; send|deliver ~ protest; be critical; come in for ~ criticism|harsh|rebuke; react angrily|furiously|sharply to; pass|adopt ~ resolution condemning|criticizing; hand|deliver ~ note ~ to`,
  ],
  [
    'ACCUSE.allege',
    `say ~ vote|election ~ rigged; claim ~ fraud; hold ~ to blame; take ~ to task; trace ~ attack ~ to; name ~ suspect|suspects; call for ~ impeachment; blame; accuse; charge that|with; charge ~ with; allege; hold ~ responsible|accountable; sue; file ~ @lawsuit; indict; implicate; suspect ~ of; press ~ charges; bring ~ charges; point ~ finger; link ~ to ~ attack|attacks; take ~ to court; prosecute; finger; impeach; bring ~ suit|lawsuit|case against; take ~ to ~ court|tribunal; claim ~ had|have ~ rigged|violated|attacked|killed|stolen|lied|broken|tortured; say ~ rigged|violated|executed|tortured|massacred ; arraign; be|go on trial; put ~ on trial; name ~ as suspect; be named in; claim that ^ ~ @wrong; say that ^ ~ had ~ @wrong; say ^ ~ had ~ @wrong; charge ^; suspect ^; accuse ~ of; say ~ plotting|sponsoring|harbouring|harboring|fomenting|sheltering|meddling|interfering; say|claim|charge ~ was|were|is|are behind ~ attack|attacks|bombing|plot|killing|unrest; claim ~ was|were|is|are behind; suspect ~ of; say ~ to blame; find ~ responsible for; be charged with|in|over|by; say ~ was|were behind the|a; name as ~ suspect`,
  ],
  [
    'ACCUSE.investigate',
    `question ~ minister|president|premier|suspect|suspects|men|man|leader|mayor|governor; question in connection; hear ~ testimony; launch ~ inquiry|probe ~; investigate; probe?; launch|open|begin|start|order|announce|conduct|hold ~ @inquiry; interrogate; look into; question ~ suspect|suspects|witnesses|spies|officials|about|over; examine ~ allegations|reports|claims; put ~ on trial; try ~ for; be under ~ investigation; be investigating; inquire into; probe ~ claims|allegations|case|charges|reports; open ~ case against; examine ~ contracts|deals|payments|donations|role|conduct|records|whether; scrutinize+; scrutinise+; look at ~ whether; summon|call ~ to testify|appear; question ^ about|over|for; begin|start looking into|investigating|probing; be looking into`,
  ],
  [
    'REJECT',
    `walk away from; be out of question; be out of ~ question; brush aside; refuse ~ entry; throw out ~ appeal|case|petition; fail to ~ turn|sign|attend|show; stay away; cling to; reject; allow!; permit!; attend!; join!; take part!; participate!; tolerate!; let!; send!; stop!; leave!; hand!; give!; return!; pay!; compromise!; bargain!; talk!; change!; submit!; surrender!; rebuff; veto; rule out; deny ~ request|permission; turn down; spurn; resist ~ call|calls|pressure|demands; defy; block ~ @bill|loan|loans; overrule; vote against|down;
    refuse; decline; ignore ~ @offer; disobey; violate|breach|flout ~ @law; violate?; dismiss ~ @offer; dismiss as; shrug off; stand firm; fail to agree|reach; fail to reach; rule out ~ @talk;
    renege on; back out; scoff at; brush off|aside; shun; snub; throw out ~ @offer; shoot down ~ @offer; oppose ~ @offer; oppose ~ plan|plans|resolution|bill|idea|move; refuse @talk; boycott ~ @talk; rebut; repudiate; challenge ~ ruling|decision; have no intention|intentions of; have no plans|plan|intention|intentions to; dismiss ~ appeal|case|suit|lawsuit|calls|call|report|reports|criticism|suggestion|suggestions|talk|comments|idea|notion|findings|threat|threats; disagree with+; be no negotiations|talks|compromise|deal|dialogue|concessions|surrender with|on|until|unless|over; be no talks|negotiations|deal|compromise|surrender; strike|vote down; say no to; disregard ~ @offer; block ~ nomination|nominee|@bill|vote|effort|attempt; refuse to allow|let|accept|recognize; deny ~ appeal|motion|bail|asylum|petition; throw out ~ lawsuit|suit|challenge|charges; resist ~ pressure|efforts; hold out; stick to ~ demands|position; rule against; dismiss ~ as; abstain from; have no interest in ~ @talk; see no point in ~ @talk; be not interested in ~ @talk; fail to comply|cooperate|sign|hand|turn|release|withdraw|agree|honor|honour|attend|implement; oppose ~ entry|membership|deployment|use|intervention|talks|sanctions; deny ~ visa; show no|little interest in; resist ~ deployment|proposal|plan|plans|efforts|attempts; turn ~ deaf ear; put off signing; throw out ~ @bill`,
  ],
  [
    'THREATEN',
    `give ~ days|hours ~ to leave|comply|withdraw|surrender|release|quit; mean war; ready to ~ fight|war|strike; raise ~ prospect|threat|specter|spectre of ~ sanctions|war|force|strike; say ~ would|will retaliate; vow to continue|keep ~ attacks|fighting|struggle|armed; threaten; issue|give|deliver|set|present ~ ultimatum|deadline|warning|threat|threats; make ~ threat|threats; declare war; menace; declare ~ jihad|war; vow|swear ~ revenge|retaliation|retaliate|avenge|crush|punish|fight|destroy|attack|attacks|war|resist|strike|standstill|kill|defeat|eliminate|hunt; promise|pledge ~ revenge|retaliation|retaliate|avenge; hint at ~ sanctions; warn ^; warn that it|they|he|she will|would|could|may|might|can; warn ~ against; warn ~ of|that ~ consequences|retaliation|reprisals|reprisal|war|bloodshed|attack|attacks|sanctions|force|military|violence|repercussions|strikes|action; warn ~ that|to+; warn ~ it|they will|would|could|face|risk; caution ~ against; warn him|her|them; warn ~ government|governments|rebels|army|opposition|protesters|militants|neighbours|neighbors|leaders|company|companies|countries|nations|demonstrators|agency; be ready|prepared to use|attack|strike|fight|go|take|respond|retaliate; vow|promise|threaten ~ protests|strike|strikes|boycott|resistance; threaten with; risk ~ sanctions; #will|would strike|retaliate|avenge; #will|would respond ~ harshly|force|forcefully|decisively; hesitate!; give ~ until ~ to`,
  ],
  [
    'SUPPORT',
    `win praise|support|backing; become ~ country|nation|state ~ to ratify|recognize; give ~ blessing|backing|support|approval; be in favor|favour of; ask forgiveness; vote ~ confidence in; speak in favor|favour of; praise; hail; commend; endorse; welcome; congratulate; thank; salute; express|voice|convey|offer|extend|reaffirm|reiterate|declare|lend|give|pledge ~ @approval;
    apologize; offer|issue|make|extend ~ apology; recognize ^; recognize ~ independence|government|state|sovereignty|republic|claim; ratify; sign ~ @deal|declaration|peace|document; restore|establish|resume|normalize|strengthen|upgrade|reestablish|re-establish|open|forge|improve|boost|expand|deepen ~ @bond; speak out in;
    forgive?; pay ~ tribute; pay tribute; rally behind|around|round; side with; vouch for; sympathize; open ~ embassy; ally with; initial ~ @deal; grant ~ recognition|autonomy|independence;
    mend ~ fences; speak out for; send|offer|extend ~ condolences|greetings|sympathies; defend ~ government|accord|deal|decision|policy|minister|president|agreement|handling|war|plan|program|law; support?+; back?+; speak ~ in support of; express ~ appreciation; uphold ~ @deal; stand by its|their|his|her|our ally|allies|ally; throw|put|lend ~ support|weight|backing behind|to; throw ~ behind; signal ~ support; reaffirm|reiterate ~ commitment; give ~ nod; bless+; stand by|behind+; approve ~ @deal|plan|resolution|sale|bill|law|budget|constitution|use|deployment|request|mission; approve ^; march|rally|vote in support of; come out in support of; defend+; applaud+; laud+; come out in favor|favour of; upgrade ~ mission|embassy`,
  ],
  [
    'AGREE',
    `give ~ go-ahead|green; contribute ~ to mission; win ~ contract; study ~ @offer; promise ~ @reform; agree in principle; agree ~ to; reach|strike|clinch|seal|conclude|secure|finalize|negotiate|cut ~ @deal; hammer out ~ @deal; offer to; offer ^; offer ~ help|assistance|mediation|@talk|aid|support|money|asylum|peace|terms|services|concessions; commit to; consent;
    #ready|willing|prepared|open for|to ~ @talk; invite ^ ~ to|for; extend ~ invitation; accept ~ @offer; come to terms; resolve to; volunteer to; settle ~ dispute|differences; vow ~ support|aid; commit ~ to; approve ~ plan to;
    undertake to; swear to; announce ~ plans|plan to; offer ~ @talk; offer to mediate; pave ~ way for; come to ~ @deal; settle ~ quarrel|dispute|differences; expect ~ to sign; promise+; promise ~ @reform; promise to return|restore|hold|free|end|support|help|send|respect|cooperate|pull|withdraw|ease; promise|pledge|vow ~ support|aid|assistance|money|help|backing|cooperation|million|billion; pledge+; vow+; propose ~ @talk; propose ~ @deal|plan|peace|truce|cease-fire|ceasefire|solution|settlement|joint|creation|deployment|exchange|federation; propose ~ to ~ @sought; propose ^; accept ^; accept ~ invitation|resignation|mediation|aid|assistance|help|terms|plan|deal|offer|observers|inspectors; assure+; agree to|on|upon; agree not; agree that ~ should|must; give ~ green light; clear ~ way for; okay ~ plan|deal|sale|deployment; ink ~ @deal; express|declare|announce ~ @will; signal|indicate ~ willingness|readiness; promise ~ return|elections|vote|restoration|amnesty|release|transition; agree|decide to set up|create|establish|form; consider ~ offer|proposal|request; #ready|willing|prepared to cooperate|help|assist|work|join|accept|consider|discuss|talk|negotiate|sign|send|give|provide|offer|sell|buy|share|host|meet|hold|resume|open|lift|release|withdraw|grant|restore|return|extend|ratify|recognize|support|back|mediate|attend|participate|contribute|supply|receive|compromise|start|begin|end|hand; guarantee ~ @bond|security|independence; be close to ~ @deal; give ~ consent|assent to; #ready|willing|prepared to pay|take|invest|let|allow|lead|put|deploy|train|free|listen|recognise|stop; give ~ assurance|assurances|undertaking; agree|decide|plan to create|establish|form|build|launch; sign up to ~ @deal|plan|initiative`,
  ],
  [
    'CONSULT',
    `shake hands; sit down at|for; be at ~ talks|negotiations|summit; dine with; meet ~ with; be in ~ for ~ @talk; return|go|come ~ to ~ table;  hold|begin|start|open|resume|conclude|end|enter|continue|launch|convene|host|chair|finish|restart|attend|join ~ @talk; speak with|to ~ about; sit down with|for;
    exchange views; be in ~ talks|negotiations; be in|on ~ visit; engage in ~ @talk; enter into ~ @talk; gather for|in ~ @talk; arrive for ~ @talk; #talks|negotiations|summit|dialogue|meeting|discussions ~ =begin|=start|=open|=resume|=continue|=end|=conclude|=hold|=take; #talks between|with; have ~ lunch|dinner|breakfast with; hold a ~ conference with; touch base; reopen ~ @talk; raise ~ issue|matter with; meet+; meet with; meet ~ to discuss; hold ~ @talk with; discuss+; consult with; consult+; confer; negotiate with; negotiate+; brief?+; have ~ @talk with; have @talk with; be received by; receive ^; greet ^; see ^ for ~ @talk; fly|travel|head|go|come|arrive|leave ~ for ~ @talk; go|come into ~ @talk; convene ~ @talk|council; attend ~ summit; gather|assemble|meet in|at ^; sit down with; hold ~ round; return|go back to ~ negotiating; be meeting; talk|speak|meet to|with+; return to ^ ~ for|to ~ @talk|press|mediate|meet; be expected in|at; speak on|over|via ~ hotline|line|video; grant|give ~ audience to; sit round|around ~ table`,
  ],
  [
    'CONSULT.visit',
    `be in ~ for|on ~ visit; leave ~ for ~ visit|talks|trip|summit; travel to; fly to|into; receive ~ delegation|minister|president|envoy|leader|counterpart|ambassador; pay|make|begin|start|end|conclude|complete|wrap ~ visit|trip|tour; wrap up ~ visit|trip|tour; depart for; return from|to ~ visit|trip|after; welcome ~ delegation|visit; #visit|trip ~ @occur; kick off ~ visit|tour; arrive in ^; arrive in|at ~ on|for ~ visit|talks|trip|tour|summit|meeting; visit ^; visit ~ camp|headquarters|troops|capital|base|border|city|neighbour|neighbor|country|region|hospital|site|front; tour ~ camp|region|site|area|border|base|front|hospital; host ~ president|minister|premier|counterpart|leader|leaders|envoy|envoys|delegation|ministers|@talk; host ^; begin|start ~ week-long|two-day|three-day|four-day|five-day|official|state ~ visit|tour|trip; leave for ^; meet ~ during ~ visit|trip; receive ~ secretary|chancellor|king|prince|chairman|commissioner|emissary|president|minister|premier; #wound up ~ visit|tour|trip; host|give ~ dinner|banquet|reception for; stop over in; go to ^ ~ for|to`,
  ],
  [
    'CONSULT.phone',
    `phone; telephone; make ~ call|calls to; place ~ call|calls to; speak|talk|discuss|confer ~ by|on|over ~ phone|telephone; have|hold a telephone|phone ~ call|conversation|conversations|talks; hold ~ telephone|phone ~ call|conversation|talks; call ~ to discuss|express|congratulate`,
  ],
  ['CONSULT.third-party', `mediate; broker ~ @talk; broker; intercede; arbitrate; shuttle between`],
  [
    'CONCEDE',
    `restore ~ civil|political|democratic ~ liberties|rights|freedoms; promise|pledge ~ reforms|reform|elections; give ground; scrap ~ tax|law|ban|plan; abandon ~ plan|plans|bid|claim; withdraw ~ bill|decree|law|tax; climb down; cancel ~ plan|plans|decree; reshuffle ~ cabinet; ease|relax|loosen|lift|end|abolish|suspend|remove ~ @curb; offer|propose ~ @truce; pardon; grant|declare|offer|announce|issue|approve ~ amnesty|pardon|clemency; concede; yield to; give in; bow to; back down; accede to; relent; announce|declare|proclaim|call ~ @truce;
    announce ~ @reform; announce ~ would|will withdraw|release|pull|free|resign; drop ~ charges|demand|demands|objection|objections|opposition|case; commute ~ sentence|sentences; overturn ~ ban|conviction; regret; express|voice ~ regret|remorse|contrition;
    cave in; legalize; reinstate; repeal; restore ~ rights|democracy|freedom|constitution; reverse ~ decision; acknowledge ~ mistake|mistakes|responsibility; make ~ concession|concessions; call off ~ @protest; soften ~ stance|position; retract?; bow out; allow ~ protest|opposition|demonstration|election|parties; withdraw ~ demand|lawsuit|charges|complaint; meet ~ demands of; give up ~ claim|claims; waive; clear ~ of; agree to ~ demand|demands; acquit?; bow to ~ pressure; drop ~ plan|plans|bid|suit|lawsuit|complaint; end ~ arrest ~; lift ~ house arrest; dismiss|sack|fire ~ cabinet|minister|government ~ appease|after|protests|protest; ease ~ rule|rules; announce|declare|call ~ halt|moratorium; admit ~ responsibility|guilt|mistake|mistakes|error|wrongdoing; abolish ~ death|penalty|censorship|law|laws|tax|rule; allow ~ opposition|parties|rallies|elections`,
  ],
  [
    'COOPERATE',
    `train together; begin|start|resume ~ pumping|supplying|selling|shipping|exporting; sign ~ export|supply|purchase; exchange|swap|share ~ information|intelligence|data|technology; coordinate ~ with; launch|start ~ joint; form ~ joint; #trade ~ resumed; agree ~ to ~ extradite; cooperate; co-operate; collaborate; share|exchange|swap|trade ~ intelligence|information; extradite; hand|turn over ~ suspect|suspects|fugitive|fugitives; hold|conduct|stage|begin|start|launch|carry|take|complete|join ~ joint ~ @drill; hold|conduct|stage|begin|start ~ joint|bilateral ~ exercise|exercises|manoeuvres|maneuvers|drills|patrols|operation|operations;
    trade with; import ~ from; export ~ to; buy ~ from; purchase ~ from; sell ~ to; resume|restore|restart|begin|start ~ flights|trade|imports|exports|deliveries|service|shipments; work together|jointly; surrender ~ suspect|suspects|fugitive; work with ^ against; join forces; #joint ~ @drill ~ @occur; transfer ~ to ~ custody; team up; sign ~ contract|contracts|export|trade|deal to; open ~ route|pipeline|railway|factory|plant; join ~ coalition; start ~ production; jointly patrol|patrolled|run|operate|operated|conduct|conducted; work ~ with ~ police|army|authorities|troops|investigators; pass ~ to ~ investigators|prosecutors|police; begin|start supplying|exporting|importing|shipping|selling; have begun supplying|exporting|importing|shipping|selling; turn ^ ~ over to; turn|hand ~ over to ~ authorities|police|custody|court|tribunal; open ~ link|crossing|rail|line ~; sign ~ contract|contracts for; hand|turn over ~ to ~ tribunal|court|authorities|police|custody|investigators; exchange|swap ~ list|lists; take part in ~ @drill; participate in ~ @drill; invest ~ million|billion ~ in`,
  ],
  [
    'AID',
    `evacuate ~ villagers|children|patients|thousands|hundreds|sick; treat ~ wounded|victims; give ~ million|billion|money|food|help; feed ~ people|refugees; #aid|food|relief|rice|medicine ~ reached|arrived; send|ship|deliver|dispatch|supply|provide|give|donate|airlift|fly|rush|grant|extend|contribute|distribute|disburse|allocate|drop|transport|offer|lend|release|channel|receive ~ @aid; airlift; rescue; supply|provide|equip|arm ~ with ~ @aid|@arms; escort ~ convoy|aid; open ~ doors to; bail out;
    grant|give|offer ~ @asylum; shelter?; take in ~ refugees; accept|admit|host|resettle ~ refugees; forgive|cancel|write|reschedule ~ debt|debts; subsidize; send|deploy|contribute|dispatch ~ @peacekeeper; send|dispatch ~ rescue|medical ~ team|teams; evacuate ~ civilians|wounded|people|nationals|residents|citizens; step up ~ @aid; #aid|relief|supplies ~ arrive|arrived|reached; receive ~ asylum; fund?+; finance?+; train ~ troops|police|soldiers|army|officers|forces|rebels|fighters; arm ~ rebels|fighters|militias|opposition|kurds; feed ~ refugees|hungry|victims|people; assist?+; protect ~ civilians|refugees|convoys|convoy; approve ~ loan|aid|credit; give|lend ^ ~ million|billion; help ~ victims|refugees|survivors|homeless|poor|rebuild|reconstruct; supply ^ with; provide|supply|furnish ~ with; lend ^; send|deliver ~ to ~ refugees|victims|survivors; #ships|trucks|convoy|convoys|planes ~ flour|food|aid|medicine|relief|supplies ~ reached|arrived; approve ~ credits; take in ~ refugees|people; bring|carry ~ @aid to; donate ~ @aid to; pull|save ~ from ~ wreck|rubble|water|sea|wreckage; take in thousands|hundreds|refugees|people|families|dozens`,
  ],
  [
    'RETREAT.withdraw',
    `stop firing|shooting|fighting|bombing|shelling|shooting; quit ~ province|region|enclave; unfreeze ~; return ~ archives|property|art|artefacts|island|islands; abandon ~ siege; move out of; leave ~ positions; withdraw ~ from ~ town|city|area|region|positions|province|base|bases|border; clear ~ roadblocks|barricades; withdraw ~ @force; roll back; withdraw from; pull out; pull ~ out; pull back; pull ~ back; retreat; vacate; evacuate ~ @force; evacuate ~ positions|base|bases|settlements; begin|start|complete|resume ~ withdrawal|pullout|pull-out|pullback; lift|ease|end|remove|relax|suspend ~ @siege; unfreeze; cede; dismantle ~ checkpoints|settlements|barricades|outposts|bases; halt|stop|end|suspend|cease ~ @halt; return ~ land|territory|control|remains|bodies; hand|turn over ~ control|power|sovereignty|bodies|remains|town|city|bases; relinquish; scale down; de-escalate; back off; #troops|soldiers ~ leave|left|leaving; give back; abandon ~ positions|base|town; withdraw+; leave ~ positions|heights|town|city|village|enclave|base|area|stronghold ~; #units|troops|soldiers|rebels|forces|militiamen have left; #withdrawal|pullout ~ began|started|complete|completed|under; vacate`,
  ],
  [
    'RETREAT.release',
    `let ~ go; swap|exchange ~ prisoners|bodies|captives|hostages|detainees; set free; set ~ free; return ~ prisoners|hostages; hand over ~ prisoners|hostages|captives; parole; release+; free+; let ~ out of ~ jail|prison; set ~ at liberty; return ~ captured|soldiers|pilots|sailors|fishermen|crew`,
  ],
  [
    'RETREAT.disarm',
    `disarm; demobilize; surrender; lay down ~ @arms; lay down; give up ~ @arms; hand|turn in|over ~ @arms; destroy ~ @arms; dismantle ~ nuclear|weapons|program|programme|reactor|missiles; decommission; scrap ~ @arms; disband; close ~ reactor|camp; shut down ~ reactor; freeze ~ nuclear|program|programme; hand in ~ weapons|rifles|arms|guns; turn in ~ weapons|rifles|arms|guns; give himself|themselves|herself up`,
  ],
  [
    'RETREAT.ceasefire',
    `observe|respect|honor|implement|begin|start|extend|hold ~ @truce; #ceasefire|cease-fire|truce|armistice ~ =take|=hold|=come|=begin|=start|=enter|=go|=last; cease fire; hold fire; end ~ fighting|hostilities|war`,
  ],
  [
    'RETREAT.access',
    `allow ~ @observer; admit|let|allow ~ inspectors|observers|convoy|convoys|journalists|aid ~; allow|let|permit|admit|readmit ~ @observer; grant|give ~ access; reopen|re-open|open ~ border|borders|crossing|crossings|airport|road|corridor; allow ~ to return|enter|visit; accept ~ @observer; let|allow|permit ~ inspectors|monitors|observers|reporters|doctors|workers in|into|return|enter; open ~ doors|prisons|sites to; reopen ~ border|road|crossing|airport|port; allow|let|permit ~ to land|dock|deliver|distribute|inspect|visit|return|enter|operate; let ~ visit|enter|return|inspect`,
  ],
  [
    'RETREAT.resign',
    `resign; step down; step aside; quit ~ post|office|job|government|cabinet|party; quit as; leave office; abdicate; tender ~ resignation; submit ~ resignation; hand in ~ resignation`,
  ],
  [
    'PROTEST.demo',
    `turn out ~ against|protest; besiege ~ parliament|embassy|palace|ministry|office|offices; #demonstration|protest|march|rally ~ against ~ held|staged; stage ~ protest|sit-in; #people|thousands ~ protesting|demonstrating|marching; hold ~ vigil; storm ~ parliament|embassy; protest; rally against|outside; rally ~ against|outside|demanding; picket; stage|hold|organize|begin|launch|mount|join|lead|attend|take|start ~ protest|protests|demonstration|demonstrations|march|marches|sit-in|vigil|picket; hold|stage ~ rally ~ against|demanding|protest; take to the streets; take to streets; pour|come into|onto|out ~ streets; burn ~ flag|flags|effigy|effigies|tyres|tires; #protesters|demonstrators gather|gathered|rallied|chanted|massed|shouted; #thousands|hundreds|crowds|students|workers ~ gather|gathered|rallied ~ protest|against|outside|demand|demanding; #protests|demonstrations ~ @occur; occupy ~ square|campus|building; turn out ~ to protest; march ~ through|on|in|to|against|for|outside; chant ~ slogans; heckle; #protesters|demonstrators|activists ~ interrupted|disrupted|blocked|picketed; interrupt ~ speech; disrupt ~ speech|rally|meeting|event; walk out of ~ class|classes|school; stage ~ walkout|die-in; #thousands|hundreds|dozens ~ marched|demonstrated|protested|rallied; demonstrate against|in|outside|on|at|peacefully|for|across|over; demonstrate ~ against; be demonstrating; have demonstrated`,
  ],
  [
    'PROTEST',
    `#in protest at|against|over|of; shut|close ~ protest; #rally|march|protest|demonstration ~ drew|draws|attracted|brought; #strike by; refuse food; defy ~ ban|curfew ~ protest; #in protest; take part in ~ march|protest|rally|demonstration`,
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
    `riot; burn ~ shops|cars|buses|vehicles|buildings; loot; ransack; go on ~ rampage; throw|hurl|lob ~ stones|rocks|bottles|molotov|petrol|eggs; pelt ~ with; pelt; clash with ~ police; #protesters|demonstrators|students|rioters ~ clash|clashed; #riots|rioting|riot ~ @occur; stone; rampage through`,
  ],
  [
    'SANCTION.discontinue',
    `delay|postpone ~ shipment|delivery|loan|vote|visit|trip; impose|extend|renew|tighten|maintain|slap ~ arms embargo; #talks|negotiations ~ collapse|collapsed|deadlocked; sever ~ rail|air|trade|diplomatic ~ links|ties|relations; ban|bar ~ flights|airline|airlines|ships; take ~ off ~ air; dismiss ~ government|cabinet; impose|slap|reimpose|tighten|extend|renew|toughen|adopt|approve|announce|maintain|order|expand ~ @sanction; sanction; break|cut|sever|suspend|freeze|downgrade|end|scale|reduce|lower|halt|curtail ~ @bond; break off|cut off ~ @bond; suspend|halt|stop|cut|freeze|end|cancel|withhold|slash|scrap|terminate|reduce|discontinue|delay|ban ~ aid|assistance|funding|loan|loans|supplies|exports|imports|flights|trade|deliveries|shipments|sales|membership|payments;
    cut off; suspend|break|cancel|halt|postpone|abandon|boycott|end|quit|freeze|delay ~ @talk; suspend|break|cancel|call|walk|pull|storm off|out ~ @talk; cancel ~ visit|trip|meeting; call off ~ @talk; call off ~ visit|trip; postpone ~ visit|trip; blacklist; embargo; suspend ~ from; suspend ~ participation|membership; suspend; break off; scrap|abrogate|renounce|tear|cancel|revoke|annul|repeal|terminate ~ @deal; pull out of ~ @deal|agreement; withdraw from ~ @deal|agreement|organization; #talks|negotiations collapse|collapsed|stalled|broke; cool ~ relations; isolate?; strip ~ of; revoke ~ visa|visas|status; ban|bar|block ~ imports|exports|flights|products|sales|goods|meat|beef|grain; withdraw|pull|drop|walk ~ from|out ~ @talk; withdraw from ~ talks|treaty|organization|agreement|negotiations|league|commission|tribunal|pact|process|council|convention; leave|quit ~ organization|treaty|talks|negotiations|council; end|suspend|halt ~ participation; stop ~ supplying|selling|buying|importing|exporting; boycott ~ summit|goods|products|company|companies|meeting|talks|conference|games|olympics; bar ~ from ~ business; downgrade; scale back|down ~ aid|presence|ties|cooperation; shut down ~ embassy|office|consulate; stay away from ~ @talk; order ~ boycott; cut ties; cut|sever|break ~ ties|links|relations; halt|stop|end|suspend ~ cooperation|work|mission|program|talks; stop|cease|end buying|selling|supplying|importing|exporting|funding|paying; ban ~ imports|products|flights; quit ~ @talk|coalition|alliance; pull out of ~ @talk|coalition|alliance|mission; walk out of ~ @talk|coalition|parliament; pull ~ from ~ shelves; drop ~ sponsorship|contract; end ~ relationship|partnership|contract; nullify ~ @deal; discontinue; quit ^; quit the ^; #talks|negotiations ~ broke|collapsed|failed; end|abandon|call|cancel|terminate|scrap|renounce|suspend ~ @truce; break|call off ~ @truce; stop|cease flying|trading|shipping|working|cooperating|funding; bar|ban|suspend|exclude ~ from ~ summit|meeting|games|talks|organization|competition|olympics|council; reduce|cut ~ staff|presence ~ at|in; close ~ liaison|consular|trade|cultural ~ office|centre|center; end ~ accord|treaty|pact|contract; call home ~ @diplomat`,
  ],
  [
    'SANCTION.expel',
    `order ~ @diplomat ~ to leave; order ~ to leave; order to leave; tell ~ @diplomat ~ to leave; give ~ @diplomat ~ hours to leave; send home ~ @diplomat; expel; order ~ out of|out; declare ~ persona; oust ~ @diplomat; kick out; throw out ~ @diplomat|journalists|reporters; order ~ @diplomat ~ leave; send ~ @diplomat home; send ~ envoy|ambassador|diplomats home; throw ~ out of ~ country`,
  ],
  [
    'SANCTION.withdraw',
    `pull|withdraw|evacuate ~ staff|workers|employees ~ out|from; pull|withdraw ~ staff|envoy|envoys|mission|observers; recall ~ @diplomat; withdraw ~ @diplomat; withdraw ~ recognition|support; close ~ embassy|consulate|mission; shut ~ embassy|consulate; evacuate ~ embassy|staff|diplomats; pull ~ diplomats|staff|observers|inspectors|monitors; withdraw ~ observers|inspectors|monitors|peacekeepers|staff; #monitors|observers|inspectors|peacekeepers ~ pulled|withdrew|left|withdrawn`,
  ],
  [
    'SANCTION.convict',
    `convict; sentence; jail|imprison ~ for ~ years|months|life|days; find ~ guilty; fine?; order ~ to pay; hand ~ sentence; find guilty; give ~ years|life ~ prison|jail; hand|hand|impose ~ death|prison|jail ~ sentence|sentences|term|terms; hand down ~ sentence|sentences|verdict; uphold ~ sentence|conviction|verdict; impose ~ fine|fines; go to ~ jail|prison; receive ~ sentence|term`,
  ],
  [
    'MOBILIZE.troops',
    `be out in force; send ~ paratroopers|peace-keepers|reinforcements; call in ~ troops|army; #troops|tanks|soldiers|forces ~ deployed|surrounded|sealed|stationed; call out ~ army|troops; take up ~ position|positions; prepare ~ for ~ attack|war|invasion|offensive; stage ~ show; deploy; mobilize; mass; amass; move|send|dispatch|rush|position|station|pour|order|redeploy|deploy|increase|transfer|bring ~ @force; put|place ~ on ~ @alert; go|be on ~ alert|standby; call up ~ reservists|reserves|troops; build up; beef up ~ presence|forces|troops|military|defences|defenses; conduct|hold|begin|stage|launch|start|carry ~ @drill; surround?; patrol; step up ~ patrols|presence|security; step up ~ military; fly over; send ~ to ~ border; raise ~ alert; recruit?; #troops ~ massed|moved|arrived|rolled|marched; #carrier|warships|warship|fleet ~ headed|sailed|steamed; increase|strengthen|bolster ~ presence; declare ~ alert; buzz; overfly; encircle; gather ~ troops; declare ~ mobilization|mobilisation; prepare for war; draft?; #carriers|carrier|warships|warship|fleet|destroyers ~ headed|sailed|steamed|deployed|arrived; reinforce ~ @force|troops|border|garrison|positions|battalion|presence; reinforce its|their|his|her`,
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
    `use ~ baton|batons; break up ~ gathering|meeting|march|protest|rally|demonstration|congregation; disperse ~ gathering|meeting|march|crowd|crowds|protest|rally|demonstration; turn back|away ~; send home ~; order ~ off ~ air; forbid ~ from|to; bar ~ from; block ~ entry|access|convoy|website|twitter|facebook|visas; deny ~ entry|access|visa|visas|passport; ban ~ demonstrations|rallies|protests|gatherings|party|parties|group|strikes; suspend ~ party|constitution|activities; suspend ~ political; assume|seize|take ~ full|power|powers; refuse entry; stop ~ from leaving|entering|travelling|traveling; outlaw; crack down; repress; suppress; dissolve ~ parliament|party|assembly; prohibit; forbid; shut|close ~ @media; shut down ~ @media; intimidate; harass; persecute; deny ~ entry|visa|visas|access|bail; block ~ entry|access|convoy|aid|visa; suspend ~ constitution|parliament; impose ~ restrictions|ban; place|put ~ ban; close ~ border|borders|crossing; wiretap; spy on; blackmail; coerce; oppress; disperse?+; restrict ~ access|movement|travel|rights|media|press|freedom|freedoms; prevent ~ from ~ leaving|entering|attending|traveling|travelling|voting|holding|reaching|returning; ban+; ban ~ party|parties|group|movement|rallies|protests|newspaper|demonstrations|gatherings|film|book|strike|strikes|import; bar+; close ~ church|churches|mosque|mosques|university|school|schools|office|offices|border; block ~ from ~ leaving|entering|attending; deny ~ entry|access|permission|passport; dissolve ~ court|council|assembly|parliament|committee|commission; shut|close down ~ club|office|offices|party|newspaper|university|group|organization|charity|station|stations`,
  ],
  [
    'COERCE.arrest',
    `arrest; detain; jail; imprison; round up; put|place|hold|keep ~ under ~ arrest; take into custody; take ~ into custody; remand; apprehend; incarcerate; hold ~ in custody; hold ~ without charge; nab; #arrest|arrests ~ @occur; take ~ prisoner; order ~ arrest; #picked up by ~ police|soldiers|agents; haul ~ off to ~ jail|prison; take ~ away; hold ~ in ~ prison|jail|custody|detention|cell`,
  ],
  [
    'COERCE.seize',
    `seize; confiscate; nationalize; expropriate; freeze ~ @wealth; annex; impound; raid; demolish; bulldoze; evict; impound; ransack; loot; pillage; extort; take control of; take over ~ station|building|company|control|broadcaster|bank; search ~ home|homes|house|houses|office|offices|apartment|premises; capture+; take ~ control of ~ broadcaster|airport|company|station|radio`,
  ],
  [
    'COERCE.censor',
    `censor; block ~ website|websites|twitter|facebook|youtube|broadcasts|internet|media|social; revoke|withdraw ~ licence|license|accreditation; suspend ~ newspaper|radio|station|broadcasts|publication; ban ~ newspaper|book|film|broadcasts|magazine|media; jam; gag; shut ~ newspaper|radio|station|website; close ~ newspaper|radio|station`,
  ],
  ['COERCE.curfew', `impose|declare|order|extend|enforce|clamp ~ curfew; #curfew ~ imposed|declared`],
  ['COERCE.martial-law', `impose|declare|proclaim|extend|order ~ martial|emergency`],
  [
    'COERCE.deport',
    `deport; repatriate?; banish; exile; expel ~ journalist|journalists|reporter|reporters|correspondent|worker|workers|activist|activists|foreigners|clerics|muslims|gypsies|villagers|citizens|nationals; expel ~ people|refugees|migrants|families|palestinians|residents|immigrants|workers|population; force ~ from ~ homes; drive ~ from ~ homes|villages|village|land|houses`,
  ],
  [
    'COERCE',
    `launch|begin|continue|intensify|step|order|mount|start ~ crackdown; tighten|impose|introduce|reimpose ~ @curb; limit ~ access|freedom|freedoms|rights; place|put ~ under surveillance; strip ~ of ~ citizenship|nationality; crack|clamp down on; force ~ from ~ home|homes|land; curb+; muzzle; silence+; purge+; lock up; confine; seal ~ border|borders`,
  ],
  [
    'COERCE.withhold',
    `withhold ~ @aid|payment|payments|tax|taxes|information|evidence; cut off ~ electricity|water|gas|power; cut ~ electricity|power|water`,
  ],
  ['COERCE.misinformation', `spread ~ disinformation|misinformation|propaganda|rumours|rumors`],
  [
    'COERCE.cyber',
    `hack; launch|conduct|mount|carry ~ cyberattack|cyberattacks|cyber-attack|cyber-attacks|cyber; breach ~ computers|network|networks|servers; #hackers ~ attack|attacked|breached|stole|targeted|penetrated; #hackers ~ published|posted|broke`,
  ],
  [
    'ASSAULT',
    `capture|overrun ~ headquarters|stronghold|base; #air raid|strike ~ kill|kills|killed|hit|destroyed; open fire; overthrow; topple; depose; stage ~ coup; attempt ~ coup; #fighting ~ reported|continued; die ~ in ~ fighting|clashes|attack|attacks|raid|shelling|bombing|explosion; be ~ victim|victims of ~ attack|bombing|shooting; fire ~ missiles|rockets|shells ~; kill; attack; assault; use force; strike|hit back; capture|seize|take ~ town|city|village|villages|territory|port|island|bridge|capital|province; clash; clash with; murder; execute; behead; massacre; wound; injure; maim; ambush; storm; invade; occupy; launch|carry|mount|conduct|stage|begin|continue|start|unleash|resume|step|intensify|wage ~ @attack; carry out ~ @attack; besiege; exchange ~ fire; violate|break|breach ~ @truce; lynch; slay; slaughter; overrun; recapture; blockade; commit ~ atrocities|massacre|massacres|genocide; wage ~ war; trade fire; engage ~ in battle|battles|fighting|combat; #fighting|clashes|violence|battles|hostilities|battle ~ @occur; #clashes|fighting between; massacre; drive ~ from; push ~ back; go to war; mow down; run over; attempt ~ assassination; strike ~ @target; intervene ~ militarily; defeat ~ rebels|forces; open war; lose ~ life|lives; die ~ in|when ~ attack|bombing|clash|clashes|fighting|explosion|blast|ambush|raid|shooting; crush ~ rebellion|uprising|revolt|rebels|protests; target+; battle?+; fight?+; fight with|against+; battle with|against+; punch+; poison+; leave ~ dead|wounded|injured; claim ~ lives; repel ~ @attack; gas+; #clash|shootout|gunfight|gunbattle|firefight|skirmish|skirmishes ~ @occur; #attack|raid|ambush|bombing|shelling|gunmen ~ killed|wounded|injured|left; retaliate with|by|against; be wounded|injured|killed in|by|when ~ attack|bombing|blast|clash|clashes|fighting|explosion|ambush|raid|shooting; hit ~ with ~ shells|rockets|missiles; die when|after ~ mine|bomb|gunmen|shell|rocket|blast|grenade; hit ~ mine|landmine; be hurt in|when|by; come under fire|attack|shelling|bombardment; come under ~ sniper|mortar|rocket|artillery|heavy ~ fire|attack; survive ~ attempt|assassination|ambush|bombing; make ~ attempt on ~ life`,
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
    `shoot; gun down; open fire; shoot ~ dead; fire on|at|into; fire ~ shots|shot|bullets; fire ~ at|on|into; #gunmen|gunman ~ attack|attacked|killed|opened|fired; exchange ~ gunfire; snipe at+`,
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
    `execute ~ deal|deals|plan|plans|strategy|warrant|warrants|order|orders|contract; steal ~ election|democracy|nomination|vote|votes; blast out; deploy ~ volunteers|staffers|canvassers|resources|surrogates; pep talk|talks; capture ~ footage|video|videos|photo|photos|camera|cameras|film|tape; swear in|to|into secrecy|office; swear ~ in; swear to secrecy; treat ~ equally|fairly|unfairly|differently|badly; meet ~ @standard; release ~ @publication; charge ~ fee|fees|$|rates; attack heart; call ~ attention; ask ~ question|questions|about|if|whether|why|how|what; ask about|if|whether|why|how|what; sign up; sign off; sign ~ autographs; be approved by ~ voters; threaten ~ rain; order ~ food|coffee|pizza|dinner; vow ~ fight ~ corruption|crime|poverty|disease; take place; take over as; bar association; fire ~ manager|coach|campaign|staff; march on; rally ~ points; shares rally; stocks|markets rally; support ~ percent; meet ~ halfway; kill ~ bill|legislation|time; strike ~ tone|chord|balance|note|match|down|pose; beat ~ odds; shoot ~ film|video|up|scene;
    resign to; resigned himself; fight for|over; fight ~ cancer|disease|poverty; fight off; raise ~ question|questions; receive ~ support|percent|votes; help themselves; welcome to; visit ~ website|site|page; face charges; deal with; free from|of; free trade; free market|speech|press|college|tuition; approve ~ of ~ job; reach ~ out; walk back; recognize that; appreciate that; accept that|responsibility; accept ~ nomination|award|results|job|position|idea|premise; agree with|that; attack ~ ad|ads; send ~ message|e-mail|email|text|letter|signal; thanks to; provide ~ comment|details|evidence|information|copy|insight; supply ~ demand; hail from; retreat to ~ home; go off script; expel air; call ~ quits; offer ~ advice|opinion|example|glimpse|explanation|no|little|few|details; propose ~ to ~ wife; promise land; demand for; press conference|secretary|release; push ~ back; decline ~ to comment; decline to comment|say|elaborate|give|be|provide|discuss|identify|name|answer|speculate|specify; refuse to comment|say|elaborate|answer; decline ~ interview|interviews|comment|requests|invitation; delay|postpone ~ news|press; decline in|by|from|sharply; rally ~ supporters|crowd|base|voters|coalition|support|lawmakers|opposition|troops; hold ~ rally; attend ~ rally; march ~ to victory; pound ~ table; fly over ~ states; take control of himself; seize on|upon|moment|opportunity; capture ~ attention|imagination|moment|mood|votes|essence|on; target ~ audience|voters|ads; crush ~ it; injure ~ accident|crash; kill ~ in ~ crash|accident|earthquake|storm|flood|fire|floods|avalanche; #killer|killing time; cut ~ off ~ microphone; sell ~ out; steal ~ show|spotlight|scene; block ~ trades; break ~ news|record|ground; hold ~ lead|breath; suspend ~ campaign|disbelief; search for; search ~ for; treat ~ as|like|with; train ~ fire; back ~ away|off|out|up|down|into|home|from; back and|to|in|then|at|from|on; burn ~ calories; fund ~ campaign; abandon ~ ship; bomb ~ at; explode in|into|with ~ laughter|anger|popularity; defend ~ record|seat|title; blast from|off; hang ~ out; begin|start|end|kick|launch|make|finish ~ book|speaking|bus|concert tour; hold|attend|join|host|begin|start|give|schedule ~ press|news|town conference|hall; hold|join|host|attend ~ conference call; discuss|talk about|on ~ interview|show; meet ~ friend|wife|husband|students|years; visit ~ diner|diners|restaurant|restaurants|friend|friends|museum|store; meet ~ halfway; talk|speak to|with ~ reporters|journalists|audience|crowd|supporters|voters|fans|host|magazine|newspaper; accept that; kill ~ himself|herself|themselves|bill|legislation; promise ~ voters|supporters|crowd; thank ~ supporters|voters|crowd|fans; endorse ~ idea|notion|view; charge ~ fee|fees|$|rates|interest|admission; tell the truth; attack on|in|at; shoot ~ photo|photos|film|video|picture; hit ~ mark|high|low; release ~ list|figures|numbers|ad|video|returns|return|results|tape|transcript|emails|letter|book|album|memo|plan|names; donate|give|contribute ~ pac|pacs|campaign|campaigns|committee|candidate|candidates; express|voice ~ confidence|hope|doubt|doubts|concern|concerns that; sound ~ alarm; shoot into; defend himself|herself|itself|themselves; defend his|her|its|their ~ record|decision|comments|remarks|vote|votes|position|positions|plan|plans|campaign|role|endorsement|use|handling|title|seat; beg the question; discuss how|why|what|whether|his|her|their; capture in|on; occupy ~ tier|place|office|seat|spot|role; threaten ~ security|existence|stability|future|survival`,
  ],
];
