import { expect, test } from 'vitest';
import { periodsOf } from '../../corpus/periods.ts';
import { listAttributions } from '../../corpus/printedAttribution.ts';
import { sampleArticle, sampleAttribution, sampleDate } from '../../corpus/testing/samples.ts';
import { findOpenRows, makeQuotationRows, printVoices } from './quotationRows.ts';
import { makeSpeeches } from './speeches.ts';
import { listSpoken } from './spoken.ts';

const TEXT = 'Stoltenberg said it helps. Obama said no. Putin said yes. A spokesman said perhaps. Kerry said so.';
const by = (speaker: string | undefined, side: string | undefined, content: string) =>
  sampleAttribution(TEXT, {
    content,
    ...(speaker === undefined ? {} : { speaker }),
    ...(side === undefined ? {} : { side }),
  });
const attributions = [
  by('stoltenberg', 'nato', 'it helps'),
  by('obama', 'united-states', 'no'),
  by('putin', 'russia', 'yes'),
  by(undefined, undefined, 'perhaps'),
  by('kerry', 'united-states', 'so'),
];
const autumn = sampleArticle(TEXT, { attributions, published: sampleDate('2015-09-29') });
const spring = sampleArticle(TEXT, {
  ...{ id: 'two', published: sampleDate('2016-04-18') },
  attributions: attributions.slice(0, 1).map((one) => ({ ...one, utterance: 'two#0' })),
});
const printed = listAttributions([autumn, spring]);
const time = { periods: periodsOf(printed.map(({ said }) => said)), floor: '2015-09' };
const spoken = listSpoken(printed);
const rows = makeQuotationRows(spoken, ['united-states', 'nato'], time);

test('each side’s words stand in its column, by time; nobody’s at the end, and no word is lost', () => {
  expect(rows.map(({ label }) => label)).toEqual(['September 2015', 'April 2016']);
  expect(rows.map(({ cells }) => cells.map((cell) => cell.count))).toEqual([
    [2, 1],
    [0, 1],
  ]);
  expect(rows.map(({ nobody }) => nobody.count)).toEqual([1, 0]);
  expect(rows.map(({ elsewhere }) => elsewhere)).toEqual([1, 0]);
  const count = ({ cells, nobody, elsewhere }: (typeof rows)[number]) =>
    cells.reduce((sum, cell) => sum + cell.count, nobody.count + elsewhere);
  expect(rows.reduce((sum, row) => sum + count(row), 0)).toBe(spoken.count);
});

test('little is open by itself, of much only the first row of some weight', () => {
  expect([...findOpenRows(null, rows)]).toEqual(rows.map(({ key }) => key));
  const [, second] = rows;
  const many = makeSpeeches(
    spoken,
    Array.from({ length: 40 }, () => 0),
  );
  const full = rows.map((row) => (row === second ? { ...row, cells: [many] } : row));
  expect([...findOpenRows(null, full)]).toEqual([second?.key]);
  const crowd = makeSpeeches(
    spoken,
    Array.from({ length: 101 }, () => 0),
  );
  expect(findOpenRows(null, [...full, ...rows.map((row) => ({ ...row, key: 'full', cells: [crowd] }))]).size).toBe(0);
  expect(findOpenRows('none', full).size).toBe(0);
  expect(findOpenRows('all', full).size).toBe(2);
});

test('a closed cell names who speaks most', () => {
  const voicesOf = (speakers: readonly (string | undefined)[]) => {
    const own = speakers.map((speaker, index) => ({ ...by(speaker, 'nato', 'no'), utterance: `${index}` }));
    const some = listSpoken(listAttributions([{ ...autumn, attributions: own }]));
    return printVoices(
      makeSpeeches(
        some,
        Array.from({ length: some.count }, (_, place) => place),
      ).voices(),
      (id) => id,
    );
  };
  expect(voicesOf(['obama', 'kerry'])).toBe('obama, kerry');
  expect(voicesOf(['a', 'b', 'b', 'c', 'd', 'e'])).toBe('b 2, a and 3 others');
});
