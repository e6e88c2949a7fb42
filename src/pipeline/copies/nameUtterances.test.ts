import { expect, test } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import { nameAttributions } from '../../corpus/printedAttribution.ts';
import { nameUtterances } from './nameUtterances.ts';
import { makeAttributed } from './testing/attributed.ts';

const MISTAKE = 'We think it is an enormous mistake to refuse to cooperate with the Syrian government';
const direct = (by: string, ...content: string[]) => ({ kind: 'direct' as const, by, content });
const none = new Map<string, string>();

/** The first printing of each attribution's utterance: its article, and which of the article's attributions it is. */
function findFirsts(articles: readonly Article[], copies: ReadonlyMap<string, string>) {
  const places = articles.flatMap((article) =>
    nameAttributions(article).map((name, place) => [name, `${article.id}#${place}`] as const),
  );
  const placeOf = new Map(places);
  return nameUtterances(articles, copies).map((names) => names.map((name) => placeOf.get(name)));
}

test('A quotation of six words by one speaker is one utterance in whatever article, case, typography and brackets', () => {
  const articles = [
    makeAttributed('first', `"${MISTAKE}," Putin said.`, [direct('vladimir-putin', MISTAKE)]),
    makeAttributed(
      'second',
      '“We think it is an enormous mistake to refuse to cooperate with the [Bashar] Syrian Government.”',
      [
        direct(
          'vladimir-putin',
          'We think it is an enormous mistake to refuse to cooperate with the [Bashar] Syrian Government.',
        ),
      ],
    ),
  ];
  expect(findFirsts(articles, none)).toEqual([['first#0'], ['first#0']]);
});

test('The same words of another speaker, of nobody known, or fewer than six are utterances of their own', () => {
  const text = `"${MISTAKE}," and "a huge mistake" again.`;
  const articles = ['a', 'b', 'c'].map((id, index) =>
    makeAttributed(id, text, [
      direct(['putin', 'lavrov', '(and)'][index] ?? '', MISTAKE),
      direct('putin', 'a huge mistake'),
    ]),
  );
  expect(findFirsts(articles, none)).toEqual([
    ['a#0', 'a#1'],
    ['b#0', 'b#1'],
    ['c#0', 'c#1'],
  ]);
});

test('Copies of one text count what they report once, quoted or not, and by sources nobody knows', () => {
  const text = 'A spokesman said talks could not go on. Obama said "a deal" was near.';
  const reported = [
    { kind: 'indirect' as const, by: '(A spokesman)', content: ['talks could not go on'] },
    { kind: 'mixed' as const, by: 'obama', content: ['"a deal" was near'] },
  ];
  const articles = ['a', 'b', 'c'].map((id) => makeAttributed(id, text, reported));
  expect(
    findFirsts(
      articles,
      new Map([
        ['a', 'a'],
        ['c', 'a'],
      ]),
    ),
  ).toEqual([
    ['a#0', 'a#1'],
    ['b#0', 'b#1'],
    ['a#0', 'a#1'],
  ]);
});

test('A quotation inside a partly quoted sentence is the one that another article quotes whole', () => {
  const quoted = 'to play a constructive, cooperative role in fighting ISIL';
  const articles = [
    makeAttributed('a', `Stoltenberg urged Russia "${quoted}" and left.`, [
      { kind: 'mixed', by: 'jens-stoltenberg', content: [`Russia "${quoted}"`] },
    ]),
    makeAttributed('b', `Russia has “${quoted},” Stoltenberg said.`, [direct('jens-stoltenberg', quoted)]),
  ];
  expect(findFirsts(articles, none)).toEqual([['a#0'], ['a#0']]);
});

test('A whole quotation joins the halves that other articles print', () => {
  const [first, second] = [
    'We believe the tracks need to proceed in parallel',
    'and we are willing to work with Russia',
  ];
  const articles = [
    makeAttributed('a', `"${first}," he said.`, [direct('ash-carter', first)]),
    makeAttributed('b', `"${second}," he said.`, [direct('ash-carter', second)]),
    makeAttributed('c', `"${first}," he said, "${second}."`, [direct('ash-carter', first, second)]),
  ];
  expect(findFirsts(articles, none)).toEqual([['a#0'], ['a#0'], ['a#0']]);
});

test('What a page says twice is one utterance', () => {
  const text =
    'Talks go on, says envoy\n\nThe envoy said: "The talks will go on until we have a deal."\n\n"The talks will go on until we have a deal."';
  const words = 'The talks will go on until we have a deal.';
  const article = makeAttributed('a', text, [direct('envoy', words), direct('envoy', words)]);
  expect(findFirsts([article], none)).toEqual([['a#0', 'a#0']]);
});

test('Six words of a quotation are one act of speech wherever they are printed, five are not', () => {
  const count = (words: string) =>
    findFirsts(
      ['a', 'b'].map((id) => makeAttributed(id, `“${words},” Putin said.`, [direct('putin', words)])),
      none,
    ).flat();
  expect(count('We will never leave the port')).toEqual(['a#0', 'a#0']);
  expect(count('We will never leave port')).toEqual(['a#0', 'b#0']);
});

test('What is not quoted is one act of speech in copies only', () => {
  const text = 'Obama said the talks could not go on any longer.';
  const reported = [{ kind: 'indirect' as const, by: 'obama', content: ['the talks could not go on any longer'] }];
  const articles = ['a', 'b'].map((id) => makeAttributed(id, text, reported));
  expect(findFirsts(articles, none)).toEqual([['a#0'], ['b#0']]);
});

test('Of a partly quoted sentence the quotations within it count, and those before and after it do not', () => {
  const [before, within, after] = [
    'the harbor will stay open all winter',
    'no ship will leave before the spring',
    'the board will meet again in June',
  ];
  const text = `“${before},” it says. Berg said that “${within}” at all. “${after},” it says.`;
  const mixed = makeAttributed('a', text, [{ kind: 'mixed', by: 'berg', content: [`that “${within}” at all`] }]);
  const quote = (id: string, words: string) => makeAttributed(id, `“${words},” Berg said.`, [direct('berg', words)]);
  expect(findFirsts([mixed, quote('b', before), quote('c', within), quote('d', after)], none)).toEqual([
    ['a#0'],
    ['b#0'],
    ['a#0'],
    ['d#0'],
  ]);
});

test('An attribution without words is like no other', () => {
  const article = (id: string) => makeAttributed(id, 'Berg spoke.', [direct('berg', '')]);
  expect(findFirsts([article('a'), article('b')], new Map([['b', 'a']]))).toEqual([['a#0'], ['b#0']]);
});

test('A late whole quotation joins what was said apart before, whichever half came first', () => {
  const [first, second] = ['We will never leave the northern port', 'and nobody will make us do so'];
  const articles = [
    makeAttributed('a', `“${second},” he said.`, [direct('berg', second)]),
    makeAttributed('b', `“${first},” he said.`, [direct('berg', first)]),
    makeAttributed('c', `“${first},” he said, “${second}.”`, [direct('berg', first, second)]),
    makeAttributed('d', `“${first},” he said.`, [direct('berg', first)]),
    makeAttributed('e', `“${second},” he said.`, [direct('berg', second)]),
  ];
  expect(findFirsts(articles, none).flat()).toEqual(['a#0', 'a#0', 'a#0', 'a#0', 'a#0']);
});

test('What copies print of other speakers, or of other sources nobody knows, is not one act of speech', () => {
  const text = 'A spokesman and an aide said the talks could not go on.';
  const said = (by: string) => ({ kind: 'indirect' as const, by, content: ['the talks could not go on'] });
  const count = (...by: string[]) =>
    findFirsts(
      by.map((one, index) => makeAttributed(`${index}`, text, [said(one)])),
      new Map(by.map((_, index) => [`${index}`, '0'])),
    ).flat();
  expect(count('(A spokesman)', '(an aide)', '(A spokesman)')).toEqual(['0#0', '1#0', '0#0']);
  expect(count('berg', 'holm', 'berg')).toEqual(['0#0', '1#0', '0#0']);
  expect(count('(A spokesman)', 'berg')).toEqual(['0#0', '1#0']);
});

test('Other words of one text are other acts of speech, quoted or not', () => {
  const [one, other] = ['We will never leave the northern port', 'Nobody will make us do so this year'];
  const text = `“${one},” Berg said. “${other},” he said. Berg said that the harbor will stay open all winter, and that the board will meet in June.`;
  const firstOf = (kind: 'direct' | 'mixed' | 'indirect', ...words: readonly string[]) =>
    findFirsts(
      words.map((content, index) => makeAttributed(`${index}`, text, [{ kind, by: 'berg', content: [content] }])),
      none,
    ).flat();
  expect(firstOf('direct', one, other)).toEqual(['0#0', '1#0']);
  expect(firstOf('mixed', `“${one},”`, `“${other},”`)).toEqual(['0#0', '1#0']);
  const reported = ['that the harbor will stay open all winter', 'that the board will meet in June'];
  expect(firstOf('mixed', ...reported)).toEqual(['0#0', '1#0']);
  expect(firstOf('indirect', ...reported)).toEqual(['0#0', '1#0']);
});
