import type { EventScan } from './eventScan.ts';
import { numberWord } from './eventVocabulary.ts';

/** Words that put an event into a context of PLOVER 2021; those that every second sentence of news has are left out. */
const KEYWORDS: Readonly<Record<string, string>> = {
  military:
    'military army troops soldiers navy warships warplanes missile missiles artillery air-strikes airstrikes airstrike defence defense armed ceasefire cease-fire truce weapons forces battalion',
  intelligence: 'intelligence spy spies espionage cia mossad mi6 fsb',
  legislative: 'parliament parliamentary congress senate lawmakers legislature bill',
  election: 'election elections ballot vote voters polling campaign candidate referendum',
  economic: 'economic economy trade tariff tariffs loan loans debt investment export exports import imports bank',
  legal: 'court judge prosecutors lawsuit trial tribunal verdict charges',
  human_rights: 'torture massacre atrocities genocide amnesty',
  rights_freedoms: 'censorship journalist journalists newspaper press',
  diplomatic: 'diplomatic ambassador ambassadors embassy envoy diplomats ties talks summit treaty negotiations',
  territory: 'border borders territory annexed annexation frontier separatists separatist island islands',
  peacekeeping: 'peacekeepers peacekeeping peace-keepers',
  health: 'health hospital vaccine vaccines disease epidemic virus doctors',
  asylum: 'refugee refugees asylum',
  migration: 'migrants migration immigrants immigration',
  disasters: 'earthquake flood floods hurricane typhoon famine drought tsunami',
  natural_resource: 'oil gas pipeline mining',
  environment: 'climate emissions pollution environmental',
  terrorism: 'terrorist terrorists terrorism suicide bomber',
  cbrn: 'nuclear chemical biological uranium plutonium sarin',
  cyber: 'cyber cyberattack hackers hacked',
  misinformation: 'disinformation misinformation',
  crime: 'murder gang gangs robbery kidnapping',
  corruption: 'corruption bribery bribes graft embezzlement',
  illegal_drugs: 'drug drugs cocaine heroin narcotics',
  trafficking: 'trafficking traffickers smuggling smugglers',
};

const CONTEXT_OF_WORDS = new Map(
  Object.entries(KEYWORDS).flatMap(([context, words]) =>
    words.split(' ').map((word): [string, string] => [word, context]),
  ),
);

/** The words that say in what context an event belongs. */
export const CONTEXT_WORDS: readonly string[] = [...CONTEXT_OF_WORDS.keys()];

/** The contexts by the number of their word. */
const CONTEXTS: ReadonlyMap<number, string> = new Map(
  Array.from(CONTEXT_OF_WORDS, ([word, context]) => [numberWord(word), context]),
);

const MOST = 3;

/** Finds the contexts that the words of a sentence speak of, at most three, in text order. */
export function findContexts({ ids, length }: Pick<EventScan, 'ids' | 'length'>): string[] {
  const found: string[] = [];
  for (let at = 0; at < length && found.length < MOST; at += 1) {
    const context = CONTEXTS.get(ids[at] ?? 0);
    if (context !== undefined && !found.includes(context)) found.push(context);
  }
  return found;
}
