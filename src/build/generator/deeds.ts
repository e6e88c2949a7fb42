/** What happens in made-up articles: a PLOVER type with its mode, and the words between and after the two who are in it. */
export type Deed = {
  readonly type: string;
  readonly mode?: string;
  readonly context: readonly string[];
  readonly before?: string;
  readonly between: string;
  readonly after: (place: string) => string;
};

const none = () => '';

/** The deeds, frequent ones first. */
export const DEEDS: readonly Deed[] = [
  {
    type: 'CONSULT',
    mode: 'visit',
    context: ['diplomatic'],
    between: 'met envoys of',
    after: (place) => ` in ${place}`,
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    context: ['diplomatic'],
    between: 'condemned',
    after: () => ' before the council',
  },
  { type: 'AGREE', context: ['economic'], between: 'promised grain to', after: (place) => ` by way of ${place}` },
  {
    type: 'PROTEST',
    mode: 'demo',
    context: ['economic'],
    before: 'Crowds of ',
    between: 'marched against',
    after: (place) => ` in ${place}`,
  },
  { type: 'MOBILIZE', mode: 'troops', context: ['military'], between: 'moved troops against', after: none },
  {
    type: 'REQUEST',
    mode: 'change',
    context: ['legal'],
    between: 'asked',
    after: () => ' to rewrite the law on foreign ships',
  },
  { type: 'REJECT', mode: 'meet', context: ['diplomatic'], between: 'refused to meet', after: none },
  {
    type: 'THREATEN',
    mode: 'restrict',
    context: ['economic'],
    between: 'threatened to shut out',
    after: () => ' from its ports',
  },
  { type: 'AID', context: ['health'], between: 'sent tents to', after: (place) => ` by way of ${place}` },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    context: ['economic'],
    between: 'cut off trade with',
    after: () => ' in timber',
  },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    context: ['military'],
    before: 'Guns of ',
    between: 'shelled',
    after: (place) => ` around ${place}`,
  },
  { type: 'COOPERATE', context: ['environment'], between: 'opened a port with', after: (place) => ` in ${place}` },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    context: ['peacekeeping'],
    between: 'held its fire against',
    after: (place) => ` around ${place}`,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    context: ['territory'],
    between: 'seized a trawler of',
    after: (place) => ` off ${place}`,
  },
  { type: 'SUPPORT', context: ['election'], between: 'praised', after: () => ' for the orderly vote' },
];
