import path from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { unpack } from '../corpus/packed.ts';
import { compile } from '../pipeline/compile.ts';
import { hashText, nameBuild, orderKeys } from './nameBuild.ts';
import { printPacked } from './printPacked.ts';
import { readSeeds } from './readSeeds.ts';

const { corpus } = compile(readSeeds(path.resolve(import.meta.dirname, '../../seeds')));

test('the corpus that the page reads and the one that is exported are written with the same letters', () => {
  const loaded = v.parse(Corpus, unpack(JSON.parse(printPacked(corpus))));
  expect(JSON.stringify(loaded) === JSON.stringify(orderKeys(corpus))).toBe(true);
  expect(nameBuild(loaded)).toBe(nameBuild(corpus));
});

test('another corpus has another name', () => {
  expect(nameBuild({ ...corpus, statements: corpus.statements.slice(1) })).not.toBe(nameBuild(corpus));
});

test('the name is the hash of the JSON, which is never made whole', () => {
  expect(nameBuild(corpus)).toBe(hashText(JSON.stringify(orderKeys(corpus))));
  const none = { ...corpus, articles: [], statements: [], events: [] };
  expect(nameBuild(none)).toBe(hashText(JSON.stringify(orderKeys(none))));
});
