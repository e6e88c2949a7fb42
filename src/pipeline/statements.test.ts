import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { code } from './testing/interview.ts';
import { ARTICLE, CODEBOOK, CODING, toFiles } from './testing/smallSeeds.ts';

test('A good statement has its words, its sentence, its side on the day, and no field that is not there', () => {
  const { statements, words, judged, anchors } = code({});
  expect(judged).toEqual([]);
  expect(anchors).toBe(1);
  expect(Object.keys(statements[0] ?? {}).join(' ')).toBe(
    'id article speaker side issue stance said reporting quote sentence addressee via coder utterance',
  );
  expect(statements[0]).toMatchObject({
    id: 'a.jens-stoltenberg.deconflict-forces',
    side: 'nato',
    utterance: 'a.jens-stoltenberg.deconflict-forces',
  });
  expect(words(statements[0]?.quote[0])).toBe('We need an agreement');
  expect(words(statements[0]?.sentence)).toBe('"We need an agreement," he said.');
});

test('The side is that of the role held when it was said', () => {
  expect(code({ said: '{ edtf: "2011-07", basis: b }' }).statements[0]?.side).toBe('norway');
  expect(code({ said: '{ edtf: "../2012", basis: b }' }).statements[0]?.side).toBe('norway');
});

test('Where nothing says when it was said, the side is that of the role held when it was printed', () => {
  expect(code({ said: '{ edtf: "XXXX", basis: b }' }).statements[0]?.side).toBe('nato');
});

test('A second statement of one speaker on one issue is numbered in the order of the text, not of the file', () => {
  const { statements, words } = code(
    { quote: '{ exact: "we want none" }' },
    {},
    { reporting: 'mixed', quote: '{ exact: "said on Sunday there was no" }' },
    { issue: 'nato-role-is' },
  );
  expect(statements.map((statement) => `${statement.id}: ${words(statement.quote[0])}`)).toEqual([
    'a.jens-stoltenberg.deconflict-forces: said on Sunday there was no',
    'a.jens-stoltenberg.deconflict-forces.2: We need an agreement',
    'a.jens-stoltenberg.nato-role-is: We need an agreement',
    'a.jens-stoltenberg.deconflict-forces.3: we want none',
  ]);
});

test('An id written by hand wins, and twice the same is a problem with the first place', () => {
  expect(code({ id: 'by-hand' }).statements[0]?.id).toBe('by-hand');
  const twice = code({ id: 'by-hand' }, { id: 'by-hand', quote: '{ exact: "we want none" }' });
  expect(twice.problems).toMatchObject([
    { code: 'duplicate-id', message: expect.stringContaining('codings/a.yaml:9') },
  ]);
});

test('Made ids pass over one written by hand: a published id can be kept when an earlier passage is coded', () => {
  const { statements, words, judged } = code(
    { id: 'a.jens-stoltenberg.deconflict-forces' },
    { reporting: 'mixed', quote: '{ exact: "said on Sunday there was no" }' },
  );
  expect(judged).toEqual([]);
  expect(statements.map((statement) => `${statement.id}: ${words(statement.quote[0])}`)).toEqual([
    'a.jens-stoltenberg.deconflict-forces.2: said on Sunday there was no',
    'a.jens-stoltenberg.deconflict-forces: We need an agreement',
  ]);
});

test('An id that was made is refused where somebody gave it to a statement of another article by hand', () => {
  const { statements, problems } = compile(
    toFiles({
      ...CODEBOOK,
      'articles/a.txt': ARTICLE,
      'articles/b.txt': `${ARTICLE}More came of it later.\n`,
      'codings/a.yaml': CODING.replace('speaker:', 'id: b.russia.minsk\n    speaker:'),
      'codings/b.yaml': CODING,
    }),
  ).corpus;
  expect(statements.map(({ id }) => id)).toEqual(['b.russia.minsk']);
  expect(problems).toMatchObject([
    {
      ...{ code: 'duplicate-id', severity: 'error', file: 'codings/b.yaml', line: 3, value: 'b.russia.minsk' },
      message: 'The id made for this statement stands already in codings/a.yaml:3.',
      fix: 'Give that statement another id.',
    },
  ]);
});

test('A quote in parts is one passage, with the sentences that hold them', () => {
  const quote = '[{ exact: "We need an agreement" }, { exact: "we want none" }]';
  const { statements, words, judged } = code({ quote });
  expect(judged).toEqual([]);
  expect(statements[0]?.quote.map(words)).toEqual(['We need an agreement', 'we want none']);
  expect(words(statements[0]?.sentence)).toBe(
    '"We need an agreement," he said. "There is no incident or accident, and we want none."',
  );
});

test('An attribution is kept where it is another sentence, and is the whole sentence', () => {
  const quote = '{ exact: "we want none" }';
  const { statements, words } = code({ quote, attribution: '{ exact: "Jens Stoltenberg said" }' });
  expect(words(statements[0]?.attribution)).toBe(
    'Jens Stoltenberg said on Sunday there was no "incident or accident" to report.',
  );
  const overParagraphs = code({ quote, attribution: '{ exact: "he said. \\"We need" }' });
  expect(overParagraphs.words(overParagraphs.statements[0]?.attribution)).toBe('he said.\n\n"We need');
  expect(code({ attribution: '{ exact: "\\"We need an agreement,\\" he said" }' }).statements[0]).not.toHaveProperty(
    'attribution',
  );
});

test.each([
  [{ quote: '{ exact: "We needed an agreement" }' }, 'quote-absent statements[0].quote.exact We needed an agreement'],
  [
    { quote: '[{ exact: "no such words at all here" }]' },
    'quote-absent statements[0].quote[0].exact no such words at all here',
  ],
  [{ quote: '{ exact: "incident or accident" }' }, 'quote-ambiguous statements[0].quote.exact incident or accident'],
  [{ quote: '{ exact: "We need", prefix: "said: " }' }, 'quote-context statements[0].quote.prefix We need'],
  [{ quote: '{ exact: "" }' }, 'quote-empty statements[0].quote.exact'],
  [{ quote: '[]' }, 'quote-empty statements[0].quote'],
  [{ quote: '[{ exact: "we want none" }, { exact: "We need" }]' }, 'quote-order statements[0].quote'],
  [{ quote: '[{ exact: "We need an agreement" }, { exact: "need an" }]' }, 'quote-order statements[0].quote'],
  [{ quote: '{ exact: "he said. \\"We need an agreement" }' }, 'quote-crosses-blocks statements[0].quote'],
  [{ attribution: '{ exact: "somebody says" }' }, 'quote-absent statements[0].attribution.exact somebody says'],
])('A quote must stand in the article exactly once, in one paragraph, in order: %j', (change, expected) => {
  const { judged, statements } = code(change);
  expect(judged).toEqual([expected]);
  expect(statements).toEqual([]);
});

test('The fix of an absent quote shows the nearest words, that of an ambiguous one both places and what decides', () => {
  expect(code({ quote: '{ exact: "We needed an agreement" }' }).problems[0]?.fix).toContain(
    'Nearest, articles/a.txt:7:2: “We need an agreement”',
  );
  const { problems } = code({ quote: '{ exact: "incident or accident" }' });
  expect(problems[0]?.message).toBe('These words stand 2 times: articles/a.txt:5:47 and articles/a.txt:7:47.');
  expect(problems[0]?.fix).toBe(`Add prefix: 'no "' for articles/a.txt:5:47, or prefix: "no" for articles/a.txt:7:47.`);
});

test.each([
  ['[]', 'The list of quotes is empty.', 'Copy the words from the article.'],
  [
    '[{ exact: "we want none" }, { exact: "We need" }]',
    'The parts of the quote are not in text order.',
    'Write the selectors in the order of the text, without overlap.',
  ],
  [
    '{ exact: "he said. \\"We need an agreement" }',
    'The quote reaches over more than one paragraph.',
    'Quote one paragraph; code the other as a statement of its own, with the same utterance.',
  ],
])('What is wrong with the order of a quote is told with what to do: %s', (quote, message, fix) => {
  expect(code({ quote }).problems).toMatchObject([{ message, fix }]);
});

test('Parts of a quote may meet, and the first may begin the text', () => {
  const quote = '[{ exact: "We need an agreement" }, { exact: ",\\" he said" }]';
  expect(code({ quote }).statements[0]?.quote).toHaveLength(2);
  expect(code({ reporting: 'indirect', quote: '{ exact: "Stoltenberg talks" }' }).statements).toHaveLength(1);
});

test('An attribution that runs on beyond the sentence of the quote is kept, one that ends with it is not', () => {
  const { statements, words } = code({ attribution: '{ exact: "he said. \\"There" }' });
  expect(words(statements[0]?.attribution)).toBe(
    '"We need an agreement," he said. "There is no incident or accident, and we want none."',
  );
  expect(code({ attribution: '{ exact: "agreement,\\" he said." }' }).statements[0]).not.toHaveProperty('attribution');
});

test('Statements on the same words are numbered by what they say, whatever their order in the file', () => {
  const [one, other] = [{ stance: 'opposes' }, { stance: 'supports' }];
  const name = (statements: ReturnType<typeof code>['statements']) =>
    statements.map(({ id, stance }) => `${id} ${stance}`);
  expect(name(code(one, other).statements)).toEqual([
    'a.jens-stoltenberg.deconflict-forces opposes',
    'a.jens-stoltenberg.deconflict-forces.2 supports',
  ]);
  expect(name(code(other, one).statements)).toEqual(name(code(one, other).statements));
});

test('What an entry lacks is told once', () => {
  expect(code({ speaker: '' }).judged).toEqual(['missing-key statements[0].speaker']);
  expect(code({ issue: '' }).judged).toEqual(['missing-key statements[0].issue']);
});

test('A quote in furniture is a warning', () => {
  const { problems, statements } = code({ reporting: 'indirect', quote: '{ exact: "Leave a Reply" }' });
  expect(problems).toMatchObject([{ code: 'quote-in-furniture', severity: 'warning' }]);
  expect(statements).toHaveLength(1);
});

test.each([
  [
    { speaker: 'jens-stoltenburg' },
    'unknown-id statements[0].speaker jens-stoltenburg',
    'Did you mean "jens-stoltenberg"?',
  ],
  [
    { issue: 'deconflict-force' },
    'unknown-id statements[0].issue deconflict-force',
    'Did you mean "deconflict-forces"?',
  ],
  [{ addressee: '[rusia]' }, 'unknown-id statements[0].addressee[0] rusia', 'Did you mean "russia"?'],
  [
    { via: '[reuters, nato, afp]' },
    'unknown-id statements[0].via[2] afp',
    'Add it to the list first, or use a known publisher or actor.',
  ],
  [
    { 'reacts-to': 'some-event' },
    'unknown-id statements[0].reacts-to some-event',
    'Add it to the list first, or use a known event.',
  ],
])('An id must be on its list, and the nearest one is proposed: %j', (change, expected, fix) => {
  const { judged, problems, statements } = code(change);
  expect(judged).toEqual([expected]);
  expect(problems[0]?.fix).toBe(fix);
  expect(statements).toEqual([]);
});

test('A statement dated after its article is warned of', () => {
  expect(code({ said: '{ edtf: "2015-09-29", basis: b }' }).judged).toEqual([
    'date-order statements[0].said.edtf 2015-09-29',
  ]);
  expect(code({ said: '{ edtf: "2015-09-31", basis: b }' }).judged).toEqual([
    'date-impossible statements[0].said.edtf 2015-09-31',
  ]);
});

test('A date says what it rests on', () => {
  expect(code({ said: '{ edtf: "2015-09-27", basis: " " }' }).judged).toEqual([
    'basis-missing statements[0].said.basis',
  ]);
});

test('All mistakes of one entry are told at once, those of its form and those of its words', () => {
  const { judged, statements } = code({
    speaker: 'jens-stoltenburg',
    ocasion: 'interview',
    stance: 'conditional',
    said: '{ edtf: "2015-09-31", basis: b }',
    reporting: 'spoken',
    quote: '{ exact: "We needed an agreement" }',
  });
  expect(judged).toEqual([
    'unknown-id statements[0].speaker jens-stoltenburg',
    'condition-missing statements[0].stance conditional',
    'date-impossible statements[0].said.edtf 2015-09-31',
    'unknown-value statements[0].reporting spoken',
    'quote-absent statements[0].quote.exact We needed an agreement',
    'unknown-key statements[0].ocasion ocasion',
  ]);
  expect(statements).toEqual([]);
});
