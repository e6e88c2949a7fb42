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

const CONTEXTS: ReadonlyMap<string, string> = new Map(
  Object.entries(KEYWORDS).flatMap(([context, words]) =>
    words.split(' ').map((word): [string, string] => [word, context]),
  ),
);

/** Finds the contexts that the words of a sentence speak of, at most three, in text order. */
export function findContexts(words: readonly { readonly lower: string }[]): string[] {
  const found = new Set<string>();
  for (const { lower } of words) {
    const context = CONTEXTS.get(lower);
    if (context !== undefined && found.size < 3) found.add(context);
  }
  return [...found];
}
