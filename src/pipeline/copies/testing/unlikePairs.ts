import { makeDice } from '../../testing/dice.ts';

/** Two bodies that are no copies of each other, as paragraphs, and why they might be taken for copies. */
export type UnlikePair = {
  readonly kind: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
};

/** One speech in quotes that two reporters print around words of their own. */
type Speech = {
  readonly quotes: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
};

const SPEECHES: readonly Speech[] = [
  {
    quotes: [
      '“We will not sign an agreement that leaves the port closed through the winter, and we will not ask our fishermen to wait another year while the lawyers argue over a line on a map,” the minister said.',
      '“There is a fair offer on the table. It was drafted with our neighbors, it was read by the commission, and nobody has shown me a better one in eleven months of talks.”',
      '“If the other side comes back on Thursday with the same paper, we will be polite, we will drink their coffee, and then we will go home,” she said.',
    ],
    first: [
      'Talks over the harbor at Velm broke off on Tuesday night after nine hours, and both delegations blamed each other for the failure.',
      'Diplomats close to the mediators described a tense evening in which the two teams never sat in one room.',
      'Fish prices in the capital have doubled since the blockade started, and several canneries have let workers go.',
      'A further round is planned for Thursday, though few in the ministry expect a breakthrough before the election.',
    ],
    second: [
      'The government signaled no retreat in its quarrel about the coastal border, promising crews that boats would sail before Christmas.',
      'Speaking to journalists outside the conference hotel, Foreign Minister Ada Lund appeared tired but firm.',
      'Opposition lawmakers called her tone reckless and demanded a debate in parliament, where the coalition holds a single-seat majority.',
      'The commission, which has sent three envoys since spring, declined to comment on the draft or on its chances.',
    ],
  },
  {
    quotes: [
      '“I have read every page of this report, and I can tell the families of the victims that nothing in it will be hidden from them, whatever it may cost this company or me,” the chairman said.',
      '“The valve was old. The alarm was switched off. Two people knew it and did not say so, and for that there is no excuse.”',
      '“We are closing the plant until every pipe in it has been looked at by engineers who have never worked for us.”',
    ],
    first: [
      'Shares of Norrland Chemical fell by a fifth on Monday as investigators laid out a chain of neglect behind the June explosion.',
      'The inquiry, led by a retired judge, heard 140 witnesses and examined records that go back a decade.',
      'Unions welcomed the findings and repeated a demand for inspectors of their own at all six sites.',
      'Analysts estimate that the shutdown will cost some 30 million euros a month.',
    ],
    second: [
      'Families wept in the front rows when Erik Holm took the stage and bowed his head before he spoke.',
      'Fourteen people died in the blast, among them two apprentices in their first week at work.',
      'Prosecutors have opened a case against three former managers, whose lawyers say that they followed orders from headquarters.',
      'A memorial stone is to be unveiled near the gate in the autumn, with every name cut into it.',
    ],
  },
];

/** What one outlet adds below all its articles. */
const BOILERPLATE =
  'This newspaper is owned by its readers. Our journalists work under a charter that protects them from the wishes of owners and advertisers alike, and complaints are heard by an independent ombudsman whose rulings we print in full every month.';

/** Makes pairs of texts that share a story, quotes or boilerplate and are no copies, `count` of them. */
export function makeUnlikePairs(articles: readonly (readonly string[])[], count: number): UnlikePair[] {
  const pairs = [
    ...pairUp(articles),
    ...SPEECHES.flatMap(({ quotes, first, second }) => reportTwice(quotes, first, second)),
  ];
  const made: UnlikePair[] = [...pairs];
  for (let seed = 1; made.length < count; seed += 1) {
    const dice = makeDice(seed);
    const article = articles[dice.below(articles.length)] ?? [];
    made.push(dice.hits(0.5) ? halve(article, seed) : mixStories(articles, seed));
  }
  return made.slice(0, count);
}

function pairUp(articles: readonly (readonly string[])[]): UnlikePair[] {
  return articles.flatMap((first, index) =>
    articles.slice(index + 1).flatMap((second) => [
      { kind: 'two articles on one story', first, second },
      { kind: 'two articles with one boilerplate', first: [...first, BOILERPLATE], second: [...second, BOILERPLATE] },
    ]),
  );
}

/** Two reports of one speech, with one, two or all of its quotes in both. */
function reportTwice(quotes: readonly string[], first: readonly string[], second: readonly string[]): UnlikePair[] {
  return [1, 2, 3].map((count) => {
    const printed = quotes.slice(0, count);
    const weave = (own: readonly string[]) =>
      own.flatMap((paragraph, index) => [paragraph, ...printed.slice(index, index + 1)]);
    return { kind: `two reports with ${count} shared quotes`, first: weave(first), second: weave(second) };
  });
}

/** The two halves of one article, paragraphs dealt out by chance. */
function halve(article: readonly string[], seed: number): UnlikePair {
  const dice = makeDice(seed * 7919);
  const isFirst = article.map(() => dice.hits(0.5));
  const [first, second] = [true, false].map((side) => article.filter((_, index) => isFirst[index] === side));
  return { kind: 'two halves of one article', first: first ?? [], second: second ?? [] };
}

/** Two articles into which a paragraph of a third was put, at different places. */
function mixStories(articles: readonly (readonly string[])[], seed: number): UnlikePair {
  const dice = makeDice(seed * 104729);
  const at = dice.below(articles.length);
  const [first, second, third] = [0, 1, 2].map((step) => articles[(at + step) % articles.length] ?? []);
  const shared = third?.[dice.below(third.length)] ?? '';
  const put = (own: readonly string[] = []) => own.toSpliced(dice.below(own.length), 0, shared);
  return { kind: 'two articles with one shared paragraph', first: put(first), second: put(second) };
}
