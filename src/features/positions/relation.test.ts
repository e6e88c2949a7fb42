import { expect, test } from 'vitest';
import type { Stance } from '../../corpus/statement.ts';
import { type Compared, printRelation, relate } from './relation.ts';

const NAMES: Readonly<Record<string, string>> = { us: 'the US', russia: 'Russia', nato: 'NATO', ukraine: 'Ukraine' };
const STANCES: Readonly<Record<string, Stance>> = {
  '+': 'supports',
  '-': 'opposes',
  '?': 'conditional',
  o: 'declined',
};

/** Reads "us + russia - nato ." as compared sides; "." is silence, "!" after a stance marks a side whose speakers differ. */
function sides(words: string): readonly Compared[] {
  const parts = words.split(' ');
  return parts.flatMap((id, index) => {
    if (index % 2 === 1) return [];
    const sign = parts[index + 1] ?? '.';
    return [{ id, name: NAMES[id] ?? id, stance: STANCES[sign.charAt(0)] ?? null, isDivided: sign.endsWith('!') }];
  });
}

test.each([
  ['us . russia . nato .', 'none'],
  ['us + russia . nato .', 'none'],
  ['us + russia o nato o', 'none'],
  ['us o russia o', 'none'],
  ['us + russia -', 'differ'],
  ['us - russia ? nato .', 'differ'],
  ['us - russia + nato -', 'differ'],
  ['us -! russia + nato ?', 'differ'],
  ['us ? russia ?', 'part'],
  ['us + russia ?', 'part'],
  ['us +! russia +', 'part'],
  ['us -! russia -', 'part'],
  ['us + russia +', 'agree'],
  ['us - russia - nato o', 'agree'],
  ['us + russia . nato + ukraine +', 'agree'],
])('%s: the relation is %s', (words, relation) => {
  expect(relate(sides(words))).toBe(relation);
});

test('a side whose only differing speaker declined took no second stance, so the sign stays equal', () => {
  expect(relate(sides('us + russia + nato o!'))).toBe('agree');
});

test.each([
  // Two or more agree
  ['us + russia +', 'The US and Russia agree.'],
  ['us - nato -', 'The US and NATO agree.'],
  ['us + russia . nato +', 'The US and NATO agree; Russia made no statement.'],
  ['us + russia + nato +', 'All three agree.'],
  ['us - russia - nato - ukraine -', 'All four agree.'],
  ['us + russia . nato + ukraine .', 'The US and NATO agree; Russia and Ukraine made no statement.'],
  ['us - russia . nato o ukraine -', 'The US and Ukraine agree; NATO declined to say and Russia made no statement.'],
  ['us + russia + nato o', 'The US and Russia agree; NATO declined to say.'],
  // Agree in part
  ['us +! russia +', 'The US and Russia agree; speakers for the US differ.'],
  ['us +! russia +! nato +', 'All three agree; speakers for the US and Russia differ.'],
  ['us ? russia + nato +', 'Russia and NATO agree; the US sets a condition.'],
  ['us + russia ? nato .', 'The US supports it; Russia sets a condition and NATO made no statement.'],
  ['us + russia ? nato ?', 'The US supports it; Russia and NATO set conditions.'],
  ['us ? russia ?', 'The US and Russia both set conditions.'],
  ['us ? russia ? nato ?', 'All three set conditions.'],
  ['us ? russia ? nato ? ukraine .', 'The US, Russia and NATO set conditions; Ukraine made no statement.'],
  ['us + russia + nato ? ukraine ?', 'The US and Russia agree; NATO and Ukraine set conditions.'],
  [
    'us +! russia ? nato + ukraine .',
    'The US and NATO agree; Russia sets a condition, speakers for the US differ and Ukraine made no statement.',
  ],
  // Differ
  ['us + russia -', 'The US and Russia differ.'],
  ['us - russia ?', 'The US and Russia differ; Russia sets a condition.'],
  ['us - russia + nato -', 'Russia differs from the US and NATO.'],
  ['us + russia - nato +', 'Russia differs from the US and NATO.'],
  ['us - russia + nato .', 'The US and Russia differ; NATO made no statement.'],
  ['us - russia + nato o', 'The US and Russia differ; NATO declined to say.'],
  ['us + russia - nato + ukraine +', 'Russia differs from the US, NATO and Ukraine.'],
  ['us + russia - nato + ukraine -', 'The US and NATO differ from Russia and Ukraine.'],
  ['us - russia + nato - ukraine +', 'The US and NATO differ from Russia and Ukraine.'],
  [
    'us - russia + nato ? ukraine .',
    'The US differs from Russia and NATO; NATO sets a condition and Ukraine made no statement.',
  ],
  ['us +! russia - nato +', 'Russia differs from the US and NATO; speakers for the US differ.'],
  // Nothing to compare
  ['us . russia . nato o', 'Only NATO spoke of it, and declined to say.'],
  ['us o russia o', 'Both declined to say.'],
  ['us o russia o nato o', 'All three declined to say.'],
  ['us o russia . nato o', 'The US and NATO declined to say; Russia made no statement.'],
  ['us + russia . nato .', 'Only the US made a statement.'],
  ['us +! russia .', 'Only the US made a statement, and its speakers differ.'],
  ['us - russia . nato o', 'Only the US took a side; NATO declined to say and Russia made no statement.'],
  ['us - nato o', 'Only the US took a side; NATO declined to say.'],
  ['us . russia .', 'No side made a statement.'],
])('%s: "%s"', (words, sentence) => {
  expect(printRelation(sides(words), [])).toBe(sentence);
});

test('where no shown side spoke, the sides that did are named', () => {
  expect(printRelation(sides('us . russia .'), ['the Syrian opposition'])).toBe(
    'No side shown here made a statement; the Syrian opposition did.',
  );
  expect(printRelation(sides('us . russia . nato .'), ['Ukraine', 'the Syrian opposition'])).toBe(
    'No side shown here made a statement; Ukraine and the Syrian opposition did.',
  );
  expect(printRelation(sides('nato .'), ['Ukraine'])).toBe('NATO made no statement; Ukraine did.');
});

test('"only" is limited to the sides shown where another side spoke', () => {
  expect(printRelation(sides('us + russia .'), ['Ukraine'])).toBe('Of the sides shown, only the US made a statement.');
  expect(printRelation(sides('us . nato o'), ['Ukraine'])).toBe(
    'Of the sides shown, only NATO spoke of it, and declined to say.',
  );
});

test.each([
  ['us + russia - nato +', 'NATO agrees with the US; Russia does not.'],
  ['us + russia + nato +', 'Russia and NATO agree with the US.'],
  ['us - russia + nato .', 'Russia differs from the US; NATO made no statement.'],
  ['us + russia ?', 'Russia agrees with the US in part.'],
  ['us ? russia ? nato -', 'Russia agrees with the US in part; NATO does not.'],
  ['us + russia ? nato + ukraine -', 'NATO agrees with the US, Russia in part; Ukraine does not.'],
  ['us + russia - nato + ukraine -', 'NATO agrees with the US; Russia and Ukraine do not.'],
  ['us - russia + nato ?', 'Russia and NATO differ from the US.'],
  ['us + russia +! nato o', 'Russia agrees with the US; speakers for Russia differ and NATO declined to say.'],
  ['us . russia + nato +', 'Russia and NATO agree; the US made no statement.'],
  ['us o russia - nato +', 'Russia and NATO differ; the US declined to say.'],
  ['us + russia .', 'Only the US made a statement.'],
])('read against a pinned US, %s: "%s"', (words, sentence) => {
  expect(printRelation(sides(words), [], 'us')).toBe(sentence);
});

test('every combination of up to four sides has a sentence that names each side that is not told of as part of a whole', () => {
  const signs = ['+', '-', '?', 'o', '.'];
  const ids = ['us', 'russia', 'nato', 'ukraine'];
  const combine = (count: number): string[][] =>
    count === 0 ? [[]] : combine(count - 1).flatMap((rest) => signs.map((sign) => [...rest, sign]));
  for (const count of [1, 2, 3, 4]) {
    for (const combination of combine(count)) {
      const words = combination.map((sign, index) => `${ids[index]} ${sign}`).join(' ');
      for (const pinned of [null, 'us']) {
        const sentence = printRelation(sides(words), [], pinned);
        expect(sentence, words).toMatch(/^[A-Z].*[A-Za-z]\.$/);
        expect(sentence, words).not.toMatch(/undefined|; ;| {2}|,\./);
        const isWhole = /^(All|Both|Only|No side)/.test(sentence);
        for (const id of isWhole ? [] : ids.slice(0, count)) {
          expect(sentence.toLowerCase(), words).toContain((NAMES[id] ?? '').toLowerCase());
        }
      }
    }
  }
});
