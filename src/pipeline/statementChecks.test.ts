import { expect, test } from 'vitest';
import { code } from './testing/interview.ts';

test.each([
  [{ stance: 'conditional' }, 'condition-missing statements[0].stance conditional'],
  [{ stance: 'conditional', condition: '" "' }, 'condition-missing statements[0].stance conditional'],
  [{ condition: 'if Russia agrees' }, 'condition-forbidden statements[0].condition if Russia agrees'],
])('A condition stands with conditional and only there: %j', (change, expected) => {
  expect(code(change).judged).toEqual([expected]);
  expect(code({ stance: 'conditional', condition: 'if' }).judged).toEqual([]);
});

test('Direct and mixed need spoken words in the sentence', () => {
  const quote = '{ exact: "He welcomed the plans" }';
  expect(code({ quote }).judged).toEqual(['reporting-unquoted statements[0].reporting direct']);
  expect(code({ quote, reporting: 'mixed' }).judged).toEqual(['reporting-unquoted statements[0].reporting mixed']);
  expect(code({ quote, reporting: 'indirect' }).judged).toEqual([]);
});

test('Indirect and narrated with nothing but quoted words are warned of', () => {
  expect(code({ reporting: 'indirect' }).problems).toMatchObject([{ code: 'reporting-quoted', severity: 'warning' }]);
  expect(code({ reporting: 'narrated', quote: '{ exact: "need an agreement,\\" he said" }' }).judged).toEqual([]);
});

test.each([
  ['“We need an agreement”', []],
  ['needs “an agreement” on forces', []],
  ['“We … agreement” by "he said"', []],
  ['“We need” “we want none”', ['key-not-in-quote statements[0].key we want none']],
  ['“we need an agreement”', ['key-not-in-quote statements[0].key we need an agreement']],
  ['“agreement … need”', ['key-not-in-quote statements[0].key agreement ... need']],
  [
    'needs an agreement on the presence of forces in all of Syria!',
    ['key-too-long statements[0].key needs an agreement on the presence of forces in all of Syria!'],
  ],
])('The quoted words of a key are the article’s, and it has 60 characters at most: %s', (key, expected) => {
  expect(code({ key: `'${key}'` }).judged).toEqual(expected);
});

test.each([
  [
    { stance: 'conditional' },
    'A conditional stance needs its condition.',
    'Add "condition:" with what the yes is tied to, or choose another stance.',
  ],
  [
    { condition: 'if Russia agrees' },
    'A condition belongs to the stance "conditional", not to "supports".',
    'Take the condition out (a demand beside a yes goes into the note), or make the stance conditional.',
  ],
  [
    { quote: '{ exact: "He welcomed the plans" }' },
    'No word of the sentence is inside quotation marks.',
    'Write indirect or narrated, or quote the sentence that has the spoken words.',
  ],
  [
    { reporting: 'indirect' },
    'All of the quote is inside quotation marks.',
    'Write direct or mixed, unless the marks are the reporter’s own.',
  ],
  [
    { key: "'“no such words”'" },
    'These words of the key stand neither in the quote nor in its sentence.',
    'Copy them from the quote, with … for words left out, or take the quotation marks off.',
  ],
  [{ key: 'a'.repeat(61) }, 'The line has 61 characters; 60 fit.', 'Say it in 60 characters.'],
])('What a coder is told says what to do: %j', (change, message, fix) => {
  expect(code(change).problems).toMatchObject([{ message, fix }]);
});

test('A statement with a condition missing or out of place is left out, other doubts leave it in', () => {
  expect(code({ stance: 'conditional' }).statements).toEqual([]);
  expect(code({ condition: 'if Russia agrees' }).statements).toEqual([]);
  expect(code({ key: 'a'.repeat(60) }).judged).toEqual([]);
  expect(code({ key: 'a'.repeat(61) }).statements).toHaveLength(1);
});

test('Marks, points and spaces at its ends make no quote one of spoken words and another', () => {
  const judge = (...quotes: string[]) =>
    code({ reporting: 'indirect', quote: `[${quotes.map((exact) => `{ exact: '${exact}' }`).join()}]` }).judged;
  const warned = ['reporting-quoted statements[0].reporting indirect'];
  for (const quote of [
    '"We need an agreement,"',
    'We need an agreement,',
    '"We need an agreement',
    'We need an agreement," ',
  ])
    expect([quote, judge(quote)]).toEqual([quote, warned]);
  for (const quote of ['We need an agreement," he', '"We need an agreement," he said.', 'he said. "There is no'])
    expect([quote, judge(quote)]).toEqual([quote, []]);
  expect(judge('We need an agreement', 'said. "There is no')).toEqual([]);
  expect(judge('We need an agreement', 'There is no incident')).toEqual(warned);
  expect(judge('and we want none."')).toEqual(warned);
});

test('A key may leave words out with spaces round the ellipsis or without', () => {
  for (const key of ['“need … agreement”', '“need…agreement”', '“We ... an agreement”'])
    expect([key, code({ key: `'${key}'` }).judged]).toEqual([key, []]);
});

test('A stance that is none is the one mistake: its condition is not a second one', () => {
  expect(code({ stance: 'maybe', condition: 'if Russia agrees' }).judged).toEqual([
    'unknown-value statements[0].stance maybe',
  ]);
});
