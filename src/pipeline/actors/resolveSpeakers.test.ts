import { expect, test } from 'vitest';
import { makeFindMentions } from '../mentions.ts';
import { discoverActors } from './discoverActors.ts';
import { makeResolveSpeakers } from './resolveSpeakers.ts';
import { readMarked } from './testing/markedArticle.ts';
import { namesOf } from './testing/namesOf.ts';

/** The speakers of the sources in curly brackets, in their order. */
function resolve(text: string): (string | undefined)[] {
  const { read } = readMarked({ outlet: 'test', set: 'tuned', text: `A headline\n\n${text}` }, 0);
  const actors = discoverActors(namesOf([read]));
  return [...makeResolveSpeakers(actors)(read, makeFindMentions(actors)(read.source.text, read.blocks))];
}

test('A source is the person at its head, not one it only speaks of', () => {
  const text =
    '{Jens Stoltenberg, who will meet Sergei Lavrov,}() said so. {A spokesman for Sergei Lavrov}() said no. {Sergei Lavrov’s aides}() were silent.';
  expect(resolve(text)).toEqual(['jens-stoltenberg', undefined, undefined]);
});

test('A pronoun goes to the speaker before it, though another was named last', () => {
  expect(resolve('{Jens Stoltenberg}() said Vladimir Putin’s speech was new. {He}() welcomed it.')).toEqual([
    'jens-stoltenberg',
    'jens-stoltenberg',
  ]);
});

test('A pronoun goes to whom it fits', () => {
  const text = '{Angela Merkel}() met Vladimir Putin. {He}() smiled and said so. {She}() said no.';
  expect(resolve(text)).toEqual(['angela-merkel', 'vladimir-putin', 'angela-merkel']);
});

test('A pronoun after an unnamed speaker is that speaker, so nobody', () => {
  expect(resolve('{Vladimir Putin}() said so. {A farmer}() said no. {He}() did not give his name.')).toEqual([
    'vladimir-putin',
    undefined,
    undefined,
  ]);
});

test('A description goes to the person whose role it says', () => {
  const text =
    'Russian President Vladimir Putin met U.S. Secretary of State John Kerry. {The Russian leader}() said so. {The secretary}() said no. {The queen}() left.';
  expect(resolve(text)).toEqual(['vladimir-putin', 'john-kerry', undefined]);
});

test('Officials speak for their state, activists and voters for themselves', () => {
  const text =
    '{U.S. officials}() said so. {Syrian activists}() said no. {A White House spokesman}() wept. {American voters}() sang. {The Kremlin}() slept.';
  expect(resolve(text)).toEqual(['united-states', undefined, 'white-house', undefined, 'kremlin']);
});

test('A quotation without a source goes on with the last speaker', () => {
  expect(resolve('“So,” {Vladimir Putin}() said.\n\n“{}()And so.”')).toEqual(['vladimir-putin', 'vladimir-putin']);
});

test('Nobody is resolved where nobody is named', () => {
  expect(resolve('{He}() said so. {They}() said no. {The president}() left. {One woman}() wept.')).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
