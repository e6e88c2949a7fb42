import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../pipeline/compile.ts';
import { readSeeds } from './readSeeds.ts';
import { makeTestFolder } from './testing/makeTestFolder.ts';
import { writeDraft } from './writeDraft.ts';

const ARTICLE = `Ministers part without a word

French President Claude Moreau said on Monday that the bridge would stay closed. "We will wait," Moreau told reporters in Paris.
`;

function makeFolder(): string {
  const folder = makeTestFolder();
  writeFileSync(path.join(folder, 'bridge.txt'), ARTICLE);
  return folder;
}

const compileActors = (folder: string) => compile(readSeeds(folder)).corpus.actors;

test('What a person changes in the draft is what the next compile finds', () => {
  const folder = makeFolder();
  expect(writeDraft(folder, compileActors(folder))).toMatch(/^Written: .*actors\.draft\.yaml$/);
  const file = path.join(folder, 'codebook/actors.draft.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Claude Moreau', 'C. Moreau'));
  expect(compileActors(folder).map(({ name }) => name)).toContain('C. Moreau');
});

test('A draft never takes the place of a file', () => {
  const folder = makeFolder();
  const actors = compileActors(folder);
  mkdirSync(path.join(folder, 'codebook'));
  writeFileSync(path.join(folder, 'codebook/actors.draft.yaml'), '# mine\n[]\n');
  expect(writeDraft(folder, actors)).toMatch(/^No draft: .* is there already/);
  expect(readFileSync(path.join(folder, 'codebook/actors.draft.yaml'), 'utf8')).toBe('# mine\n[]\n');
  writeFileSync(path.join(folder, 'codebook/actors.yaml'), '[]\n');
  expect(writeDraft(folder, actors)).toMatch(/^No draft: codebook\/actors\.yaml lists the actors/);
  expect(readdirSync(path.join(folder, 'codebook')).toSorted()).toEqual(['actors.draft.yaml', 'actors.yaml']);
});
