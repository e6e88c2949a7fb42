/** Words in capitals that end the name of a place, a body or a thing, never a person's. */
export const THING_WORDS: ReadonlySet<string> = words(`
Inc Corp Co Ltd LLC PLC Company Companies Corporation Group Holdings Partners Associates Brothers Foundation Institute Institution University College School Academy Center Centre Hospital
Clinic Church Cathedral Temple Mosque Museum Library Theater Theatre Hall House Tower Towers Plaza Square Street Avenue Boulevard Road Lane Drive Highway Bridge Park Gardens Garden
Airport Station Stadium Arena Field Beach Bay Lake River Creek Sea Ocean Gulf Strait Island Islands Isle Coast Mountain Mountains Mount Hill Hills Valley Desert Forest Canyon County City Town Village Township
District Province Region Territory State States Republic Kingdom Union Federation Confederation League Association Society Club Committee Commission Council Board Bureau Agency Administration Authority
Department Ministry Office Service Services Court Congress Senate Parliament Assembly Party Movement Campaign Coalition Alliance Front Army Navy Force Forces Corps Guard Guards Brigade Battalion Division
Act Bill Law Amendment Treaty Agreement Accord Accords Pact Plan Program Programme Project Initiative Fund Trust Bank Exchange Market Index Times Post Journal News Herald Tribune Gazette Chronicle Examiner Observer Guardian Telegraph
Globe Review Press Magazine Daily Weekly Network Radio Television TV Broadcasting Channel Show Tonight Today Report Poll Survey Award Awards Prize Cup Games Olympics Championship Bowl Series Festival Conference Convention Summit Forum Session Debate Debates
Primary Caucus Caucuses Election Elections Day Night Week Year Eve War Revolution Crisis Spring Summer Winter Fall Hotel Resort Resorts Casino Club Golf Palace Castle Fort Base Camp Prison Jail Airlines Airways Motors Systems Technologies
Online Media Studios Records Entertainment Pictures Books Research Studies Project PAC SuperPAC Super America American Americans Democrats Republicans Democrat Republican Conservatives Liberals Clause Constitution Code Tax Security Care Health Medicare Medicaid Obamacare
Association Federation Teamsters Workers Rights Values Action Future Majority PAC Matters Lives Party Tea Left Right East West North South Building Room Office Hill Wall Street Line Zone Point
Post-Dispatch Post-Gazette Courier Sentinel Star-Telegram Enquirer Register Dispatch Monitor Standard Independent Mail Express Mirror Sun Star
Cyclones Hawkeyes Giants Yankees Cowboys Patriots Redskins Steelers Saints Dolphins Lions Tigers Bears Eagles Twitter Facebook Instagram Internet Google Street Journal Era Age Christmas Thanksgiving Easter
Policy Affairs Relations Studies Strategy Doctrine Deal Order Orders Rule Rules Regime Government Cabinet Embassy Consulate Mission Headquarters Hawks Bulls Lakers Knicks Mets Wins Loses Visits Visit Backs Vows Slams Rips Blasts Hits Calls Faces Gets Makes Takes Wants Needs Talks Meets League Industries Capital Pictures Theory Effect Syndrome Disease Method
`);

/** Words in capitals that begin no person's name: they open sentences, or begin the names of places and bodies. */
export const OPENING_WORDS: ReadonlySet<string> = words(`
The A An This That These Those He She It They We You I My Your His Her Its Our Their And But Or Nor So Yet For If When While Where Why What Who Whom Whose Which How As At By From In Into On Onto Of Off Out Over Under Up Down With Within Without
To Through Throughout During Before After Since Until Till Because Although Though Unless Whether Then Than There Here Now Not No Yes Only Just Even Also Still Again Ever Never Once Both Either Neither Each Every All Any Some Many Much More Most Few Less Least
Other Others Another Such Same Several One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next New Old Former Then-President Late Meanwhile However Moreover Furthermore Instead Indeed Perhaps Maybe Later Earlier Today Tomorrow Yesterday Tonight
Asked Speaking Told Said According Despite Like Unlike About Above Across Against Along Amid Among Around Behind Below Beneath Beside Besides Between Beyond Concerning Considering Following Given Including Inside Near Outside Past Per Regarding Toward Towards Upon Via Versus
Did Does Do Is Are Was Were Be Been Being Has Have Had Can Could Will_ Would Shall Should May_ Might Must Let Get Got Go Going Come Coming Make Made Take Taken See Watch Read Photo Image Video Related Advertisement
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April_ June_ July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
North South East West Northern Southern Eastern Western Central Upper Lower Middle Greater Great New Saint San Santa Los Las El_ La_ Fort Mount Lake Port Cape United National International Federal American Royal Grand Black White_ Blue Red Green_ Big Little Super Social Supreme
World Global Christian_ Catholic Jewish Muslim Islamic Arab European African Asian Latin Hispanic Latino Republican Democratic Democrat Libertarian Conservative Liberal Labor Labour Tea Wall Main High Trans-Pacific Planned Affordable Second Fox Associated Capitol Air Homeland Planned Human Civil Special Silicon Ivy Ivory_ Ground Common Dear
God Lord_ Jesus_ Bible Constitution Internet Mr_ President_ Thank Thanks Please Sorry Hello Hi Oh Well Ok Okay Yeah Right Wrong True False Good Bad Best Better Worse Worst Live Breaking Exclusive Update Updated Editor Opinion Analysis Reuters Getty AP AFP CNN NBC ABC CBS MSNBC NPR BBC PBS
Imagine Look Think Remember Consider Take Call Follow Click Share Sign Subscribe Contact Email Copyright Posted Published Written By-line
`);

/** Surnames that are common words: at the beginning of a sentence, or in a headline, they may be the word. */
export const WORD_SURNAMES: ReadonlySet<string> = words(`
Ban Young Green White Black Brown Gray Grey King Long Short Rich Price Rice Will Bush Stone Wood Woods Field Fields Hill Hall House Church Bishop Pope Cook Baker Butler Carter_ Mason Miller_ Taylor_ Smith_ Fisher_ Hunter Walker_
Best Small Large Strong Sharp Bright Wise Love Joy Hope Faith Grace Power Powers Law Laws Case Cases Cash Banks Bank Park Parks Lake Rivers Rose May April June August Day Days Weeks Winter Summers Frost Snow Rain Flood Storm
Bell Ball Berry Fox Wolf Lamb Bird Swan Drake Fish Marsh Moore_ Cross Close Page Pages Reading Waters Wells Wall Walls Gates Post Sterling Pound Marks Bond Bonds Major Minor Judge Justice Senior Post Chase Chance Christian English French Welsh Irish Ireland Holland
Israel Jordan Paris London Washington Lincoln Madison Houston Austin Dallas Jackson_ Georgia Virginia Carolina Chad Dean Duke Earl Noble Priest Monk Abbot Sage Savage Swift Savage Singer Speaker Spring Sun Star Moon Li_ So Do An The Yes No Not See Says Gore Cotton Card Flake Burr Reed Rush Beck_ Pence Spicer Bannon_ Ryan_ Paul_ George_ Graham_ Ford Mint Corker Lee Manning Means Means Freed Freedom Patriot Sanders_
Blunt Cruz_ Perry_ Priest Prince Race Ray Self Rove Steel Story Tell Trump_ Weld Wray Wilder
`);

/** Surnames that are months: somebody's only beside a title or a verb of saying. */
export const MONTH_SURNAMES: ReadonlySet<string> = words('April May June August March');

/** Words that follow a name and make it another's: a street, a firm, a law named for the person. */
export const NAMED_AFTER: ReadonlySet<string> = words(`
Tower Towers University Foundation Organization Organisation Hotel Hotels Center Centre Street Avenue County Library Institute Airport School College Park Hall Plaza Square Bridge Stadium Arena Casino Resort Golf Doctrine Administration_ Initiative Group Inc Corp Company Productions Enterprises Prize Award Act Amendment Memorial Hospital Fund
Entertainment Properties International Steaks Airlines Shuttle National Global Endowment Vodka Magazine Winery
`);

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .filter((word) => !word.endsWith('_')),
  );
}
