import type { Actor } from '../../../corpus/actor.ts';
import { slug } from '../slug.ts';
import { INSTITUTION_ROWS } from './institutions.ts';
import { STATE_ROWS } from './states.ts';
import { STATE_NAME_ROWS, USUAL_STATE_NAMES } from './supplement.ts';

// Stands first, since the lists below are made as the file is read.
const SOURCES = {
  state: 'world-countries 5.1.0 (ODbL 1.0)',
  institution: 'list of institutions written for this project',
} as const;

/** The states and institutions that need no discovery, as actors that name all their names, in the order of the tables. */
export const GAZETTEER: readonly Actor[] = [...readStates(), ...readInstitutions()];

/** Names that can stand for a state or an organization by the place where it sits. */
export const SEATS: ReadonlySet<string> = new Set([
  ...readRows(STATE_ROWS).flatMap(([, , , , capitals = '']) => splitNames(capitals)),
  ...[
    'Washington',
    'Brussels',
    'Kiev',
    'The Hague',
    'Tel Aviv',
    'Rangoon',
    'Teheran',
    'Westminster',
    'Whitehall',
    'Nur-Sultan',
  ],
]);

/** Adjectives and peoples: by the word, the id of the state. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  readRows(STATE_ROWS).flatMap(([code = '', name = '', , demonyms = '']) =>
    [...splitNames(demonyms), ...listOtherNames(code).filter(isDemonym)].map(
      (word) => [word, slug(USUAL_STATE_NAMES.get(code) ?? name)] as const,
    ),
  ),
);

function readStates(): Actor[] {
  return readRows(STATE_ROWS).map(([code = '', common = '', official = '', demonyms = '', capitals = '']): Actor => {
    const name = USUAL_STATE_NAMES.get(code) ?? common;
    const people = splitNames(demonyms).flatMap((word) => (/(?:an|i|ot|er)$/.test(word) ? [word, `${word}s`] : [word]));
    const names = [common, official, ...people, ...listOtherNames(code), ...splitNames(capitals)];
    return {
      id: slug(name),
      kind: 'state',
      name,
      ...(code === 'USA' ? { short: 'US' } : {}),
      aliases: [...new Set(names)].filter((alias) => alias !== '' && alias !== name),
      code,
      roles: [],
      source: SOURCES.state,
      found: 'gazetteer',
    };
  });
}

function readInstitutions(): Actor[] {
  return readRows(INSTITUTION_ROWS).map(
    ([id = '', kind, name = '', short = '', code = '', of = '', others = '']): Actor => ({
      id,
      kind: kind === 'office' || kind === 'group' ? kind : 'organization',
      name,
      ...(short === '' ? {} : { short }),
      aliases: splitNames(others),
      ...(code === '' ? {} : { code }),
      roles: [],
      ...(of === '' ? {} : { of }),
      source: SOURCES.institution,
      found: 'gazetteer',
    }),
  );
}

function readRows(rows: string): string[][] {
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}

function splitNames(names: string): string[] {
  return names === '' ? [] : names.split(',');
}

function listOtherNames(code: string): string[] {
  const row = STATE_NAME_ROWS.split('\n').find((line) => line.startsWith(`${code}|`));
  return row === undefined ? [] : splitNames(row.slice(code.length + 1));
}

function isDemonym(name: string): boolean {
  return /^(?:Argentinian|Azeri|Ecuadorian|Maldivian|Nepali|Salvadorean|Botswanan|Surinamese|Djiboutian|Icelandic|Kazakh|Kosovan|Kyrgyz|Philippine|Saudi|Serb|Slovakian|Slovenian|Tajik|Uzbek|U\.?S\.?|U\.?K\.?|USA)$/.test(
    name,
  );
}
