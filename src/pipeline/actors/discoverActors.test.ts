import { expect, test } from 'vitest';
import { discoverActors } from './discoverActors.ts';
import { namesOf } from './testing/namesOf.ts';
import { textOf } from './testing/textOf.ts';

function discover(...texts: readonly string[]) {
  return discoverActors(namesOf(texts.map((text, index) => textOf(`A headline\n\n${text}`, `a${index}`))));
}

function rolesOf(id: string, ...texts: readonly string[]): string[] | undefined {
  return discover(...texts)
    .find((actor) => actor.id === id)
    ?.roles.map(({ title, of }) => `${title} of ${of}`);
}

test.each([
  ['vladimir-putin', 'Russian President Vladimir Putin said so on Monday.', 'President of russia'],
  ['jens-stoltenberg', "Jens Stoltenberg, NATO's secretary-general, said so.", 'secretary-general of nato'],
  [
    'stepan-poltorak',
    'Colonel-General Stepan Poltorak, the Ukranian Minister of Defense who said it, left.',
    'Minister of Defense of ukraine',
  ],
  ['samantha-power', 'Samantha Power, US ambassador to the United Nations, said so.', 'ambassador of united-states'],
  ['adam-schiff', 'Rep. Adam Schiff, D-Calif., said so.', 'member of Congress of united-states'],
  ['dana-whitlow', 'Republican presidential nominee Dana Whitlow said so.', 'presidential nominee of republican-party'],
  ['maria-zakharova', 'Kremlin spokeswoman Maria Zakharova said so.', 'spokeswoman of kremlin'],
  ['donald-tusk', 'Donald Tusk, president of the European Council, said so.', 'president of european-union'],
  ['james-otieno', "Kenya's foreign minister, James Otieno, said so.", 'foreign minister of kenya'],
])('%s: the words beside a name give the role and whose it is', (id, text, role) => {
  expect(rolesOf(id, text)).toContain(role);
});

test('Whoever works for a campaign speaks for it, and it for its candidate', () => {
  const text = 'Hillary Clinton spoke. Clinton campaign chairman John Podesta said so. John Podesta left.';
  const actors = discover(text);
  expect(actors.find((actor) => actor.id === 'john-podesta')?.roles[0]?.of).toBe('clinton-campaign');
  expect(actors.find((actor) => actor.id === 'clinton-campaign')?.of).toBe('hillary-clinton');
});

test('The words of a role are its source, with the article', () => {
  const role = discover('Russian President Vladimir Putin said so.').find((actor) => actor.kind === 'person')?.roles[0];
  expect(role).toEqual({ title: 'President', of: 'russia', source: '“Russian President”, a0' });
});

test('A misspelt adjective is a name of its state from then on', () => {
  const [ukraine] = discover('Stepan Poltorak, the Ukranian Minister of Defense, said so.').filter(
    ({ id }) => id === 'ukraine',
  );
  expect(ukraine?.aliases).toContain('Ukranian');
});

test('The spellings of one person are one actor, two persons of one surname are two', () => {
  const actors = discover(
    'President Vladimir V. Putin spoke. Vladimir Putin left. Mr. Putin smiled.',
    'Donald Trump spoke, Donald J. Trump left, Donald Trump came back. Melania Trump said nothing. Bashar al-Assad met Bashar Assad.',
  ).filter(({ kind }) => kind === 'person');
  expect(actors.map(({ id }) => id).toSorted()).toEqual([
    'bashar-assad',
    'donald-trump',
    'melania-trump',
    'vladimir-putin',
  ]);
  expect(actors.find(({ id }) => id === 'donald-trump')?.aliases).toEqual(['Donald J. Trump', 'Trump']);
  expect(actors.find(({ id }) => id === 'melania-trump')?.aliases).toEqual([]);
});

test('A role that is over, a calling, and a state that no word names give no side', () => {
  expect(rolesOf('susan-rice', 'Former U.S. ambassador Susan Rice said so.')).toEqual([]);
  expect(rolesOf('tom-hanks', 'American actor Tom Hanks said so.')).toEqual([]);
  expect(rolesOf('walter-crane', 'President Walter Crane said so.')).toEqual([]);
});

test('Places, bodies and days are nobody', () => {
  const text =
    'On Monday Fort Lauderdale and New York saw Smith University beat West Virginia. The Trump Tower stood. Last October Wall Street fell.';
  expect(discover(text).filter(({ kind }) => kind === 'person')).toEqual([]);
});

test('Only what the articles name is in the list, most named first', () => {
  const ids = discover('Norway and Sweden met. Norwegian ships left Norway.').map(({ id }) => id);
  expect(ids).toEqual(['norway', 'sweden']);
});

test('A state with a name that others have needs a word of its own', () => {
  const ids = discover(
    'Georgia voted for Jordan Smith. Chad Brown cheered for the Washington Post and New Mexico.',
  ).map(({ id }) => id);
  expect(ids).not.toContain('georgia');
  expect(ids).not.toContain('jordan');
  expect(ids).not.toContain('chad');
  expect(ids).not.toContain('united-states');
  expect(ids).not.toContain('mexico');
  expect(discover('Georgia asked NATO for help, officials in Tbilisi said.').map(({ id }) => id)).toContain('georgia');
});

test('A ministry beside its state’s name is an office of the state', () => {
  const ministry = discover('The Russian foreign ministry said so.').find(({ kind }) => kind === 'office');
  expect(ministry).toMatchObject({
    id: 'russian-foreign-ministry',
    of: 'russia',
    aliases: ['Russian foreign ministry'],
  });
});

test('No texts give no actors', () => {
  expect(discoverActors(namesOf([]))).toEqual([]);
});
