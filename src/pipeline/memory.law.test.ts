import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import type { Memory, Parts } from './remember.ts';
import { toFiles } from './testing/smallSeeds.ts';

/** A memory that keeps JSON, as one on a disk does. */
function makeMemory(): Memory {
  const kept = new Map<string, { readonly head: string; readonly body: string }>();
  const parse = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));
  return {
    name: (content) => content,
    findHead: (name) => parse(kept.get(name)?.head),
    findBody: (name) => parse(kept.get(name)?.body),
    keep: (name, { head, body }: Parts<unknown, unknown>) =>
      kept.set(name, { head: JSON.stringify(head), body: JSON.stringify(body) }),
  };
}

/** Few names, so that those of one article change what those of another mean. */
const NAMES = [
  'Jordan Nord',
  'Eva Nord',
  'Eva Syd',
  'Karim al-Nord',
  'Karim de Vest',
  'Nord',
  'Vest',
  'de Vest',
  'May Georgia',
  'Georgia',
  'Jordan',
  'the Kremlin',
  'Moscow',
];
const PHRASES = [
  'Russian President NAME said on Monday that talks would go on.',
  '"We will not accept any of this in the long run," said NAME, a spokesman for Georgia.',
  'NAME, Norway’s foreign minister, met NAME in Oslo.',
  'He told Reuters that NAME attacked the Russian foreign ministry.',
  'The president warned NAME on 4 May. NAME did not answer.',
  'NAME campaign chairman Eva Syd accused Georgia of an attack.',
  '“It is over, it is really over now for all of us,” NAME said.',
  'In Tbilisi, the minister said NAME would sign an agreement with Moscow.',
];
/** Enough to tell the language by. */
const ENGLISH =
  'The ministers of the two countries were to meet in the old town hall before the end of the week, as they had said.';
const HEADS = ['', '---\npublisher: The Oslo Herald\n---\n', '---\npublished: 2016-05-04\n---\n'];

const sentence = fc
  .tuple(fc.constantFrom(...PHRASES), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
  .map(([phrase, first, second]) => phrase.replace('NAME', first).replace('NAME', second));
const article = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(sentence, { minLength: 2, maxLength: 5 }))
  .map(([head, sentences]) => `${head}Ministers meet\n\n${ENGLISH}\n\n${sentences.join('\n\n')}\n`);
const PATHS = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
const folder = fc.tuple(article, article, article);
const edits = fc.array(fc.record({ path: fc.constantFrom(...PATHS), article }), { minLength: 1, maxLength: 5 });

test('What was compiled before makes no difference', () => {
  fc.assert(
    fc.property(folder, edits, (articles, changes) => {
      const memory = makeMemory();
      let texts = Object.fromEntries(articles.map((text, index) => [PATHS[index] ?? '', text]));
      for (const { path, article: text } of changes) {
        compile(toFiles(texts), { memory });
        texts = { ...texts, [path]: text };
        const files = toFiles(texts);
        const remembered = compile(files, { memory });
        expect(JSON.stringify(remembered)).toBe(JSON.stringify(compile(files)));
      }
    }),
    { numRuns: 60 },
  );
});
