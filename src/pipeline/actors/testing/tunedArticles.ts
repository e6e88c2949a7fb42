import type { MarkedArticle } from './markedArticle.ts';

/** Articles whose results were looked at while the finders were made: the seeds' and others. For the marks see `readMarked`. */
export const TUNED_ARTICLES: readonly MarkedArticle[] = [
  {
    outlet: 'Global News',
    set: 'tuned',
    text: `[NATO](nato) chief urges [Russia](russia) to be constructive in [Syria](syria), sees hope for [Ukraine](ukraine) peace

[NATO](nato) Secretary-General [Jens Stoltenberg](jens-stoltenberg) is calling on [Russia](russia) to play a constructive role in restoring peace in war-ravaged [Syria](syria).

{[Stoltenberg](jens-stoltenberg), in New York to attend the annual [U.N. General Assembly](united-nations),}(jens-stoltenberg) told The Associated Press on Tuesday that the alliance welcomes [Russia](russia)’s plans to combat the [Islamic State group](islamic-state) in [Syria](syria).

Support for President [Bashar Assad](bashar-assad)’s regime, however, is not “a constructive contribution to finding a political solution,” {he}(jens-stoltenberg) stressed.

In his address Monday at the [U.N.](united-nations), {[Russian](russia) President [Vladimir Putin](vladimir-putin)}(vladimir-putin) urged the world to back [Assad](bashar-assad), saying the failure to engage the [Syrian](syria) military in the fight against [Islamic State](islamic-state) militants was a “huge mistake.”

On [Ukraine](ukraine), where [Russian](russia) has supported a rebellion in the east of the country and annexed Crimea, {[Stoltenberg](jens-stoltenberg)}(jens-stoltenberg) said [Putin](vladimir-putin)’s speech provided no new signals. {He}(jens-stoltenberg) noted positive signs on the ground, however, given the cease-fire had mainly held.

But [Moscow](russia)’s continued backing for the separatists was, {he}(jens-stoltenberg) said, the “main challenge” to ending the conflict, as are rebel plans hold local elections in defiance of the [Ukrainian](ukraine) government.

While [NATO](nato), the [European Union](european-union) and the [United States](united-states) stand behind [Ukraine](ukraine) in the conflict, they have rejected calls for offensive weapons. In the most recent development, [Russia](russia), [Ukraine](ukraine) and the [Organization for Security and Cooperation in Europe](osce) reached a deal late Tuesday on the withdrawal of tanks and other weapons from the frontline.`,
  },
  {
    outlet: 'Moscow Times',
    set: 'tuned',
    text: `[U.S.](united-states)-[Russia](russia) Coordination Needed in [Syria](syria) to Avoid 'Incidents' – [NATO](nato)

September 28, 2015

[NATO](nato) Secretary-General {[Jens Stoltenberg](jens-stoltenberg)}(jens-stoltenberg) said on Sunday he was ready to discuss [Syria](syria) with [Russia](russia) and stressed the need for coordination to avoid any "incident or accident" between [Russian](russia) forces and [U.S.](united-states)-led forces fighting [Islamic State](islamic-state).

Speaking to Reuters on the sidelines of the [UN General Assembly](united-nations) in New York, {the former [Norwegian](norway) prime minister}(jens-stoltenberg) said it was "too early to determine" what [Russian](russia) plans were in [Syria](syria), but it had increased military presence there, including warplanes and air defenses.

"Of course there is a need to make sure that there is no incident or accident and that there are mechanisms for de-conflicting the increased military presence of [Russia](russia) with the ongoing efforts of the coalition fighting [ISIL](islamic-state)," {he}(jens-stoltenberg) said, using a common acronym for [Islamic State](islamic-state).

{[Stoltenberg](jens-stoltenberg), who will meet [Russian](russia) Foreign Minister [Sergei Lavrov](sergei-lavrov) in New York on Monday,}(jens-stoltenberg) urged [Russia](russia) "to play a constructive, cooperative role in fighting [ISIL](islamic-state)" and added that supporting [Syrian](syria) President [Bashar Assad](bashar-assad) "is not a constructive contribution to finding a solution."

"There is a need at least to de-conflict the presence of [Russian](russia) military forces in [Syria](syria) and the presence of coalition forces fighting [ISIL](islamic-state)," {he}(jens-stoltenberg) said, adding that {he}(jens-stoltenberg) welcomed the contact that had taken place already between the [United States](united-states) and [Russia](russia).

{[U.S.](united-states) Secretary of State [John Kerry](john-kerry)}(john-kerry) said earlier on Sunday that it was vital to coordinate all efforts against the [Islamic State](islamic-state) but this was not yet happening.

Asked about [French](france) air strikes conducted independently of the [U.S.](united-states)-led coalition, {[Stoltenberg](jens-stoltenberg)}(jens-stoltenberg) said he welcomed "efforts by all [NATO](nato) allies to fight [ISIL](islamic-state)."

{[Stoltenberg](jens-stoltenberg)}(jens-stoltenberg) did not rule out an expanded role for the 28-nation [North Atlantic Treaty Organization](nato) in the fight against [ISIL](islamic-state), but declined to say what this might involve.

"I think it would be wrong of me to announce, or to speculate on any additional roles," {he}(jens-stoltenberg) said. "{}(jens-stoltenberg)We have to address that if and when it's on the agenda."

{[Stoltenberg](jens-stoltenberg)}(jens-stoltenberg) said it had been "encouraging" to see a ceasefire "mainly holding" in Eastern [Ukraine](ukraine), where [Russia](russia) has been backing anti-[Kiev](ukraine) separatists, but said he would be "very careful about speculating on any links between [Ukraine](ukraine) and the [Russian](russia) presence in [Syria](syria)."

"{}(jens-stoltenberg)There is still a substantial [Russian](russia) military presence, both close to the borders of [Ukraine](ukraine) and also inside [Ukraine](ukraine). This happens at the same time as we see a lull in the fight."

{[Stoltenberg](jens-stoltenberg)}(jens-stoltenberg) said the situation in Eastern [Ukraine](ukraine) remained "very fragile" and called on [Russia](russia) to fully respect the February Minsk peace agreement by withdrawing all its support and forces.`,
  },
  {
    outlet: 'republisher',
    set: 'tuned',
    text: `[Obama](barack-obama) Asks For [Putin](vladimir-putin)’s Help In Bringing Peace To [Syria](syria)

President [Barack Obama](barack-obama) has asked [Russian](russia) President [Vladimir Putin](vladimir-putin) to help de-escalate the fighting in both [Syria](syria) and [Ukraine](ukraine).

{The [White House](white-house)}(white-house) have confirmed that due to the increase in shelling along the front line in eastern [Ukraine](ukraine), along with the [Syrian](syria) cease-fire nearing complete collapse – the [U.S.](united-states) president made an urgent call to [Putin](vladimir-putin) in order to find a solution to the problems.

{The [Syrian opposition](syrian-opposition)}(syrian-opposition) announced it was suspending its participation in [United Nations](united-nations)-brokered talks in Geneva, while {rebel groups inside [Syria](syria)}() declared a major offensive against government forces in retaliation for continuing airstrikes.

{The opposition}(syrian-opposition) blamed the renewed violence on offensives by troops loyal to [Syrian](syria) President [Bashar al-Assad](bashar-assad), whom they’ve accused of pounding areas under rebel control and of launching an advance against the city of Aleppo.

{A [White House](white-house) statement}(white-house) said {[Obama](barack-obama)}(barack-obama) had stressed to [Putin](vladimir-putin) the need to persuade his ally [Assad](bashar-assad) to halt offensive operations to preserve the truce [Moscow](russia) helped establish in February. The [White House](white-house) hopes [Moscow](russia), as [Assad](bashar-assad)’s key military ally, can pressure the [Syrian](syria) leader to abide by the cease-fire.

In a statement, {the [Kremlin](kremlin)}(kremlin) said {[Putin](vladimir-putin)}(vladimir-putin) reiterated his commitment to preserving the partial cease-fire, but added that the moderate opposition must “distance themselves swiftly from [ISIS](islamic-state) and [Jabhat al-Nusra](jabhat-al-nusra),” an [al-Qaeda](al-qaida) affiliate. Neither group is included in the cease-fire agreement and the [U.S.](united-states) is concerned that [Assad](bashar-assad) and [Moscow](russia) are using the exception as an excuse to attack moderate groups, as they have done previously.

{Some opposition groups}() have accused [Russian](russia) aircraft of supporting the renewed [Assad](bashar-assad) assaults against the opposition, though {[Moscow](russia)}(russia) has denied this.

Last week, {[Putin](vladimir-putin)}(vladimir-putin) blamed renewed violence around Aleppo on rebels.

{[Obama](barack-obama)}(barack-obama) also asked [Putin](vladimir-putin) to take steps to help end what {the [White House](white-house) statement}(white-house) called the “significant uptick” in violence in eastern [Ukraine](ukraine), where shelling between pro-[Russian](russia) rebels and [Ukrainian](ukraine) troops has been steadily intensifying in recent weeks.

{[Putin](vladimir-putin)}(vladimir-putin) expressed his hope that [Ukraine](ukraine)’s new government would make efforts to fulfill its obligations under a peace plan brokered last year.

The phone call also followed a diplomatic spat between [Moscow](russia) and [Washington](united-states) last week, after [Russian](russia) warplanes repeatedly buzzed an [American](united-states) destroyer in the Baltic Sea, prompting loud protests from the [Pentagon](pentagon). {[Moscow](russia)}(russia) has denied its aircraft did anything inappropriate.

Despite the vociferous complaints from [U.S.](united-states) officials, {a [White House](white-house) spokesman}(white-house) said [Obama](barack-obama) did not raise the incident with [Putin](vladimir-putin).`,
  },
  {
    outlet: 'TRT World',
    set: 'tuned',
    text: `[US](united-states) expresses willingness to work with [Russia](russia) in [Syria](syria)

{[US](united-states) Defense Secretary [Ash Carter](ash-carter)}(ash-carter) said on Thursday that the [US](united-states) wants to cooperate with [Russian](russia) forces in [Syria](syria) to fight against [ISIS](islamic-state) and to find a political solution over rebuilding the country.

"The [US](united-states) and [Russia](russia) share two interests, the lasting defeat of [ISIL](islamic-state) and a political transition from the [Assad](bashar-assad) regime that preserves and begins to restore the country," {[Carter](ash-carter)}(ash-carter) told reporters

"We believe the political and military tracks need to proceed in parallel and we're willing to work with [Russia](russia) on that basis," {he}(ash-carter) added.

{[Carter](ash-carter)}(ash-carter) also stated that if [Russia](russia) continues to deliver military assistance for the [Assad](bashar-assad) regime it would be difficult to end conflict in [Syria](syria).

Furthermore, {[Russian foreign ministry](russian-foreign-ministry)}(russian-foreign-ministry) expressed that [Moscow](russia) is positioning troops in [Syria](syria) to initiate its own efforts against [ISIS](islamic-state).

[Carter](ash-carter) made his comments during a brief press event with Colonel-General {[Stepan Poltorak](stepan-poltorak), the [Ukranian](ukraine) Minister of Defense}(stepan-poltorak) who said [Russia](russia)’s movement into [Syria](syria) is “one of the factors to divert the attention of international community from the problems in [Ukraine](ukraine).”

{[Carter](ash-carter)}(ash-carter) emphasized that even if the two countries' concern may coincide over [Syria](syria) it will not change the [Washington](united-states)'s attitude against [Russian](russia) support to separatists in [Ukraine](ukraine) and its "destabilizing actions" in Eastern Europe.

{[American](united-states) defense chief}(ash-carter) said that the [US](united-states) supplied more than $244 million worth of material to train the [Ukraine](ukraine) army and 900 [Ukrainian](ukraine) National Guard forces will have graduated from training programme by the end of November.`,
  },
  {
    outlet: 'TRT World, September 29',
    set: 'tuned',
    text: `[Putin](vladimir-putin) defends [Assad](bashar-assad) regime in [Syria](syria) in his [UN](united-nations) address

In his address to the [United Nations General Assembly](united-nations), {[Russian](russia) President [Vladimir Putin](vladimir-putin)}(vladimir-putin) said it was a huge mistake not to cooperate with [Bashar al Assad](bashar-assad) regime in [Syria](syria) and added it is the main force fighting against terrorism in the country.

"We think it is an enormous mistake to refuse to cooperate with the [Syrian](syria) government and its armed forces who are valiantly fighting terrorism face to face," {[Putin](vladimir-putin)}(vladimir-putin) told the [UN General Assembly](united-nations).

[Putin](vladimir-putin)''s remarks at the [UN](united-nations) were in direct opposition to the perspective presented by the [US](united-states) President [Barack Obama](barack-obama) who also addressed the world leaders at the meeting shortly before [Putin](vladimir-putin).

"We must recognize that there cannot be, after so much bloodshed, so much carnage, a return to the pre-war status quo," {[Obama](barack-obama)}(barack-obama) said.

"We should finally acknowledge that no one but President [Assad](bashar-assad)'s armed forces and his militia are truly fighting the [Islamic State](islamic-state) and other terrorist organizations in [Syria](syria)," {[Putin](vladimir-putin)}(vladimir-putin) said during his speech in New York.

[Moscow](russia)’s support for the [Assad](bashar-assad) regime has raised anxieties in the West, with {[US](united-states) officials}(united-states) expressing concerns over a potential standoff between [Washington](united-states) and [Moscow](russia), if [US](united-states)-backed [Syrian opposition](syrian-opposition) forces are targeted by [Russian](russia) troops.

{[US](united-states) officials}(united-states) say {they}(united-states) suspect [Russian](russia) build-up in [Syria](syria) reflects [Moscow](russia)’s fear that the [Assad](bashar-assad)’s regime might end and [Russia](russia) is supporting [Assad](bashar-assad) to maintain its own influence in the Middle East.

Despite the divergent perspectives on the [Assad](bashar-assad) regime, [Obama](barack-obama)'s speech at the [UN](united-nations) signaled a possible compromise between the [US](united-states) and [Russia](russia) for a peaceful solution to the conflict.

"The [United States](united-states) is prepared to work with any nation, including [Russia](russia) and [Iran](iran), to resolve the conflict," {[Obama](barack-obama)}(barack-obama) said at the annual gathering of world leaders.`,
  },
  {
    outlet: 'wire, written here',
    set: 'tuned',
    text: `[Spanish](spain) ferry strike spreads to [Morocco](morocco)

TANGIER, [Morocco](morocco) (Agency) — A strike by ferry crews spread across the strait on Tuesday, and {[Spanish](spain) Transport Minister [Iker Lasarte](iker-lasarte)}(iker-lasarte) warned that {he}(iker-lasarte) would call in the navy.

"This cannot last," {[Lasarte](iker-lasarte)}(iker-lasarte) said after a cabinet meeting in Madrid.

{Union leader [Oihana Goñi](oihana-goni)}(oihana-goni) said the crews had not been paid since May. {She}(oihana-goni) dismissed the minister's threat as theatre.

{[Goñi](oihana-goni), 44,}(oihana-goni) has led the union since 2009.

{The [Moroccan](morocco) government}(morocco) said it regretted the delays. {A port official}() put the number of stranded passengers at 9,000.

{[Rabat](morocco)}(morocco) and [Madrid](spain) have argued over the route for years.

{[Fouad Benjelloun](fouad-benjelloun), the chairman of the [Moroccan](morocco) shipping company,}(fouad-benjelloun) told state television that talks would begin on Thursday.

{He}(fouad-benjelloun) would not say where.

"It is better to talk in a quiet room," {the chairman}(fouad-benjelloun) said.

{Passengers}() complained of heat and hunger. {One of them, a student,}() said the water had run out.

{The [European Commission](european-union)}(european-union) said it was following the strike closely.`,
  },
  {
    outlet: 'broadsheet, written here',
    set: 'tuned',
    text: `Labour peer quits over port deal

Baroness [Hester Quayle](hester-quayle) resigned from the shadow cabinet last night, saying she could not defend the party's position on the port of Aden.

{Lady [Quayle](hester-quayle)}(hester-quayle) told The Courier that {she}(hester-quayle) had been misled.

{[Downing Street](downing-street)}(downing-street) described the affair as "a matter for the opposition".

{The Foreign Secretary, [Rupert Ainsley](rupert-ainsley),}(rupert-ainsley) told the [Commons](uk-parliament) that [Britain](united-kingdom) had sold nothing to [Yemen](yemen). {Mr [Ainsley](rupert-ainsley)}(rupert-ainsley) said: "I have looked under every stone."

{His Labour shadow}() was not impressed.

{Sir [Giles Pemberton](giles-pemberton), a former ambassador to [Oman](oman),}(giles-pemberton) said the contract had been known in the region for months. {Sir Giles}(giles-pemberton) added that [Riyadh](saudi-arabia) had raised it twice.

{The former ambassador}(giles-pemberton) said he had written to [Whitehall](downing-street) in vain.

"We were all told to look the other way," {he}(giles-pemberton) said.

{[Amnesty International](amnesty-international)}(amnesty-international) said that the deal broke the law. {Its spokeswoman, [Fern Oduya](fern-oduya),}(fern-oduya) called for an inquiry.`,
  },
  {
    outlet: 'US campaign desk, written here',
    set: 'tuned',
    text: `[Harlan](neil-harlan) and [Osgood](beth-osgood) spar over taxes

MANCHESTER, N.H. — Democratic presidential candidate [Neil Harlan](neil-harlan) and his Republican rival, Sen. [Beth Osgood](beth-osgood) of Nebraska, spent Sunday trading charges over taxes.

{[Harlan](neil-harlan)}(neil-harlan) told a crowd here that [Osgood](beth-osgood)'s plan was "a gift wrapped in a bill."

{She}(beth-osgood) replied on Twitter an hour later. {The senator}(beth-osgood) wrote that {[Harlan](neil-harlan)}(neil-harlan) "has never met a tax he did not like."

{[Harlan campaign](harlan-campaign) spokeswoman [Dee Marchetti](dee-marchetti)}(dee-marchetti) said the tweet was false. {[Marchetti](dee-marchetti)}(dee-marchetti) pointed to votes in the [Senate](us-senate).

{The [Osgood campaign](osgood-campaign)}(osgood-campaign) did not respond.

{President [Walter Crane](walter-crane)}(walter-crane), who is not on the ballot, said {he}(walter-crane) would campaign for [Harlan](neil-harlan) in the fall.

{The president}(walter-crane) told donors that the choice was easy.

Former Secretary of State [Ines Calloway](ines-calloway) disagreed. "It is never easy," {[Calloway](ines-calloway)}(ines-calloway) said in an interview with CNN.

{[Democrats](democratic-party) in the [House](us-house)}(democratic-party) said they would wait for the party's convention.

{[Todd Brandvold](todd-brandvold), an electrician who drove from Vermont,}(todd-brandvold) said he liked neither. {He}(todd-brandvold) plans to stay at home.

{Polls}() show a close race.

{Rep. [Lou Fontana](lou-fontana), D-N.J.,}(lou-fontana) said {he}(lou-fontana) had never seen a meaner contest. {The congressman}(lou-fontana) has been in Washington for thirty years.`,
  },
  {
    outlet: 'Asian daily, written here',
    set: 'tuned',
    text: `[India](india), [Nepal](nepal) reopen pass after landslide

KATHMANDU: [Nepali](nepal) Home Minister [Bishnu Tamang](bishnu-tamang) and [Indian](india) envoy [Arvind Sastry](arvind-sastry) on Monday reopened the pass that a landslide had blocked since June.

{[Tamang](bishnu-tamang)}(bishnu-tamang) thanked [New Delhi](india) for the machines.

{The minister}(bishnu-tamang) said 300 families were still without homes.

{[Sastry](arvind-sastry)}(arvind-sastry) said [India](india) would pay for a second bridge. {The envoy}(arvind-sastry) gave no date.

"We are neighbours by geography and friends by choice," {he}(arvind-sastry) said.

{[Chinese Foreign Ministry](chinese-foreign-ministry) spokesperson [Xu Lanying](xu-lanying)}(xu-lanying) said in Beijing that [China](china) had also offered help. {[Xu](xu-lanying)}(xu-lanying) told a regular briefing that the offer stood.

{Prime Minister [Deepak Basnet](deepak-basnet)}(deepak-basnet), on a visit to [Singapore](singapore), thanked both countries by telephone.

{Traders on the border}() said that business was slow. {[Sunita Rai](sunita-rai), who sells tea,}(sunita-rai) said she had lost a season.

{The Asian Development Bank}() estimated the damage at 40 million dollars.

{[Rai](sunita-rai)}(sunita-rai) hopes for tourists in autumn.`,
  },
];
