import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLookup } from './corpus/lookup.ts';
import { readCodingFile } from './pipeline/codingFile.ts';
import { compile } from './pipeline/compile.ts';
import { isDateFault, readEdtf } from './pipeline/edtf.ts';
import { readHtml } from './pipeline/html/readHtml.ts';
import { ARTICLE, CODEBOOK, CODING, toFile, toFiles } from './pipeline/testing/smallSeeds.ts';
import { parseAddress } from './state/parseAddress.ts';
import { printAddress, printQuery, readQuery } from './state/printAddress.ts';

/** How many inputs each gate gets. `npm run fuzz` takes long; FUZZ_RUNS makes it shorter or longer, FUZZ_SEED repeats a run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1e9);
/** In milliseconds: what takes longer hangs. */
const LONGEST = 1000;

/** Strings made of the words of a language, of signs that mean something to readers of text, and of anything. */
function mix(...words: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...words);
  const any = fc.string({ unit: 'binary', maxLength: 4 });
  const repeated = fc.tuple(known, fc.integer({ min: 2, max: 60 })).map(([word, times]) => word.repeat(times));
  const part = fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 2, arbitrary: any },
    { weight: 1, arbitrary: repeated },
  );
  return fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
}

const YAML = mix(
  ...[
    'coder',
    'statements',
    'events',
    'notes',
    'article',
    'speaker',
    'quote',
    'exact',
    'said',
    'edtf',
    'title',
    'published',
  ],
  ...[
    ': ',
    ':\n',
    '\n',
    '\n  ',
    '\n- ',
    '- ',
    '  ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    '---\n',
    '...\n',
  ],
  ...[
    '&a ',
    '*a',
    '!!js ',
    '<<: ',
    '__proto__',
    'constructor',
    '~',
    '1e999',
    '.nan',
    '0x1',
    '2015-09-28',
    '\\ud800',
    '\\0',
    '? ',
  ],
);
const TEXT = mix(
  ...[
    'He said',
    ' the talks',
    ' Putin',
    ' Mr. ',
    ' U.S.',
    ' on Monday',
    ' Sept. 28, 2015',
    ' not',
    ' and',
    ' that',
    '. ',
    ', ',
    '? ',
  ],
  ...[
    '“',
    '”',
    '"',
    '’',
    '\n',
    '\n\n',
    ' ',
    '\u00a0',
    '- ',
    '(',
    ')',
    '[',
    ']',
    'By ',
    'Updated: ',
    'http://a.b/',
    '…',
    '—',
    '=====',
  ],
  ...[
    '---\n',
    'title: ',
    'published: ',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\r',
    '\u2028',
    '👨\u200d👩',
    'e\u0301',
    '1 of 2 DOCUMENTS',
    '| ',
  ],
);
const HTML = mix(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<article>',
    '<h1>',
    '</h1>',
    '<table>',
    '<tr>',
    '<td>',
    '<br>',
    '<ul>',
    '<li>',
    '<a href="',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<template>',
    '<noscript>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&nbsp;',
    '&#0;',
    '&#xd800;',
    '&lt;',
  ],
  ...[
    '<svg>',
    '<math>',
    '<select>',
    '<meta property="og:title" content="',
    '">',
    "'",
    ' hidden',
    '<',
    '>',
    '/',
    '=',
    'They met. ',
  ],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","__proto__":{"a":1},"datePublished":"',
    '2015-02-29',
    '"}',
  ],
);
const QUERY = mix(
  ...[
    '?',
    '&',
    '=',
    ',',
    '%',
    '%E0%A4%A',
    '+',
    ';',
    'view',
    'q',
    'from',
    'to',
    'sides',
    'issue',
    'article',
    'quote',
    'event',
    'cell',
  ],
  ...[
    'positions',
    'timeline',
    'russia',
    'minsk',
    'a',
    '2015-09',
    '2015-02-30',
    '__proto__',
    'constructor',
    'open',
    'pin',
    '..',
    '#',
  ],
);
const EDTF = mix(
  ...'0123456789X-/?~%TYES:Z.[]{},'.split(''),
  '..',
  '2015',
  '-09',
  '-28',
  '2015-02-29',
  'T10:00:00',
  '\u2013',
  ' ',
);

const corpus = compile(toFiles({ ...CODEBOOK, 'articles/a.txt': ARTICLE, 'codings/a.yaml': CODING })).corpus;
const lookup = makeLookup(corpus);
const encode = (text: string) => new TextEncoder().encode(text);
const ignore = () => undefined;

fuzz('bytes to article', fc.oneof(fc.uint8Array({ maxLength: 300 }), TEXT.map(encode)), (bytes) => {
  const { articles } = compile([toFile('articles/a.txt', bytes)]).corpus;
  for (const { text, blocks, quotations } of articles)
    for (const { start, end } of [...blocks, ...quotations])
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
});

fuzz(
  'YAML to coding',
  fc.oneof(
    YAML,
    YAML.map((more) => CODING + more),
  ),
  (text) => {
    const coding = readCodingFile({ file: 'codings/a.yaml', text, firstLine: 1 }, ignore);
    expect(coding === undefined || Array.isArray(coding.statements)).toBe(true);
  },
);

fuzz('HTML to text', HTML, (text) => {
  const page = readHtml({ file: 'a.html', text, firstLine: 1 }, ignore);
  for (const { start, end } of page?.blocks ?? [])
    expect(start < end && end <= (page?.source.text.length ?? 0)).toBe(true);
});

fuzz('address to state', QUERY, (query) => {
  const { address } = parseAddress(readQuery(query), lookup);
  const printed = printQuery(printAddress(address, lookup));
  const again = parseAddress(readQuery(printed), lookup);
  expect(again.address).toEqual(address);
  expect(printQuery(printAddress(again.address, lookup))).toBe(printed);
});

fuzz('EDTF', EDTF, (edtf) => {
  const read = readEdtf(edtf);
  if (isDateFault(read)) return;
  const { earliest, latest } = read;
  for (const day of [earliest, latest]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
});

fuzz('front matter', YAML, (front) => {
  const { articles } = compile(toFiles({ 'articles/a.txt': `---\n${front}\n---\n${ARTICLE}` })).corpus;
  expect(articles.length).toBeLessThanOrEqual(1);
});

/** Puts inputs through a gate: nothing is thrown, nothing hangs, nothing that all objects share is changed. */
function fuzz<Input>(gate: string, inputs: fc.Arbitrary<Input>, pass: (input: Input) => void): void {
  test(`${gate}: ${RUNS} inputs, seed ${SEED}`, { timeout: 7_200_000 }, () => {
    const before = listShared();
    let slowest = 0;
    const property = fc.property(inputs, (input) => {
      let spent = measure(() => pass(input));
      // The first time a program is still being made fast.
      if (spent > LONGEST) spent = measure(() => pass(input));
      slowest = Math.max(slowest, spent);
      expect(spent).toBeLessThan(LONGEST);
      expect(findChange(before, listShared())).toBeUndefined();
    });
    fc.assert(property, { numRuns: RUNS, seed: SEED });
    console.log(`${gate}: ${RUNS} inputs, the slowest ${slowest.toFixed(0)} ms`);
  });
}

/** Time of the processor, in milliseconds: other programs want it too. */
function measure(run: () => void): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

type Shared = { readonly key: string; readonly held: PropertyDescriptor | undefined };

/** What every object, list, text and function has. */
function listShared(): Shared[] {
  return [Object, Array, String, Function, Map].flatMap(({ name, prototype }) =>
    Reflect.ownKeys(prototype).map((key) => ({
      key: `${name}.${String(key)}`,
      held: Object.getOwnPropertyDescriptor(prototype, key),
    })),
  );
}

/** The first that has come, gone or become another one. */
function findChange(before: readonly Shared[], after: readonly Shared[]): string | undefined {
  const changed = before.find(({ key, held }, place) => {
    const now = after[place];
    return now?.key !== key || now.held?.value !== held?.value || now.held?.get !== held?.get;
  });
  return changed?.key ?? after[before.length]?.key;
}
