import type { SentencesByType } from './eventSentences.ts';

/**
 * Sentences in the manner of wire news, one or more for each kind of act that the definitions of a type name: what is offered, asked, refused
 * and threatened is itself of every kind. Coded before the pipeline had read them.
 */
export const WIRE_SENTENCES: SentencesByType = {
  AGREE: {
    open: [
      'Botswana signalled it was willing to mediate in the quarrel between the two kingdoms.',
      'Portugal is prepared to send engineers to Mozambique, a minister said.',
      'Zambia and Malawi will sign an accord on fishing rights next month.',
      'The general has promised a return to civilian rule within a year.',
    ],
    blind: [
      'Oman will host a further round of talks between the two neighbours, officials said.',
      'Latvia plans to give Moldova 20 ambulances, the prime minister announced.',
      'The two presidents have agreed in principle on the exchange of prisoners.',
      'Bulgaria expressed readiness to expand military cooperation with Turkey.',
    ],
  },
  CONSULT: {
    open: [
      'The foreign ministers of Chile and Peru are due to meet in Lima on Thursday.',
      'Nigerian envoys shuttled between the rival camps in Bissau.',
    ],
    blind: [
      'The vice-premier of China began a week-long tour of Africa in Nairobi.',
      'Commanders of the two armies held a third meeting at the border post.',
    ],
  },
  SUPPORT: {
    open: [
      'Mali’s prime minister defended his interior minister against charges of graft.',
      'Ghana hailed the outcome of the vote in Senegal.',
      'Uruguay recognised the rebels’ council as the legitimate government of Libya.',
    ],
    blind: [
      'Samoa and Tonga signed a treaty on their sea border.',
      'The archbishop forgave the man who had shot him.',
      'Cambodia voiced support for China’s position on the islands.',
    ],
  },
  CONCEDE: {
    open: [
      'Sudan’s ruler lifted a four-year ban on the opposition daily.',
      'The king of Lesotho agreed to the demands of the miners.',
      'Burundi will free 40 political prisoners next week, the justice minister said.',
    ],
    blind: [
      'Authorities in Lahore ended the house arrest of the cricketer turned politician.',
      'The president of Peru dismissed his cabinet to appease the demonstrators.',
      'Eritrea said it would pull its soldiers back from the river.',
    ],
  },
  COOPERATE: {
    open: [
      'Rwanda and Uganda jointly patrolled the lake shore in January.',
      'Brazil sold six training aircraft to Paraguay.',
    ],
    blind: [
      'Swiss police passed the bank records to investigators in Lisbon.',
      'Morocco has begun supplying fertiliser to Ivory Coast under a ten-year contract.',
    ],
  },
  AID: {
    open: [
      'New Zealand sent 120 peacekeepers to the Solomon Islands.',
      'Kuwait lent Jordan $300 million to build schools.',
    ],
    blind: [
      'Italian ships rescued 340 migrants off Lampedusa on Sunday.',
      'The United States has supplied the rebels with radios and body armour.',
    ],
  },
  RETREAT: {
    open: [
      'Nepal’s Maoists handed in their rifles to U.N. monitors.',
      'Iraq let the weapons inspectors return to the site.',
      'Thai soldiers abandoned their positions near the temple.',
    ],
    blind: [
      'Armenian units have left the heights above the village.',
      'Djibouti reopened its border with Eritrea after ten years.',
      'India returned two captured soldiers to Pakistan.',
    ],
  },
  REQUEST: {
    open: [
      'Malta wants Italy to take in half of the migrants.',
      'Nauru asked Australia for a loan to repair its harbour.',
      'Tanzania demanded that Burundi disarm the militias.',
      'Greece sought the extradition of eight Turkish officers.',
      'The opposition demanded early elections.',
    ],
    blind: [
      'Kosovo appealed to Albania for medical supplies.',
      'Ukraine has asked the United Nations to send peacekeepers to the Donbas.',
      'The trade unions called for the resignation of the labour minister.',
      'Israel wants the agency to inspect two warehouses in Tehran.',
      'The secretary-general urged the two sides to resume negotiations.',
    ],
  },
  ACCUSE: {
    open: [
      'Lebanon complained to the United Nations about overflights.',
      'Human Rights Watch said the army had executed dozens of captives.',
      'A commission in Bogota is investigating the killing of the priest.',
      'Zimbabwe’s opposition claimed that the ruling party had rigged the count.',
      'Fiji took its neighbour to the international court over the reef.',
    ],
    blind: [
      'Sweden’s foreign minister described the bombing as a war crime.',
      'The Polish opposition criticised the purchase of the helicopters.',
      'Kazakhstan said two of its diplomats had been spied on by China.',
      'U.N. experts began an investigation into the mass graves.',
      'Benin blamed Nigeria for the closure of the border.',
    ],
  },
  REJECT: {
    open: [
      'Eritrea will not take part in the peace conference.',
      'Turkey refused to let the frigate enter the harbour.',
      'Mexico ruled out paying for the wall.',
      'The junta ignored appeals for the release of the monk.',
    ],
    blind: [
      'Kenya turned down a request to send more police to Haiti.',
      'Togo’s president has refused to step down.',
      'The guerrillas said they would not hand over their weapons.',
      'Japan dismissed the Russian claim to the islands.',
    ],
  },
  THREATEN: {
    open: [
      'Madagascar said it may expel the French ambassador.',
      'The rebels warned that they would shell the airport again.',
      'Nigerian oil workers threatened an indefinite strike.',
      'Brussels threatened to cut aid to Maputo.',
    ],
    blind: [
      'Serbia could break off the talks if the barriers remain, its president said.',
      'The militia gave the villagers 48 hours to leave.',
      'Ethiopia threatened military action unless the captives were freed.',
      'Opposition leaders in Guinea vowed new protests.',
    ],
  },
  PROTEST: {
    open: ['Taxi drivers in Lisbon blocked the road to the airport.', 'About 300 monks demonstrated in Lhasa.'],
    blind: [
      'Railway workers across Argentina stopped work for 24 hours.',
      'Villagers blockaded a copper mine in Zambia.',
    ],
  },
  SANCTION: {
    open: [
      'Norway halted arms sales to Saudi Arabia.',
      'Sri Lanka pulled out of the talks in Geneva.',
      'Kuwait sent the Lebanese envoy home.',
    ],
    blind: [
      'Denmark closed its embassy in Tripoli.',
      'Canada has stopped buying oil from Venezuela.',
      'The World Bank suspended payments to Malawi.',
    ],
  },
  MOBILIZE: {
    open: ['Peru sent an extra battalion to the border with Ecuador.', 'Manila placed its troops on full alert.'],
    blind: [
      'Pakistan tested a missile that can carry a nuclear warhead.',
      'Soldiers in armoured vehicles surrounded the radio station in Conakry.',
    ],
  },
  COERCE: {
    open: [
      'Laos closed two churches and confiscated their land.',
      'Jordan expelled 30 Syrian families from the camp.',
      'The authorities in Baku have jailed a third blogger.',
    ],
    blind: [
      'The army took control of the state broadcaster in Niamey.',
      'Rwandan police broke up a meeting of the opposition.',
      'Cuba prevented a dissident from leaving the island.',
    ],
  },
  ASSAULT: {
    open: [
      'Somali militiamen ambushed a convoy near Baidoa, killing four.',
      'Five farmers were shot dead in Zamboanga.',
    ],
    blind: [
      'A car bomb exploded near a market in Kirkuk.',
      'Government forces recaptured the town of Malakal after heavy fighting.',
    ],
  },
  NONE: {
    open: [
      'The two countries share a border of 900 kilometres.',
      'Coffee is the chief export of the highlands.',
      'The talks, if they take place, would be the first in a decade.',
      'Diplomats say little progress is likely before the autumn.',
      'The president is a former general who likes chess.',
      'About a third of the population lives on less than two dollars a day.',
    ],
    blind: [
      'The port handles most of the country’s trade.',
      'It was not clear who was behind the leaflets.',
      'The president’s term ends in June.',
      'Rice prices have doubled since the harvest.',
      'Parliament has 120 seats, a third of them reserved for women.',
      'The two leaders last met nobody knows when.',
    ],
  },
};
