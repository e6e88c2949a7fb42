import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTOR_KINDS, type Actor, FINDINGS, SIDE_COLORS } from '../../corpus/actor.ts';
import type { Problem } from '../../corpus/problem.ts';
import { readCodebookFiles } from '../codebookFiles.ts';
import { compile } from '../compile.ts';
import { omitUndefined } from '../omitUndefined.ts';
import { toFiles } from '../testing/smallSeeds.ts';
import { printDraft } from './printDraft.ts';

const ARTICLE = `Talks in Minsk

May 4, 2016

Russian President Vladimir Putin said on Wednesday that talks would go on. "We are ready," Putin said.

Ukraine's foreign minister, Pavlo Klimkin, said he doubted it.
`;

const words = fc.string({ minLength: 1, maxLength: 20 });
const anyActor: fc.Arbitrary<Actor> = fc
  .record({
    kind: fc.constantFrom(...ACTOR_KINDS),
    name: words,
    short: fc.option(words, { nil: undefined }),
    aliases: fc.array(words, { maxLength: 3 }),
    code: fc.option(words, { nil: undefined }),
    side: fc.option(fc.record({ short: words, color: fc.constantFrom(...SIDE_COLORS) }), { nil: undefined }),
    definition: fc.option(words, { nil: undefined }),
    source: fc.option(words, { nil: undefined }),
    found: fc.option(fc.constantFrom(...FINDINGS), { nil: undefined }),
    title: fc.option(words, { nil: undefined }),
  })
  .map(({ title, ...actor }) =>
    omitUndefined({ id: '', ...actor, roles: title === undefined ? [] : [{ title, of: 'a0', source: title }] }),
  );

function read(draft: string) {
  const problems: Problem[] = [];
  const sources = new Map([
    ['codebook/actors.draft.yaml', { file: 'codebook/actors.draft.yaml', text: draft, firstLine: 1 }],
  ]);
  const { actors } = readCodebookFiles(sources, (problem) => problems.push(problem));
  return { actors: actors.values, problems };
}

test('Reading a printed draft gives the same actors', () => {
  fc.assert(
    fc.property(fc.array(anyActor, { minLength: 1, maxLength: 5 }), (list) => {
      const actors = list.map((actor, index) => ({ ...actor, id: `a${index}` }));
      expect(read(printDraft(actors))).toEqual({ actors, problems: [] });
    }),
  );
});

test('A draft of no actors is an empty list', () => {
  expect(read(printDraft([]))).toEqual({ actors: [], problems: [] });
});

test('A draft is the list: names that a person took out are not found again, and merged names follow', () => {
  const first = compile(toFiles({ 'articles/a.txt': ARTICLE })).corpus;
  expect(first.actors.map((actor) => actor.id)).toContain('vladimir-putin');
  const kept = first.actors.filter((actor) => actor.id !== 'pavlo-klimkin');
  const { corpus } = compile(toFiles({ 'articles/a.txt': ARTICLE, 'codebook/actors.draft.yaml': printDraft(kept) }));
  expect(corpus.problems.map((problem) => problem.code)).not.toContain('kind-not-read');
  expect(corpus.actors).toEqual(kept);
  const named = corpus.articles[0]?.mentions.map((mention) => mention.actor);
  expect(named).toContain('vladimir-putin');
  expect(named).not.toContain('pavlo-klimkin');
});

test('Where actors.yaml stands, the draft is left unread', () => {
  const { corpus } = compile(
    toFiles({
      'articles/a.txt': ARTICLE,
      'codebook/actors.yaml': '- { id: russia, kind: state, name: Russia }\n',
      'codebook/actors.draft.yaml': 'this: is no list\n',
    }),
  );
  expect(corpus.actors.map((actor) => actor.id)).toEqual(['russia']);
  expect(corpus.problems.map((problem) => problem.file)).not.toContain('codebook/actors.draft.yaml');
});

test('A draft is checked like the list itself', () => {
  const { problems } = read('- { id: russia, kind: state, name: Russia, of: nobody }\n');
  expect(problems.map((problem) => problem.code)).toEqual(['unknown-id']);
});
