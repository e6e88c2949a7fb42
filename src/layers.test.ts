import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readImports } from './build/readImports.ts';

/** Who may import whom: architecture, "Arrows are imports and there are no others". tsc lets an arrow pass that a reference of a reference allows. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: [],
  pipeline: ['corpus'],
  facets: ['corpus'],
  exports: ['corpus'],
  citations: ['corpus'],
  published: ['corpus'],
  pictures: ['corpus'],
  build: ['pipeline', 'exports', 'published', 'facets', 'corpus'],
  worker: ['facets', 'corpus'],
  state: ['facets', 'worker', 'published', 'citations', 'corpus'],
  ui: [],
  features: ['state', 'facets', 'exports', 'citations', 'pictures', 'published', 'corpus', 'ui'],
  app: ['features', 'state', 'facets', 'ui'],
};

/** Packages of folders that must stay free of the others. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  corpus: ['valibot'],
  pipeline: ['valibot', 'yaml', 'edtf', 'linkedom', '@mozilla/readability'],
  facets: [],
  exports: ['valibot', '@valibot/to-json-schema', 'fflate'],
  published: ['valibot'],
  worker: [],
  citations: ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
  pictures: [],
  ui: ['react', 'react-dom', '@tanstack/react-virtual'],
};

type ImportLine = {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  readonly target: string;
};

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.includes('/') && /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file));
const codes = new Map(files.map((file) => [file, readCode(file)]));
const imports = files.flatMap(listImports);

test('every folder imports only what lies below it', () => {
  const crossings = imports.filter(({ folder, specifier, target }) => {
    const other = target.split('/')[0] ?? '';
    return specifier.startsWith('.') && other !== folder && MAY_IMPORT[folder]?.includes(other) !== true;
  });
  expect(crossings.map(printImport)).toEqual([]);
});

test('a feature imports no other feature', () => {
  const crossings = imports.filter(({ file, target }) => {
    const [feature, other] = [file, target].map((place) => /^features\/[^/]+\//.exec(place)?.[0]);
    return feature !== undefined && other !== undefined && feature !== other;
  });
  expect(crossings.map(printImport)).toEqual([]);
});

test('nouns, pipeline, facets, exports, citations, pictures and widgets know no package but their own', () => {
  const strangers = imports.filter(({ folder, specifier }) => {
    const allowed = MAY_USE[folder];
    if (specifier.startsWith('.') || allowed === undefined) return false;
    return !allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  });
  expect(strangers.map(printImport)).toEqual([]);
});

test('nouns, pipeline, facets, exports, citations and pictures read no clock, no dice and no locale', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\blocaleCompare\b|\btoLocale\w+\(|\bIntl\./;
  const found = files.filter(
    (file) => /^(corpus|pipeline|facets|exports|citations|pictures)\//.test(file) && impure.test(codes.get(file) ?? ''),
  );
  expect(found).toEqual([]);
});

test('the folders are there to be checked', () => {
  expect([...new Set(files.map((file) => file.split('/')[0]))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  expect(imports.length).toBeGreaterThan(100);
});

/** The code of a file without its comments, which may name anything. */
function readCode(file: string): string {
  return readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '');
}

function listImports(file: string): ImportLine[] {
  const { atOnce, lazy } = readImports(file, readFileSync(path.join(src, file), 'utf8'));
  return [...atOnce, ...lazy].map((specifier) => ({
    file,
    folder: file.split('/')[0] ?? '',
    specifier,
    target: path.posix.join(path.posix.dirname(file), specifier),
  }));
}

function printImport({ file, specifier }: ImportLine): string {
  return `${file} -> ${specifier}`;
}
