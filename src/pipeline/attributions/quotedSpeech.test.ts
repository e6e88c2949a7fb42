import { expect, test } from 'vitest';
import { outer, read } from './testing/printAttributions.ts';

test('a quotation without a point inside its marks goes on with the phrase that leans on it', () => {
  expect(outer(read('On Monday Lowe said, “I have heard no complaint” from the fishermen of the town.'))).toEqual([
    'Lowe: I have heard no complaint” from the fishermen of the town',
  ]);
  expect(outer(read('On Monday Lowe said, “I have heard no complaint” at the fair.'))).toEqual([
    'Lowe: I have heard no complaint',
  ]);
});

test('a line that announces a quotation does not take it from its own speaker', () => {
  expect(
    outer(read('A man in the hall broke in on the mayor:', '“You sold the harbor,” the man shouted, shaking a fist.')),
  ).toEqual(['the man: You sold the harbor,']);
});

test('a few words before a quotation do not part it from the speaker before', () => {
  expect(
    outer(read('“We were not happy at first,” said Ola Gil, a baker. Now, “within the trade many call it good.”')),
  ).toEqual(['Ola Gil, a baker: We were not happy at first, | Now, “within the trade many call it good.”']);
  expect(outer(read('“She has her old friends,” said Gil. That makes her “by all means a good person.”'))).toEqual([
    'Gil: She has her old friends, | That makes her “by all means a good person.”',
  ]);
});

test('a clause of its own before a quotation is not the speaker’s', () => {
  expect(
    outer(
      read('“She has her old friends,” said Gil. The hall by the old harbor road was full of “pine and salt air.”'),
    ),
  ).toEqual(['Gil: She has her old friends,']);
});

test('a quotation that an object bears is said by who brings it out', () => {
  expect(read('Lowe released a statement saying, “The town has been good to all of us.”')).toEqual([
    {
      kind: 'direct',
      source: 'Lowe',
      cue: 'released a statement saying',
      content: ['The town has been good to all of us.'],
    },
  ]);
  expect(
    outer(read('Gil posted a note on the board reading “Thank you all of Arden” moments after the vote.')),
  ).toEqual(['Gil: Thank you all of Arden']);
  expect(outer(read('Gil released a film that said, “We will have teachers who are good.”'))).toEqual([
    'Gil: We will have teachers who are good.',
  ]);
});

test('what bears a quotation may have a clause or a cue of its own', () => {
  expect(outer(read('Brandt added the caption which reads, “The mayor told me all of it.”'))).toEqual([
    'Brandt: The mayor told me all of it.',
  ]);
  expect(outer(read('Gil responded to the question of Lowe on paper, writing, “Yes, I will.”')).at(-1)).toBe(
    'Gil: Yes, I will.',
  );
});

test('an object that bears no quotation keeps what it holds', () => {
  expect(outer(read('Gil rejected a report saying that the bridge “would be gone by the spring.”'))).toEqual([
    'Gil: a report saying that the bridge “would be gone by the spring.',
  ]);
});

test('a quotation behind a colon spells out what the verb before it reports', () => {
  expect(
    outer(read('He suggested taking action against the baker after the fair: “They ought to look at him.”')),
  ).toEqual(['He: taking action against the baker after the fair | They ought to look at him.']);
});

test('an object of few words only announces a quotation', () => {
  expect(outer(read('Lowe added a caveat: “I will go if all of you come.”')).at(-1)).toBe(
    'Lowe: I will go if all of you come.',
  );
});

test('a conjunction before a quotation with a small letter is part of what was said', () => {
  expect(outer(read('But “it will not be cheap for anyone,” said Ida Brandt.'))).toEqual([
    'Ida Brandt: But “it will not be cheap for anyone,',
  ]);
  expect(outer(read('But “It will not be cheap for anyone,” said Ida Brandt.'))).toEqual([
    'Ida Brandt: It will not be cheap for anyone,',
  ]);
});

test('"as" before a verb with an infinitive is no "as he said"', () => {
  expect(outer(read('“Quiet, please,” he demanded, as Brandt continued to interrupt. The room laughed.'))).toEqual([
    'he: Quiet, please,',
  ]);
});

test('a quotation that a participle cites is not what the main verb reports', () => {
  expect(
    outer(read('Citing “work in the north,” the spokeswoman told the Mail that Lowe would skip the fair.')),
  ).toEqual(['the spokeswoman: work in the north,', 'the spokeswoman: that Lowe would skip the fair']);
  expect(outer(read('Mr. Gil, citing “the charm of the town,” said the fair could be held in the spring.'))).toEqual([
    'Mr. Gil: the charm of the town,',
    'Mr. Gil: the fair could be held in the spring',
  ]);
});

test('a participle of saying has the speaker for its source, not who is spoken of', () => {
  expect(outer(read('Gil said the case reminds him of a long play, explaining, “there are sad sides of it.”'))).toEqual(
    ['Gil: the case reminds him of a long play', 'Gil: there are sad sides of it.'],
  );
  expect(
    outer(read('Gil insisted it was early while adding on the dam, “I have no doubt that it will hold.”')),
  ).toEqual(['Gil: it was early', 'Gil: I have no doubt that it will hold.']);
});

test('a relative clause behind a closed quotation is the reporter’s', () => {
  expect(outer(read('It is odd that Gil would denounce “self-rule by the hall,” which is a cake of nothing.'))).toEqual(
    ['Gil: self-rule by the hall,'],
  );
});

test('a clause with "that" behind the speaker goes on with the quotation before him', () => {
  expect(outer(read('“It is our bad luck,” he said, that both men had come to the small town.'))).toEqual([
    'he: It is our bad luck, | that both men had come to the small town',
  ]);
});

test('a verb joined on before a whole quotation has the sentence’s own speaker', () => {
  expect(outer(read('Gil said he welcomed the move to the north and added, “I will go, no problem.”'))).toEqual([
    'Gil: he welcomed the move to the north',
    'Gil: I will go, no problem.',
  ]);
});

test('what is named stands with its name', () => {
  expect(outer(read('Lowe took on Gil, who he dubbed “the little king of it all.”'))).toEqual([
    'he: who | the little king of it all.',
  ]);
  expect(outer(read('He wears a suit in films he calls “The Voice of the Town.”')).at(-1)).toBe(
    'he: films | The Voice of the Town.',
  );
});

test('where and when something was promised or noted is no part of it', () => {
  expect(outer(read('Lowe promised Sunday at a fair in Arden to end “the dear and useless harbor tax.”'))).toEqual([
    'Lowe: to end “the dear and useless harbor tax.',
  ]);
  expect(outer(read('The Mail noted in a column Thursday, the old mayor “has found new friends in town.”'))).toEqual([
    'The Mail: the old mayor “has found new friends in town.',
  ]);
});

test('a quotation left open goes on to the end of its sentence', () => {
  expect(
    outer(read('“They like him,” said Gil. “They agree with him, but they are not there yet” to vote for him.')),
  ).toEqual(['Gil: They like him, | They agree with him, but they are not there yet” to vote for him']);
});
