import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { toFiles } from '../testing/smallSeeds.ts';
import { measureEvents } from './testing/measureEvents.ts';

const CODEBOOK = {
  'codebook/issues.yaml': '- { id: i, group: g, title: t, definition: d, counts: c }\n',
  'codebook/publishers.yaml': '- { id: tass, name: TASS, kind: agency }\n',
  'codebook/actors.yaml': `
- { id: russia, kind: state, name: Russia, aliases: [Russian, Moscow] }
- { id: ukraine, kind: state, name: Ukraine, aliases: [Ukrainian] }
- { id: norway, kind: state, name: Norway, aliases: [Norwegian] }
- { id: osce, kind: organization, name: OSCE }
- { id: jens-stoltenberg, kind: person, name: Jens Stoltenberg, short: Stoltenberg, aliases: [Stoltenberg] }
- { id: sergei-lavrov, kind: person, name: Sergei Lavrov, short: Lavrov, aliases: [Lavrov] }
`,
};

/** A sentence alone may be too short to tell its language. */
const ENGLISH = 'It was a day like any other in the north.';

function propose(text: string) {
  const article = `Notes\n\nMay 4, 2016\n\n${text}\n\n${ENGLISH}\n`;
  const { corpus } = compile(toFiles({ ...CODEBOOK, 'articles/a.txt': article }));
  return corpus.proposed.events;
}

function tell(text: string): string[] {
  return propose(text).map(
    ({ type, mode, status, actors, recipients }) =>
      `${type}${mode === undefined ? '' : `.${mode}`} ${status}: ${actors.join(' + ')} > ${recipients.join(' + ')}`,
  );
}

test('Who stands before the verb acts, who stands behind it is acted upon', () => {
  expect(tell('Norway accused Russia of jamming signals.')).toEqual(['ACCUSE.allege occurred: norway > russia']);
});

test('The passive turns the parties', () => {
  expect(tell('Russia was condemned by Norway on Monday.')).toEqual(['ACCUSE.disapprove occurred: norway > russia']);
});

test('All who meet act', () => {
  expect(tell('Stoltenberg met Lavrov in Norway.')).toEqual(['CONSULT occurred: jens-stoltenberg + sergei-lavrov > ']);
});

test('A list keeps all its parties although commas part it', () => {
  expect(tell('Russia, Ukraine and the OSCE reached a deal on tanks.')).toEqual([
    'AGREE occurred: russia + ukraine + osce > ',
  ]);
});

test('The subject of a sentence acts behind a relative clause too', () => {
  expect(tell('Stoltenberg, who will meet Lavrov on Monday, urged Russia to leave.')).toEqual([
    'REQUEST.change occurred: jens-stoltenberg > russia',
    'CONSULT planned: jens-stoltenberg + sergei-lavrov > ',
  ]);
});

test('A refusal is a rejection, whether by a verb or by its negation', () => {
  expect(tell('Norway refused to meet Lavrov.')).toEqual(['REJECT.meet occurred: norway > sergei-lavrov']);
  expect(tell('Norway said it would not support Ukraine.')).toEqual(['REJECT.assist occurred: norway > ukraine']);
});

test('Announced help is an agreement, announced yielding a concession, announced harm a threat', () => {
  expect(tell('Norway said it would send aid to Ukraine.')).toEqual(['AGREE occurred: norway > ukraine']);
  expect(tell('Norway said it would withdraw its troops.')).toEqual(['CONCEDE occurred: norway > ']);
  expect(tell('Russia said it would attack Norway.')).toEqual(['THREATEN.violence occurred: russia > norway']);
});

test('What may happen, is asked or supposed has not happened', () => {
  expect(tell('Russia may withdraw its troops.')).toEqual([]);
  expect(tell('If Russia attacked Norway, little would change.')).toEqual([]);
  expect(tell('Did Russia attack Norway?')).toEqual([]);
});

test('A quotation reports nothing that the article itself reports', () => {
  expect(tell('“We think that Russia attacked Norway and condemned Ukraine for no reason,” Lavrov said.')).toEqual([]);
});

test('A sentence without a date takes the article’s, as approximate; what is planned lies after it', () => {
  expect(propose('Norway accused Russia of jamming signals.')[0]?.when.edtf).toBe('2016-05-04~');
  expect(propose('Stoltenberg will meet Lavrov in Oslo.')[0]?.when.edtf).toBe('2016-05-04/..');
});

test('One act told twice is one event with two pieces of evidence, named for where it is told first', () => {
  const events = propose(
    'Norway accused Russia of jamming signals.\n\nRussia was accused by Norway, which gave no details.',
  );
  expect(events.map(({ id, evidence }) => [id, evidence.length])).toEqual([['a@e27', 2]]);
});

test('Summaries are whole, name the parties and keep within sixty characters', () => {
  expect(propose('Stoltenberg met Lavrov in Norway.')[0]?.summary).toBe('Stoltenberg and Lavrov meet');
  expect(propose('Norway accused Russia of jamming signals.')[0]?.summary).toBe('Norway accuses Russia');
  expect(propose('Angry farmers blocked roads around Oslo.')[0]?.summary).toBe('Angry farmers protest');
});

test('The types of our own sentences are found, known and blind', () => {
  const { open, blind } = measureEvents();
  expect(open.right / open.all).toBeGreaterThan(0.9);
  expect(blind.right / blind.all).toBeGreaterThan(0.85);
});

test('An attack in words is criticism, one in deed an assault, whoever campaigns', () => {
  expect(tell('Lavrov attacked Stoltenberg in a campaign speech.')).toEqual([
    'ACCUSE.disapprove occurred: sergei-lavrov > jens-stoltenberg',
  ]);
  expect(tell('Gunmen attacked a campaign office in Ukraine, wounding two.').map((told) => told.split(' ')[0])).toEqual(
    ['ASSAULT'],
  );
  expect(tell('Stoltenberg was targeted by rivals in the debate.')).toEqual([]);
});

test('A former minister does not act for the country', () => {
  expect(tell('A former Norwegian prime minister accused Russia of jamming signals.')).toEqual([
    'ACCUSE.allege occurred:  > russia',
  ]);
});

test('What no object was given to did not take place', () => {
  expect(tell('Norway gave no support to Ukraine.')).toEqual([]);
  expect(tell('Russia and Ukraine reached no deal on Monday.')).toEqual([]);
});

test('A view addressed to nobody is no event, the same words to somebody are', () => {
  expect(tell('Stoltenberg warned that the winter would be long.')).toEqual([]);
  expect(tell('The Norwegian plan calls for taxing carbon.')).toEqual([]);
  expect(tell('Norway warned Russia against a longer war.')).toEqual(['THREATEN.violence occurred: norway > russia']);
  expect(tell('Norway called on Russia to tax carbon.')).toEqual(['REQUEST.change occurred: norway > russia']);
});

test('What may not have been done is not refused', () => {
  expect(tell('Lavrov may not have paid for the flight.')).toEqual([]);
  expect(tell('Norway said it could not accept the terms of Russia.')[0]).toBe(
    'REJECT.change occurred: norway > russia',
  );
});

test('An opinion poll tells of no support', () => {
  expect(tell('Stoltenberg was backed by most Norwegian voters in a poll.')).toEqual([]);
  expect(tell('Stoltenberg was backed by Norway.')).toEqual(['SUPPORT occurred: norway > jens-stoltenberg']);
});

test('The object stands behind an active verb, and before a passive one', () => {
  expect(tell('The survey of Ukraine, taken in March, is long.')).toEqual([]);
  expect(tell('Talks between Russia and Ukraine were called off.').map((told) => told.split(' ')[0])).toEqual([
    'SANCTION.discontinue',
  ]);
  expect(tell('Two Ukrainian sailors were granted asylum in Norway.').map((told) => told.split(' ')[0])).toEqual([
    'AID',
  ]);
});

test('Persons clash in words where no harm is told', () => {
  expect(tell('Stoltenberg clashed with Lavrov over the text.')).toEqual([]);
  expect(tell('Stoltenberg attacked Lavrov over dinner.')).toEqual([
    'ACCUSE.disapprove occurred: jens-stoltenberg > sergei-lavrov',
  ]);
});

test('A “he” before the verb acts as the person it stands for', () => {
  expect(tell('Stoltenberg spoke in Oslo. He accused Russia of jamming signals.')).toEqual([
    'ACCUSE.allege occurred: jens-stoltenberg > russia',
  ]);
});

test('A refused offer to act is told from an offer', () => {
  expect(tell('Norway is willing to meet Lavrov.')).toEqual(['AGREE occurred: norway > sergei-lavrov']);
  expect(tell('Norway is not willing to meet Lavrov.')).toEqual(['REJECT.meet occurred: norway > sergei-lavrov']);
});
