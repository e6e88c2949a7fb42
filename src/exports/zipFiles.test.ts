import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { countInWideNumbers, zipFiles } from './zipFiles.ts';

const FILES = ['a.txt', 'b/c.txt', 'd.txt'].map((name) => ({ name, content: `${name}: one file of a folder` }));

test('the files of a zip that is counted in wide numbers are found by these alone', () => {
  const zip = countInWideNumbers(zipFiles(FILES, '2015-09-28'), FILES.length);
  const end = new DataView(zip.buffer, zip.length - 22);
  expect([8, 10].map((place) => end.getUint16(place, true))).toEqual([0xffff, 0xffff]);
  expect(unzipSync(zip)).toEqual(Object.fromEntries(FILES.map(({ name, content }) => [name, strToU8(content)])));
  const fewer = countInWideNumbers(zipFiles(FILES, '2015-09-28'), 2);
  expect(Object.keys(unzipSync(fewer))).toEqual(['a.txt', 'b/c.txt']);
});
