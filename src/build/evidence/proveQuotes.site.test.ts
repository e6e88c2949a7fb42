import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pack, unpack } from '../../corpus/packed.ts';
import { DIST, ROOT } from '../places.ts';
import { proveQuotes } from './proveQuotes.ts';

const SEEDS = path.join(ROOT, 'seeds');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('every quote of the built site is in the bytes of its article, in the one place that was coded', () => {
  const { faults, proved } = proveQuotes(DIST, SEEDS);
  expect(faults).toEqual([]);
  expect(proved).toBeGreaterThan(100);
});

describe('the checker sees', () => {
  test('an article that was changed by a letter after the build', () => {
    const { seeds, rewrite } = copySeeds();
    rewrite('articles/trt-world-2015-09.txt', 'willingness', 'unwillingness');
    expect(proveQuotes(DIST, seeds).faults).toContain('not as in its file: trt-world-2015-09');
  });

  test('a stance that was turned round', () => {
    const { seeds, rewrite } = copySeeds();
    rewrite('codings/trt-world-2015-09.yaml', 'stance: supports', 'stance: opposes');
    const { faults } = proveQuotes(DIST, seeds);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^shown, not so coded: trt-world-2015-09 .* supports /);
    expect(faults[1]).toMatch(/^coded, not so shown: trt-world-2015-09 .* opposes /);
  });

  test('a quote of which one word is another', () => {
    const { seeds, rewrite } = copySeeds();
    rewrite('codings/global-news-2015-09.yaml', 'however, is not “a constructive', 'however, is “a constructive');
    expect(proveQuotes(DIST, seeds).faults).toContainEqual(expect.stringMatching(/^coded, .* in 0 places$/));
  });

  test('a quote that begins a word later in the built site', () => {
    const dist = path.join(folder, 'dist');
    cpSync(path.join(DIST, 'assets'), path.join(dist, 'assets'), { recursive: true });
    const name = readdirSync(path.join(dist, 'assets')).find((file) => /^corpus-.*json$/.test(file)) ?? '';
    const file = path.join(dist, 'assets', name);
    const corpus = JSON.parse(JSON.stringify(unpack(JSON.parse(readFileSync(file, 'utf8')))));
    corpus.statements[0].quote[0].start += 5;
    writeFileSync(file, JSON.stringify(pack(corpus)));
    expect(proveQuotes(dist, SEEDS).faults).toEqual([
      expect.stringMatching(`^shown, not so coded: ${corpus.statements[0].article} `),
      expect.stringMatching(`^coded, not so shown: ${corpus.statements[0].article} `),
    ]);
  });
});

function copySeeds() {
  const seeds = path.join(folder, 'seeds');
  cpSync(SEEDS, seeds, { recursive: true });
  const rewrite = (name: string, old: string, next: string) => {
    const file = path.join(seeds, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(old);
    writeFileSync(file, text.replace(old, next));
  };
  return { seeds, rewrite };
}
