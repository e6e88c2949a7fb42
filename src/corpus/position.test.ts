import { expect, test } from 'vitest';
import { isDivided, type Position, readPosition } from './position.ts';
import { sampleDate, sampleStatement } from './testing/samples.ts';

const CARTER_DAY = sampleDate('2015-09-24?', '2015-09-24');
const read = (...statements: Parameters<typeof sampleStatement>[0][]): Position => {
  const position = readPosition('united-states', statements.map(sampleStatement));
  if (position === null) throw new Error('no position');
  return position;
};

test('a side without a statement has no position', () => {
  expect(readPosition('russia', [])).toBeNull();
});

test('the latest dated statement gives the stance, whatever the order of the statements', () => {
  const position = read(
    { id: 'b', said: '2015-09-29', stance: 'supports' },
    { id: 'a', said: '2015-09-27', stance: 'declined' },
  );
  expect(position.stance).toBe('supports');
  expect(position.deciding.statement.id).toBe('b');
});

test('of words said on one date the spoken ones give the key line, not the article’s own', () => {
  const position = read(
    { id: 'a', reporting: 'direct', key: '“enormous mistake”' },
    { id: 'b', reporting: 'narrated', key: 'insists on it' },
    { id: 'c', reporting: 'mixed', key: '“face to face”' },
  );
  expect(position.key).toBe('“face to face”');
  expect(position.wording).toBe('quoted');
});

test('an undated statement never counts as the latest while another has a date', () => {
  const undated = sampleDate('XXXX', null);
  const position = read({ id: 'a', said: undated, stance: 'opposes' }, { id: 'b', said: '2015-09-27' });
  expect(position.stance).toBe('supports');
});

test('a side that moved keeps its stances with their dates', () => {
  const position = read(
    { id: 'a', speaker: 'stoltenberg', said: '2015-09-27', stance: 'declined' },
    { id: 'b', speaker: 'stoltenberg', said: '2015-09-29', stance: 'supports' },
  );
  expect(position.moves.map((move) => [move.stance, move.said.edtf])).toEqual([
    ['declined', '2015-09-27'],
    ['supports', '2015-09-29'],
  ]);
});

test('a stance said again is no move', () => {
  expect(read({ id: 'a', said: '2015-09-27' }, { id: 'b', said: '2015-09-29' }).moves).toEqual([]);
});

test('two stances on the same date are no move; the last word of the text counts', () => {
  const position = read({ id: 'a', stance: 'supports' }, { id: 'b', stance: 'conditional' });
  expect(position.moves).toEqual([]);
  expect(position.stance).toBe('conditional');
});

test('a side that moved there and back shows all three stances', () => {
  const position = read(
    { id: 'a', said: '2015-09-01', stance: 'supports' },
    { id: 'b', said: '2015-09-05', stance: 'opposes' },
    { id: 'c', said: '2015-09-09', stance: 'supports' },
  );
  expect(position.moves.map((move) => move.stance)).toEqual(['supports', 'opposes', 'supports']);
});

test('speakers differ where the date of one is only known from outside the text', () => {
  const position = read(
    { id: 'a', speaker: 'carter', said: CARTER_DAY, stance: 'conditional' },
    { id: 'b', speaker: 'kerry', said: '2015-09-27', stance: 'supports' },
  );
  expect(position.voices).toEqual([
    { speaker: 'carter', stance: 'conditional' },
    { speaker: 'kerry', stance: 'supports' },
  ]);
  expect(position.moves).toEqual([]);
  expect(position.stance).toBe('supports');
});

test('speakers do not differ where one clearly spoke later: the side moved', () => {
  const position = read(
    { id: 'a', speaker: 'carter', said: '2015-09-24', stance: 'conditional' },
    { id: 'b', speaker: 'kerry', said: '2015-09-27', stance: 'supports' },
  );
  expect(position.voices).toEqual([]);
  expect(position.moves).toHaveLength(2);
});

test('speakers differ where their dates overlap', () => {
  const position = read(
    {
      id: 'a',
      speaker: 'carter',
      said: sampleDate('[2015-09-24,2015-10-01]', '2015-09-24', '2015-10-01'),
      stance: 'opposes',
    },
    { id: 'b', speaker: 'kerry', said: '2015-09-27' },
  );
  expect(position.voices.map((voice) => voice.speaker)).toEqual(['carter', 'kerry']);
});

test('only the last words of each speaker are compared', () => {
  const position = read(
    { id: 'a', speaker: 'carter', said: '2015-09-20', stance: 'opposes' },
    { id: 'b', speaker: 'kerry', said: '2015-09-27', stance: 'supports' },
    { id: 'c', speaker: 'carter', said: '2015-09-27', stance: 'supports' },
  );
  expect(position.voices).toEqual([]);
});

test('a speaker who declined does not divide a side', () => {
  const declined = read(
    { id: 'a', speaker: 'carter', said: CARTER_DAY, stance: 'declined' },
    { id: 'b', speaker: 'kerry', said: '2015-09-27', stance: 'supports' },
  );
  expect(declined.voices).toHaveLength(2);
  expect(isDivided(declined)).toBe(false);
  const divided = read(
    { id: 'a', speaker: 'carter', said: CARTER_DAY, stance: 'conditional' },
    { id: 'b', speaker: 'kerry', said: '2015-09-27', stance: 'supports' },
  );
  expect(isDivided(divided)).toBe(true);
});

test('the most faithful printing speaks for an utterance, so a paraphrase elsewhere does not make it reported', () => {
  const position = read(
    { id: 'a', utterance: 'un', reporting: 'mixed', key: '“huge mistake”' },
    { id: 'b', utterance: 'un', reporting: 'direct', key: '“enormous mistake”' },
    { id: 'c', utterance: 'un', reporting: 'indirect', key: 'calls it a mistake' },
  );
  expect(position.utterances).toHaveLength(1);
  expect(position.key).toBe('“enormous mistake”');
  expect(position.wording).toBe('quoted');
});

test('a paraphrase is reported, the article’s own voice is narrated', () => {
  expect(read({ id: 'a', reporting: 'indirect' }).wording).toBe('reported');
  expect(read({ id: 'a', reporting: 'narrated' }).wording).toBe('narrated');
  expect(read({ id: 'a', reporting: 'mixed' }).wording).toBe('quoted');
});

test('without a key line the condition stands in', () => {
  expect(read({ id: 'a', stance: 'conditional', condition: 'If both tracks go together' }).key).toBe(
    'If both tracks go together',
  );
  expect(read({ id: 'a' }).key).toBeNull();
});

test('more than eight utterances are shown by their shares, the largest group first', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    id: `s${index}`,
    said: `2015-09-0${index + 1}`,
    stance: index < 6 ? ('conditional' as const) : ('supports' as const),
  }));
  const position = read(...many);
  expect(position.shares).toEqual([
    { stance: 'conditional', count: 6 },
    { stance: 'supports', count: 3 },
  ]);
  expect(position.stance).toBe('conditional');
  expect(position.deciding.statement.id).toBe('s5');
  expect(read(...many.slice(1)).shares).toEqual([]);
});
