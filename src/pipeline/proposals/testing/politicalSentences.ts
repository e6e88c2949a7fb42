import type { SentencesByType } from './eventSentences.ts';

/**
 * Sentences in the manner of political news, courts and campaigns, by the type of PLOVER 2021 that they report.
 *
 * More than half of them report nothing although they hold words that elsewhere do: polls that are taken, plans that call for something,
 * warnings to nobody. Coded by section 4 of the codebook before the pipeline had read them. What is asked or refused of nobody named is `NONE`.
 */
export const POLITICAL_SENTENCES: SentencesByType = {
  AGREE: {
    open: [
      'The senator agreed to debate her challenger three times in October.',
      'The carmaker has agreed to recall nine million vehicles, the regulator said.',
    ],
    blind: [
      'The bank agreed to pay $1.2 billion to settle the claims of homeowners.',
      'The mayor promised to equip every officer with a camera by the summer.',
    ],
  },
  CONSULT: {
    open: [
      'The president met with Republican leaders at the White House to discuss the vacancy.',
      'The nominee sat down with black pastors at a hotel in Charlotte on Thursday.',
    ],
    blind: [
      'The nominee flew to Mexico City and met the president there.',
      'The king received the prime minister at the palace on Tuesday.',
      'Negotiators for the teachers and the school board will meet again on Sunday.',
    ],
  },
  SUPPORT: {
    open: [
      'The nurses’ union endorsed Maria Alvarez for governor on Monday.',
      'The secretary of state defended the nuclear accord in an interview with a German daily.',
      'Congress approved a trade pact with three Pacific nations on Wednesday.',
    ],
    blind: [
      'The outgoing governor threw his support behind the attorney general.',
      'The first lady praised the nurses of Flint at a ceremony on Monday.',
      'Two former generals publicly backed the nominee on Thursday.',
    ],
  },
  CONCEDE: {
    open: [
      'Prosecutors dropped the case against three officers on Wednesday.',
      'The governor pardoned a mother of two who had served nine years for theft.',
    ],
    blind: [
      'The district attorney has dropped all charges against the two reporters.',
      'The senator conceded the race to his challenger shortly before midnight.',
    ],
  },
  COOPERATE: {
    open: ['Panama extradited the former governor to the United States.'],
    blind: ['Canada turned the fugitive over to the authorities in Texas on Monday.'],
  },
  AID: {
    open: ['The agency sent bottled water and generators to Baton Rouge after the flood.'],
    blind: ['The foundation gave $2 million to clinics in Haiti last year.'],
  },
  RETREAT: {
    open: ['The chairwoman of the party resigned on the eve of the convention.'],
    blind: [
      'The police chief of Ferndale quit after the report was published.',
      'The sheriff released four demonstrators without charge.',
    ],
  },
  REQUEST: {
    open: [
      'Democrats on the committee asked the F.B.I. to hand over the files.',
      'The candidate called on his rival to release her medical records.',
      'A group of 50 diplomats urged the president to strike Syrian air bases.',
      'The committee subpoenaed the technician who had set up the server.',
    ],
    blind: [
      'A watchdog asked the Federal Election Commission to examine the donations.',
      'The superintendent called on lawmakers to restore the money.',
      'The judge ordered the State Department to release the messages by Friday.',
      'The widow begged the governor to spare her son.',
    ],
  },
  ACCUSE: {
    open: [
      'The senator’s lawyers sued the county over the recount on Wednesday.',
      'The governor on Thursday blasted the mayor of Chicago for the budget shortfall.',
      'The attorney general’s office said it had opened an inquiry into the charity.',
      'The congresswoman ripped into the bank’s chief executive at a hearing on Tuesday.',
      'Speaking in Reno, she called her opponent a bully and a liar.',
      'A grand jury indicted the sheriff on four counts of fraud.',
      'Alvarez accused Whitfield of hiding his debts.',
    ],
    blind: [
      'The Illinois attorney general sued the cruise line over its cancelled voyages.',
      'The speaker scolded members of his own party for leaking the draft.',
      'Federal prosecutors charged the lobbyist with wire fraud on Tuesday.',
      'At a rally in Tulsa he mocked the senator as weak and corrupt.',
      'House investigators are examining contracts awarded to the general’s son.',
      'The chairman of the caucus denounced the ad as racist.',
    ],
  },
  REJECT: {
    open: [
      'A federal judge rejected the company’s request for a new trial.',
      'The state party refused to seat the delegates from two counties.',
    ],
    blind: [
      'The Supreme Court refused to hear the sheriff’s appeal.',
      'Senate Republicans blocked the nomination for a third time.',
      'The governor vetoed the bathroom bill on Thursday.',
    ],
  },
  THREATEN: {
    open: [
      'The union threatened to strike if talks failed by Friday.',
      'He has threatened to sue the newspaper over the article.',
    ],
    blind: ['The chairman warned the agency that it would face contempt charges.'],
  },
  PROTEST: {
    open: ['Hundreds gathered outside the arena to protest the candidate’s speech.'],
    blind: [
      'Students walked out of classes in Denver to demand stricter gun laws.',
      'Protesters interrupted the senator’s speech six times.',
    ],
  },
  SANCTION: {
    open: [
      'The broadcaster cut ties with the host after the tape surfaced.',
      'A jury in Brooklyn found the former assemblyman guilty of bribery.',
    ],
    blind: [
      'A judge sentenced the broker to six years in prison.',
      'The retailer severed ties with the candidate’s clothing line.',
    ],
  },
  MOBILIZE: {
    open: ['Cleveland deployed 3,000 officers ahead of the convention.'],
    blind: ['The governor called out the National Guard after a second night of looting.'],
  },
  COERCE: {
    open: ['Police in Phoenix arrested a dozen protesters who had chained themselves to a gate.'],
    blind: ['Agents detained two cousins at the airport in Newark.', 'A judge barred reporters from the hearing.'],
  },
  ASSAULT: {
    open: ['A gunman opened fire on worshippers at a temple near Milwaukee, killing six.'],
    blind: [
      'A sniper killed two deputies outside a courthouse in Waco.',
      'A supporter punched a demonstrator as he was led up the steps.',
    ],
  },
  NONE: {
    open: [
      'A poll taken in March showed the race tied in Ohio.',
      'The candidate has not released his tax returns, citing an audit.',
      'Early figures indicated strong interest in voting by mail.',
      'The senator, who stood with steelworkers for thirty years, is up for re-election.',
      'The platform calls for taxing carbon and closing loopholes.',
      'She spoke in Toledo, warning that wages would stagnate.',
      'Hackers have become a worry for county clerks.',
      'The couple may not have paid taxes on the loan.',
      'He was charged $40 for parking outside the hall.',
      'Her speech attacked no one by name.',
      'Supporters shouted and waved signs as the band played.',
      'The bill would ban the sale of rifles to people on the list.',
      'Turnout fell by 4 percent, the secretary of state’s office said.',
      'The senator is fighting for his political life in a state he once carried easily.',
      'He accepted the nomination in Cleveland in front of a roaring crowd.',
      'The network aired the tape three times on Sunday.',
      'He won the endorsement of few of his colleagues.',
      'The stock dropped after the company cut its forecast.',
      'Her campaign raised $14 million in May and spent half of it on advertisements.',
      'The debate was held at a college on Long Island.',
      'Asked about the memo, the spokesman did not answer.',
      'The measure passed the Assembly with 41 votes.',
      'They agreed that the evening had gone well.',
      'Analysts say the ruling could help Democrats in two districts.',
      'He is expected to file his papers on Monday.',
      'The president’s approval rating has held at 51 percent.',
      'The video was shared 40,000 times in a day.',
      'Some delegates walked to the arena in the heat.',
      'Both campaigns bought time on cable stations in Florida.',
      'The Kremlin denied any role in the theft.',
      'A spokeswoman refused to say whether the meeting took place.',
      'The campaign released a list of its donors on Friday.',
      'Alvarez met him when they were students at Ohio State.',
      'Whitfield visited three diners in Iowa and ate pie in all of them.',
    ],
    blind: [
      'According to a survey conducted by the university, 37 percent were undecided.',
      'The magazine released a new cover on Tuesday.',
      'His remarks struck many in the audience as rehearsed.',
      'The plan calls for hiring 10,000 new teachers over five years.',
      'Aides said she had been fighting a cold.',
      'The office is open to all who want to register to vote.',
      'He might have met the banker at a party years earlier.',
      'The latest filing shows the committee with $3 million on hand.',
      'Warning signs had been visible for months.',
      'The demand for seats was so high that a second room was opened.',
      'The site drew a million visits in its first week.',
      'Pressed on the matter, he changed the subject.',
      'The film opens in theaters on Friday.',
      'More than half of those polled trust neither candidate.',
      'The senator raised her hand and took the oath.',
      'The economy added 160,000 jobs in April, fewer than forecast.',
      'His father was killed in a car crash when he was nine.',
      'Nobody in the delegation had threatened anyone.',
      'The aide, a critic of the deal, now works in private practice.',
      'Whether the committee will investigate is an open question.',
      'Republicans hope to hold the seat.',
      'She has called climate change the great challenge of the age.',
      'The party needs to reach out to younger voters.',
      'It takes two votes to block a motion.',
      'He joked that he would move to Canada.',
      'Immigration has divided the party for a decade.',
      'The candidate’s plane was delayed for an hour in Charlotte.',
      'The ad shows a soldier saluting and a child laughing.',
      'Traders had bet on a cut in rates.',
      'Most of the money went to pay consultants.',
      'He promised to bring back jobs.',
      'Her proposal would help families pay for college.',
      'Polls suggest that most voters support a ban.',
      'Whitfield is leading Alvarez by three points in the state.',
      'The interview was taped before the attack.',
    ],
  },
};
