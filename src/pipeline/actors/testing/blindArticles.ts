import type { MarkedArticle } from './markedArticle.ts';

/** Articles written, with their marks, before any result of the finders was looked at. For the marks see `readMarked`. */
export const BLIND_ARTICLES: readonly MarkedArticle[] = [
  {
    outlet: 'wire',
    set: 'blind',
    text: `[Poland](poland) and [Belarus](belarus) trade blame over closed crossing

March 3, 2017

WARSAW (Agency) - [Polish](poland) Interior Minister [Marek Zielinski](marek-zielinski) said on Friday that the crossing at Terespol would stay closed until [Minsk](belarus) agreed to new talks.

"We cannot open a gate that the other side keeps locked," {[Zielinski](marek-zielinski)}(marek-zielinski) told reporters in Warsaw.

{He}(marek-zielinski) added that 400 trucks were waiting on the [Polish](poland) side.

A spokeswoman for the [Belarusian](belarus) border guard, [Olga Kravchenko](olga-kravchenko), denied the charge. {She}(olga-kravchenko) said the queue was caused by checks that [Warsaw](poland) had ordered itself.

{[European Union](european-union) officials}(european-union) said they were watching the dispute.

{The minister}(marek-zielinski) is due to meet his [Lithuanian](lithuania) counterpart, [Jonas Petrauskas](jonas-petrauskas), in Vilnius on Monday.

{[Petrauskas](jonas-petrauskas), who visited [Minsk](belarus) last month,}(jonas-petrauskas) has warned that a long closure would hurt both countries.

{A senior diplomat}() said privately that no deal was near. {He}() did not want to be named.

{[NATO](nato)}(nato) said it had no role in the matter.

{The [Kremlin](kremlin)}(kremlin) declined to comment.`,
  },
  {
    outlet: 'broadsheet',
    set: 'blind',
    text: `Central bank chief resists pressure from premier

12 June 2018

The governor of [Turkey](turkey)'s central bank, [Selim Aksoy](selim-aksoy), rejected calls for lower rates on Tuesday, hours after Prime Minister [Kemal Demir](kemal-demir) demanded them in a speech in Ankara.

"I serve the law and not the calendar of elections," {Mr [Aksoy](selim-aksoy)}(selim-aksoy) said.

{Mr [Demir](kemal-demir)}(kemal-demir), 61, has long argued that high rates cause inflation. {The prime minister}(kemal-demir) told party members that the bank was "a state within the state".

Economists were less sure. "The lira will fall again," said {[Julia Hartmann](julia-hartmann), an analyst in London}(julia-hartmann).

{She}(julia-hartmann) expects the bank to raise rates in July.

{The [International Monetary Fund](imf)}(imf) urged [Ankara](turkey) to respect the bank's independence. {The fund}(imf) said in a statement that confidence was fragile.

"We have no wish to lecture anybody," said {[Paulo Ferreira](paulo-ferreira), the [IMF](imf)'s mission chief}(paulo-ferreira). "{}(paulo-ferreira)But numbers are numbers."

{[Turkish](turkey) officials}(turkey) said the report was out of date.

{Many [Turks](turkey)}() say they no longer look at the exchange rate.

[Germany](germany) and [France](france), which lend to [Turkish](turkey) banks, kept silent. {[Berlin](germany)}(germany) said only that it followed events.`,
  },
  {
    outlet: 'broadcaster',
    set: 'blind',
    text: `[Kenya](kenya) floods: President visits camps

[Kenyan](kenya) President [Daniel Mwangi](daniel-mwangi) has visited camps near the coast, where thousands are without shelter after weeks of rain.

{He}(daniel-mwangi) said the government would rebuild every school by the end of the year.

But {the opposition leader, [Grace Achieng](grace-achieng),}(grace-achieng) accused Mr [Mwangi](daniel-mwangi) of arriving too late.

"He came when the cameras came," {she}(grace-achieng) told supporters in Mombasa.

{The [Red Cross](red-cross)}(red-cross) says about 40,000 people need help. {It}(red-cross) has appealed for tents and clean water.

[Peter Lindqvist](peter-lindqvist), who runs the [World Health Organization](who) office in Nairobi, said cholera was the main danger. {He}(peter-lindqvist) told the broadcaster that vaccines were on the way.

{Local people}() said nobody had warned them.

"My house is gone," {one woman}() said.

{The president's spokesman, [James Otieno](james-otieno),}(james-otieno) defended the response. {Mr [Otieno](james-otieno)}(james-otieno) said the army had moved as soon as the roads allowed.

{The [UN](united-nations)}(united-nations) has promised five million dollars, and {[Britain](united-kingdom)}(united-kingdom) says it will send engineers.`,
  },
  {
    outlet: 'local US paper',
    set: 'blind',
    text: `Senate hopefuls clash over water bill in Des Moines

State Sen. [Laura Whitfield](laura-whitfield) and former Rep. [Tom Becker](tom-becker), R-Iowa, traded barbs over the water bill Thursday night in their only debate before the primary.

[Whitfield](laura-whitfield) said the plan pushed by [Becker](tom-becker) would cost farmers millions.

"My opponent has never read the bill he voted for," {she}(laura-whitfield) said.

{[Becker](tom-becker)}(tom-becker) shot back that {[Whitfield](laura-whitfield)}(laura-whitfield) had "taken every check the lobbyists wrote."

{The former congressman}(tom-becker) also criticized Gov. [Alan Pruitt](alan-pruitt) for vetoing an earlier version.

{A spokesman for [Pruitt](alan-pruitt)}() said the governor would not respond.

[Republicans](republican-party) hold a narrow majority in [Congress](congress), and {[Whitfield](laura-whitfield) campaign manager [Rick Sandoval](rick-sandoval)}(rick-sandoval) said the seat could decide who runs the [Senate](us-senate).

"Everybody in [Washington](united-states) is watching Iowa," {[Sandoval](rick-sandoval)}(rick-sandoval) said.

{Voters in the hall}() were split. {[Dorothy Klein](dorothy-klein), 74, a retired teacher from Ames,}(dorothy-klein) said she was still undecided.

{She}(dorothy-klein) said both candidates talked too much about each other.

{The [Environmental Protection Agency](epa)}(epa) has warned that nitrate levels are too high. {The agency}(epa) is to publish new limits next month.`,
  },
  {
    outlet: 'Gulf outlet',
    set: 'blind',
    text: `[Qatar](qatar) hosts talks on [Sudan](sudan) truce

Doha – [Qatari](qatar) Foreign Minister [Khalid al-Mansouri](khalid-al-mansouri) on Sunday received the head of the [Sudanese](sudan) delegation, General [Osman Idris](osman-idris), and the [African Union](african-union)'s envoy [Nadia Belkacem](nadia-belkacem).

{[Al-Mansouri](khalid-al-mansouri)}(khalid-al-mansouri) said that the two sides were closer than ever before.

"There is no military solution," {the foreign minister}(khalid-al-mansouri) told a press conference.

{[Idris](osman-idris)}(osman-idris) thanked [Doha](qatar) for its efforts but insisted that the rebels disarm first.

{The general}(osman-idris) said {his}(osman-idris) demand was not new.

{[Belkacem](nadia-belkacem), speaking after the meeting,}(nadia-belkacem) called on both parties to open roads for aid.

{She}(nadia-belkacem) said the [AU](african-union) would send observers.

{The rebels}() rejected the condition. {They}() said in a statement that disarming came last, not first.

{[Saudi](saudi-arabia) officials}(saudi-arabia) welcomed the talks, while {[Egypt](egypt)}(egypt) said it preferred a wider table.

{The [Egyptian Foreign Ministry](egyptian-foreign-ministry)}(egyptian-foreign-ministry) said [Cairo](egypt) had its own plan.

{[US](united-states) Secretary of State [Martin Cole](martin-cole)}(martin-cole) phoned the minister later. {[Cole](martin-cole)}(martin-cole) told him [Washington](united-states) supported the mediation.`,
  },
  {
    outlet: 'Asian outlet',
    set: 'blind',
    text: `[Seoul](south-korea) and [Tokyo](japan) to resume trade talks

[South Korean](south-korea) Trade Minister [Park Sung-ho](park-sung-ho) and his [Japanese](japan) counterpart [Haruto Ishikawa](haruto-ishikawa) agreed on Wednesday to resume talks on export controls.

{[Park](park-sung-ho)}(park-sung-ho) said the agreement was a first step. "We have walked a long road to return to where we began," {he}(park-sung-ho) said.

{[Ishikawa](haruto-ishikawa)}(haruto-ishikawa) stressed that [Japan](japan) would keep its own rules.

{The [Japanese](japan) minister}(haruto-ishikawa) said the two would meet again in Osaka.

{[China](china)'s Commerce Ministry}(china) said it welcomed any step towards free trade.

{[Beijing](china)}(china) has its own dispute with [Seoul](south-korea) over batteries.

{Analysts}() said the meeting had been arranged by [Washington](united-states).

"The [Americans](united-states) wanted this picture," said {[Lin Mei-hua](lin-mei-hua), a professor at a university in Taipei}(lin-mei-hua).

{The professor}(lin-mei-hua) added that the hard part was still to come.

{[North Korea](north-korea)}(north-korea), which was not mentioned in the statement, called the meeting a plot. {[Pyongyang](north-korea)}(north-korea) said it would answer in time.

[Park](park-sung-ho) will brief [South Korean](south-korea) lawmakers on Friday, {a ministry official}() said.`,
  },
  {
    outlet: 'national US daily',
    set: 'blind',
    text: `[White House](white-house) fights subpoena as hearings near

WASHINGTON — The [White House](white-house) said on Monday that it would go to court to block a subpoena from the [House](us-house) for the calendar of [Gregory Stanton](gregory-stanton), the president's former counsel.

Press secretary [Amanda Reyes](amanda-reyes) called the demand "a fishing trip in a dry lake."

{Ms. [Reyes](amanda-reyes)}(amanda-reyes) told reporters that Mr. [Stanton](gregory-stanton) had done nothing wrong.

{Representative [Harold Greene](harold-greene), Democrat of Ohio,}(harold-greene) said the committee would not wait. {Mr. [Greene](harold-greene)}(harold-greene), who leads the panel, said the papers "belong to the people."

"We asked three times," {he}(harold-greene) said. "{}(harold-greene)We will not ask a fourth time."

{[Republicans](republican-party)}(republican-party) said the inquiry was aimed at the midterm elections.

Senator [Ruth Hallstrom](ruth-hallstrom) of Maine broke with her party. {She}(ruth-hallstrom) said {she}(ruth-hallstrom) would vote to release the papers.

{The senator}(ruth-hallstrom) has often crossed the aisle.

{The [Justice Department](us-justice-department)}(us-justice-department) declined to comment, and {a lawyer for Mr. [Stanton](gregory-stanton)}() did not return calls.

{Ms. [Reyes](amanda-reyes)}(amanda-reyes), asked about Ms. [Hallstrom](ruth-hallstrom), said the president respected her. He had spoken with her on Sunday, {the press secretary}(amanda-reyes) said.

In [Russia](russia), {the [Kremlin](kremlin)'s spokesman, [Anatoly Voronin](anatoly-voronin),}(anatoly-voronin) said the affair was an internal matter of the [United States](united-states).`,
  },
  {
    outlet: 'European agency',
    set: 'blind',
    text: `[EU](european-union) leaders split on [Hungary](hungary) funds

BRUSSELS, November 8 (Agency) - [European Union](european-union) leaders failed on Thursday to agree whether to withhold funds from [Hungary](hungary).

{[Dutch](netherlands) Prime Minister [Pieter van der Molen](pieter-van-der-molen)}(pieter-van-der-molen) said the rules were clear. {[Van der Molen](pieter-van-der-molen)}(pieter-van-der-molen) added that taxpayers would not understand more delay.

His [Hungarian](hungary) colleague [Zsolt Barta](zsolt-barta) called it blackmail. "We are not a colony," {[Barta](zsolt-barta)}(zsolt-barta) said as {he}(zsolt-barta) left the building.

{[German](germany) Chancellor [Katrin Vogel](katrin-vogel)}(katrin-vogel) tried to calm the waters. {She}(katrin-vogel) said both sides had a point.

{The chancellor}(katrin-vogel) proposed a report by the [European Commission](european-union) in March.

{[Paris](france)}(france) backed the idea, {[French](france) diplomats}(france) said.

{[Budapest](hungary)}(hungary) has until January to answer, according to {a document seen by the agency}().

{[Sweden](sweden)'s finance minister, [Elin Norberg](elin-norberg),}(elin-norberg) said she was disappointed. {[Norberg](elin-norberg)}(elin-norberg) wants the money frozen at once.

{Protesters outside}() said they would stay the night.`,
  },
  {
    outlet: 'conflict report',
    set: 'blind',
    text: `Dozens killed as [Taliban](taliban) attack [Afghan](afghanistan) convoy

KABUL — At least 30 [Afghan](afghanistan) soldiers were killed on Saturday when [Taliban](taliban) fighters attacked a convoy in Helmand, {officials}() said.

{[Taliban](taliban) spokesman [Hamidullah Safi](hamidullah-safi)}(hamidullah-safi) claimed the attack in a message to reporters.

{Defense Ministry spokesman Gen. [Rahim Karimi](rahim-karimi)}(rahim-karimi) put the number of dead at 22. {[Karimi](rahim-karimi)}(rahim-karimi) said reinforcements had been sent.

{The general}(rahim-karimi) accused [Pakistan](pakistan) of sheltering the attackers.

{[Islamabad](pakistan)}(pakistan) denied it. {The [Pakistani](pakistan) Foreign Office}(pakistan) said in a statement that such claims were baseless.

{The [Pentagon](pentagon)}(pentagon) said no [American](united-states) troops were involved.

{[U.S.](united-states) officials}(united-states) fear that [Islamic State](islamic-state) could use the chaos. {They}(united-states) said the group had grown in the east.

{Residents}() described hours of shelling.

"I carried my brother on my back," {[Mohammad Yusuf](mohammad-yusuf), a farmer,}(mohammad-yusuf) said by telephone.

{He}(mohammad-yusuf) said the road was still blocked.`,
  },
];
