import { expect, test } from 'vitest';
import { findBlocks } from './blocks.ts';
import { findInsertions, findQuotations, findSpoken } from './quotations.ts';
import { findSentenceOf, findSentences } from './sentences.ts';

function divide(text: string): string[] {
  const blocks = findBlocks(text);
  return findSentences(text, blocks, findQuotations(text, blocks)).map(({ start, end }) => text.slice(start, end));
}

function quotations(text: string): string[] {
  return findQuotations(text, findBlocks(text)).map(({ start, end }) => text.slice(start, end));
}

test('Abbreviations, initials and numbers end no sentence', () => {
  expect(
    divide('U.S. Secretary of State John F. Kerry met Gen. Dunford at the U.N. on Sept. 27 at 10.30 a.m. in New York.'),
  ).toHaveLength(1);
  expect(divide('Mr. Lavrov said no. He left the U.S. The talks ended in St. Petersburg.')).toEqual([
    'Mr. Lavrov said no.',
    'He left the U.S.',
    'The talks ended in St. Petersburg.',
  ]);
});

test('A mark that closes after the point belongs to the sentence before it', () => {
  expect(divide('It was a “huge mistake.” Obama did not answer. "Never." He left.')).toEqual([
    'It was a “huge mistake.”',
    'Obama did not answer.',
    '"Never."',
    'He left.',
  ]);
});

test('A quotation keeps its sentences together with the words that attribute it', () => {
  const text = '“We want peace. We will get it,” Zelenskyy said. “Will it hold?” Stoltenberg asked. Nobody knew.';
  expect(divide(text)).toEqual([
    '“We want peace. We will get it,” Zelenskyy said.',
    '“Will it hold?” Stoltenberg asked.',
    'Nobody knew.',
  ]);
});

test('A quotation broken by its attribution is two sentences', () => {
  expect(
    divide('"I think it would be wrong of me to announce," he said. "We have to address that if it\'s on the agenda."'),
  ).toHaveLength(2);
});

test('The sentence of a quote is found, of a long quote all its sentences, and none across paragraphs', () => {
  const text = 'Talks go on\n\nHe noted signs. They held. She left.\n\nHe stayed.';
  const blocks = findBlocks(text);
  const sentences = findSentences(text, blocks, []);
  const sentenceOf = (words: string) => {
    const start = text.indexOf(words);
    const span = findSentenceOf({ start, end: start + words.length }, sentences, blocks);
    return span && text.slice(span.start, span.end);
  };
  expect(sentenceOf('held')).toBe('They held.');
  expect(sentenceOf('signs. They')).toBe('He noted signs. They held.');
  expect(sentenceOf('left.\n\nHe')).toBeUndefined();
});

test('Quotations are the words inside marks of every shape, in text order', () => {
  expect(quotations('He said “yes,” then "no" and «никогда», „vielleicht“.')).toEqual([
    'yes,',
    'no',
    'никогда',
    'vielleicht',
  ]);
  expect(
    quotations("Putin says it is 'huge mistake', claims regime is fighting 'terrorist organisations' in Syria"),
  ).toEqual(['huge mistake', 'terrorist organisations']);
});

test('Apostrophes, possessives, decades and inches are no quotation marks', () => {
  const text =
    "Putin''s remarks show the two countries' concern in the '90s, and that's Obama's 6\" pipe. The Assad’s regime didn’t say ‘no’ to it.";
  expect(quotations(text)).toEqual(['no']);
  expect(quotations("In the '90s it was the allies' turn.")).toEqual([]);
});

test('Marks inside a quotation do not end it', () => {
  expect(quotations("“They said ‘never’ and it's over,” he said.")).toEqual(["They said ‘never’ and it's over,"]);
  expect(quotations("\"We don't call it 'war' here,\" she said.")).toEqual(["We don't call it 'war' here,"]);
});

test('A quotation that runs on into the next paragraph ends with its own; a mark without a partner opens nothing', () => {
  expect(quotations('Talks\n\n“We want peace. It is late.\n\n“We will get it,” he said.')).toEqual([
    'We want peace. It is late.',
    'We will get it,',
  ]);
  expect(quotations('Talks\n\nHe said “we want peace.\n\nNobody answered.')).toEqual([]);
});

test('An editor’s brackets are found with their brackets, a link’s are not', () => {
  const text = 'the lasting defeat of ISIL [ISIS] and the [Bashar] Assad regime, see [our report](https://example.org)';
  const found = findInsertions(text, findBlocks(text)).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['[ISIS]', '[Bashar]']);
});

test('Spoken words are those inside marks; brackets alone are not spoken', () => {
  const text = 'He called it “[the war]” and “a huge mistake” on Monday.';
  const blocks = findBlocks(text);
  const spoken = findSpoken({ start: 0, end: text.length }, findQuotations(text, blocks), findInsertions(text, blocks));
  expect(spoken.map(({ start, end }) => text.slice(start, end))).toEqual(['a huge mistake']);
});
