import { expect, test } from 'vitest';
import type { Block } from '../corpus/article.ts';
import { findInsertions, findQuotations, findSpoken } from './quotations.ts';

/** A text whose paragraphs are its blocks; a line that begins with # is a heading. */
function divide(text: string): Block[] {
  return Array.from(text.matchAll(/[^\n].*(?:\n.+)*/g), (match) => {
    const kind = match[0].startsWith('#') ? 'heading' : 'paragraph';
    return { start: match.index, end: match.index + match[0].length, kind };
  });
}

function find(text: string): string[] {
  return findQuotations(text, divide(text)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['“Peace,” he said', ['Peace,']],
  ['he said “peace”', ['peace']],
  ['„Frieden“ und „Ruhe”', ['Frieden', 'Ruhe']],
  ['«Мир», сказал он', ['Мир']],
  ['"Peace," he said', ['Peace,']],
  ['"Peace,” he said', ['Peace,']],
  ['‘Peace,’ he said', ['Peace,']],
  ["'Peace,' he said", ['Peace,']],
  ["''Peace,'' he said", ['Peace,']],
  ["''She said 'no,''' he said", ["She said 'no,'"]],
  ['war“peace”', ['peace']],
  ['war„peace“', ['peace']],
  ['war«peace»', ['peace']],
  ['war « peace »', [' peace ']],
  ["'a 90 day truce' held", ['a 90 day truce']],
  ['Was it “peace”? Or “war”?', ['peace', 'war']],
])('Each shape of mark has its partner: %s', (text, quotations) => {
  expect(find(text)).toEqual(quotations);
});

test.each([
  '(“peace”)',
  '("peace")',
  '["peace"]',
  '{"peace"}',
  'war/"peace"',
  'war-"peace"',
  'war – "peace"',
  'war—"peace"',
  '(R):"peace"',
  "('peace')",
  "-'peace'",
])('A mark opens after a space, a bracket, a dash or a stroke: %s', (text) => {
  expect(find(text)).toEqual(['peace']);
});

test.each([
  'the allies" peace"',
  'a 6" pipe, a 7" pipe',
  'a " peace " of three',
  "it's Obama's",
  "the '90s and the '80s",
  "in '15 and in '16",
  "the countries' peace",
  'an “” of nothing',
  'an "" of nothing',
  "an '' of nothing",
  'he said “peace',
  'he said "peace',
  "he said 'peace",
  "he said ''peace",
  "in '15 they left' now",
  "in '90s they left' now",
  "he said '' peace'' now",
  "war/''peace''",
  'the allies"peace"',
  "he said:'peace'",
  "''peace and war",
  "he said ''peace.\n\nthey said war''",
  'he said: "',
  'he said “',
  "he said ''",
  "he said '",
  'R:" peace"',
  'He said “\n\n"',
  '« ',
])('What is no quotation is none: %s', (text) => {
  expect(find(text)).toEqual([]);
});

test('An apostrophe inside does not close, nor does a mark before a letter or after a space', () => {
  expect(find('‘It’s over,’ he said')).toEqual(['It’s over,']);
  expect(find("'It's over,' he said")).toEqual(["It's over,"]);
  expect(find('‘The allies ’ are out’ now')).toEqual(['The allies ’ are out']);
  expect(find("'over'")).toEqual(['over']);
  expect(find("'over'2 and over' now")).toEqual(["over'2 and over"]);
});

test('An English opening mark where a closing one was meant closes after a point or comma and before a space', () => {
  expect(find('“Peace,“ he said')).toEqual(['Peace,']);
  expect(find('“Peace." he said')).toEqual(['Peace.']);
  expect(find('“Peace?“')).toEqual(['Peace?']);
  expect(find('“Peace!“ and “war…“ too')).toEqual(['Peace!', 'war…']);
  expect(find('“The “new“ peace,” he said')).toEqual(['The “new“ peace,']);
  expect(find('“Peace,“he said” now')).toEqual(['Peace,“he said']);
  expect(find('"Peace,“ he said" now')).toEqual(['Peace,“ he said']);
});

test('Many marks without a partner hide none that have one', () => {
  expect(find('“a “b ‘c’ “d "e" f')).toEqual(['c', 'e']);
  expect(find("'a 'b \"c\" 'd")).toEqual(['c']);
});

test('A mark at the beginning of a block stands after nothing, whatever is before the block', () => {
  const text = 'x"peace" x';
  expect(findQuotations(text, [{ start: 1, end: text.length, kind: 'paragraph' }])).toEqual([{ start: 2, end: 7 }]);
  expect(findQuotations(text, [{ start: 1, end: 7, kind: 'paragraph' }])).toEqual([]);
});

test('A quotation that is not closed goes on where the next paragraph opens with a mark', () => {
  for (const [open, next] of [
    ['“', '“'],
    ['"', '"'],
    ['„', '„'],
    ['«', '«'],
    ['“', '"'],
  ])
    expect(find(`He said ${open}peace. It is late.\n\n${next}War.`)).toEqual(['peace. It is late.']);
  expect(find('He said ‘peace. It is late.\n\n“War.')).toEqual([]);
  expect(find('He said “peace. It is late.\n\nHe said “war.')).toEqual([]);
  expect(find('# He said “peace. It is late.\n\n“War.')).toEqual([]);
  expect(find('He said “peace. It is late.\n\n# “War.')).toEqual([]);
  expect(find('“peace” and “late.\n\n“War.')).toEqual(['peace', 'late.']);
});

test('A name and a closing mark on the next line close the quotation above them', () => {
  const sign = (line: string) => {
    const whole = `He wrote: “Peace is near.\n${line}`;
    const blocks: Block[] = [
      { start: 0, end: 25, kind: 'paragraph' },
      { start: 26, end: whole.length, kind: 'paragraph' },
    ];
    return findQuotations(whole, blocks).map(({ start, end }) => whole.slice(start, end));
  };
  for (const line of ['Vladimir Putin”', 'Vladimir Putin"', 'Óscar”', `A${'a'.repeat(78)}”`])
    expect([line, sign(line)]).toEqual([line, ['Peace is near.']]);
  for (const line of [
    'vladimir putin”',
    'Vladimir Putin',
    '”',
    'P”',
    `A${'a'.repeat(79)}”`,
    'Putin” said',
    'and Putin”',
  ])
    expect([line, sign(line)]).toEqual([line, []]);
  expect(find('He wrote: “Peace is near.\n\nVladimir Putin”')).toEqual([]);
});

test('Brackets are an editor’s on one line, up to two hundred letters, and no link’s', () => {
  const insertions = (text: string) =>
    findInsertions(text, divide(text)).map(({ start, end }) => text.slice(start, end));
  expect(insertions('Talks\n\nHe [Putin] said.\n\nShe [Merkel] did.')).toEqual(['[Putin]', '[Merkel]']);
  expect(insertions(`[${'a'.repeat(200)}]`)).toHaveLength(1);
  for (const text of ['none', '[]', '[a\nb]', '[a](b)', `[${'a'.repeat(201)}]`]) expect(insertions(text)).toEqual([]);
  expect(insertions('[a [b] c]')).toEqual(['[b]']);
});

test('Of a stretch what is inside marks was spoken, cut to the stretch, but for what an editor put in', () => {
  const span = { start: 10, end: 20 };
  expect(findSpoken(span, [{ start: 5, end: 12 }], [])).toEqual([{ start: 10, end: 12 }]);
  expect(findSpoken(span, [{ start: 18, end: 30 }], [])).toEqual([{ start: 18, end: 20 }]);
  expect(
    findSpoken(
      span,
      [
        { start: 0, end: 10 },
        { start: 20, end: 30 },
      ],
      [],
    ),
  ).toEqual([]);
  const spoken = [{ start: 12, end: 15 }];
  expect(findSpoken(span, spoken, [{ start: 12, end: 15 }])).toEqual([]);
  expect(findSpoken(span, spoken, [{ start: 11, end: 16 }])).toEqual([]);
  expect(findSpoken(span, spoken, [{ start: 13, end: 15 }])).toEqual(spoken);
  expect(findSpoken(span, spoken, [{ start: 12, end: 14 }])).toEqual(spoken);
});
