import type { SourceFile } from '../decode.ts';
import {
  type Fault,
  inArticle,
  inCoding,
  inDate,
  inEvent,
  inQuote,
  inStatement,
  makeFile,
  writeText,
} from './faults.ts';

const LATIN = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const UTF16 = (text: string) => Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));

const TEXTS: readonly Fault[] = [
  inArticle('B01', 'not-utf8', Uint8Array.of(0x61, 0xc3, 0x28)),
  inArticle('B01', 'not-utf8', Uint8Array.of(0x61, 0xed, 0xa0, 0x80)),
  inArticle('B03', 'not-utf8', UTF16('Talks end')),
  inArticle('B04', 'not-utf8', LATIN('They \x93met\x94 on Monday.')),
  inArticle('B05', 'mojibake', (name) => writeText(name).replace('“', 'â€œ')),
  inArticle('B05', 'mojibake', (name) => writeText(name).replace('Moscow', 'Ð¿ÑƒÑ‚Ð¸Ð½')),
  inArticle('B05', 'mojibake', (name) => writeText(name).replace('“', '\ufffd')),
  inArticle('B07', 'empty-file', ''),
  inArticle('B07', 'empty-file', ' \n\u00a0\n'),
  inArticle('B07', 'empty-file', '\ufeff'),
  inArticle('B10', 'control-character', (name) => writeText(name).replace('peace', 'pea\0ce')),
  inArticle('B10', 'control-character', (name) => writeText(name).replace('peace', 'pea\fce')),
  inArticle('B11', 'bidi-control', (name) => writeText(name).replace('peace', '\u202epeace\u202c')),
  inArticle('B11', 'bidi-control', (name) => writeText(name).replace('peace', '\u200fpeace')),
  inArticle('B12', 'invisible-character', (name) => writeText(name).replace('peace', 'pea\u200bce')),
  inArticle('B12', 'invisible-character', (name) => writeText(name).replace('peace', 'pea\u{e0041}ce')),
  inArticle('form', 'many-articles', (name) => ['A', 'B', 'C'].map((one) => writeExport(one, name)).join('\n')),
  inArticle('B52', 'front-matter-unread', (name) => `---\npublished: 2015-01-02\n\n${writeText(name)}`),
  inArticle('B52', 'front-matter-unread', (name) => `\n---\ntitle: ${name}\n---\n${writeText(name)}`),
  inArticle('B52', 'front-matter-unread', (name) => `+++\ntitle = "${name}"\n+++\n${writeText(name)}`),
  inArticle('form', 'web-address', (name) => `---\nurl: javascript:alert(1)\n---\n${writeText(name)}`),
  inArticle('B45', 'date-future', (name) => writeText(name).replace('2016', '2097')),
  inArticle('B46', 'metadata-contradiction', (name) => `---\npublished: 2015-01-02\n---\n${writeText(name)}`),
  inArticle('B47', 'date-weekday', (name) => writeText(name).replace('May 4', 'Monday, May 4')),
  inArticle('B56', 'kind-not-read', 'x', 'pdf'),
  inArticle('B57', 'not-text', '%PDF-1.4 …'),
  inArticle('B58', 'encoding-converted', LATIN('<meta charset="windows-1252"><p>They \x93met\x94 on Monday.'), 'html'),
  inArticle('B58', 'encoding-mismatch', '<meta charset="windows-1252"><p>They “met” on Monday.', 'html'),
  inArticle('B58', 'encoding-unknown', LATIN('<meta charset="klingon-8"><p>They \x93met\x94.'), 'html'),
  inArticle(
    'form',
    'web-address',
    (name) => `<meta property="og:url" content="javascript:alert(1)"><p>They met on Monday, ${name} said.`,
    'html',
  ),
  inArticle('B58', 'page-empty', '<html><body><script>write("words")</script></body></html>', 'html'),
  inArticle('B58', 'page-too-deep', `<body>${'<div>'.repeat(9000)}Talks`, 'html'),
  inArticle('B58', 'page-not-extracted', (name) => `<body>${'<div>'.repeat(1000)}<h1>${name}</h1><p>They met.`, 'html'),
];

function writeExport(headline: string, name: string): string {
  const words = 'The talks ended without a date, the mediator said on Tuesday, after nine hours. '.repeat(4);
  return `==========\nHeadline: ${headline}\nSource: Coast ${name}\nDate: 29.09.2015\n\n${words}\n`;
}

/** Files of a fault; `at` is the one that is named. */
function inFiles(of: string, code: Fault['code'], at: string, plant: (name: string) => readonly SourceFile[]): Fault {
  return { of, code, plant: (name) => ({ at: at.replaceAll('$', name), files: plant(name) }) };
}

function refuse(): never {
  throw new Error('EIO');
}

const FILES: readonly Fault[] = [
  inFiles('B09', 'file-too-large', 'articles/$.txt', (name) => [
    { path: `articles/${name}.txt`, size: 5e7, read: refuse },
  ]),
  inFiles('B57', 'unreadable-file', 'articles/$.txt', (name) => [
    { path: `articles/${name}.txt`, size: 1, read: refuse },
  ]),
  inFiles('B16', 'duplicate-article', 'articles/$.txt', (name) => twice(name, `${name}-2.txt`, `${name}.txt`)),
  inFiles('B16', 'duplicate-id', 'articles/$.txt', (name) => twice(name, `${name}.md`, `${name}.txt`)),
  inFiles('B16', 'duplicate-id', 'articles/$.txt', (name) => twice(name, `${name.toUpperCase()}.txt`, `${name}.txt`)),
  inFiles('B19', 'duplicate-id', 'articles/$é.txt', (name) => twice(name, `${name}e\u0301.txt`, `${name}é.txt`)),
  inFiles('B56', 'article-beside', 'drafts/$.txt', (name) => [makeFile(`drafts/${name}.txt`, writeText(name))]),
  inFiles('B18', 'file-name', 'articles/$/con.txt', (name) => [makeFile(`articles/${name}/con.txt`, writeText(name))]),
  inFiles('B18', 'file-name', 'articles/$..txt', (name) => [makeFile(`articles/${name}..txt`, writeText(name))]),
  inFiles('B18', 'file-name', 'articles/$: a.txt', (name) => [makeFile(`articles/${name}: a.txt`, writeText(name))]),
  inFiles('B20', 'coding-without-article', 'codings/$.yaml', (name) => [
    makeFile(`codings/${name}.yaml`, 'coder: otr\n'),
  ]),
];

function twice(name: string, first: string, second: string): SourceFile[] {
  return [makeFile(`articles/${first}`, writeText(name)), makeFile(`articles/${second}`, writeText(name))];
}

const FORMS: readonly Fault[] = [
  inCoding('B11', 'bidi-unbalanced', 'coder: otr\nnotes:\n  - { exact: peace now, note: "one \u202e two" }\n'),
  inCoding('B11', 'bidi-unbalanced', 'coder: otr # \u2067 \u202c\n'),
  inCoding('B10', 'control-character', 'coder: otr\nnotes:\n  - { exact: peace now, note: "one\\0two" }\n'),
  inCoding('B15', 'text-ill-formed', 'coder: otr\nnotes:\n  - { exact: peace now, note: "\\ud800" }\n'),
  inCoding('form', 'web-address', 'coder: otr\narticle: { url: "file:///home/$.html" }\n'),
  inCoding('B50', 'unknown-key', 'coder: otr\nstatments: []\n'),
  inStatement('B50', 'unknown-key', { spekaer: 'russia', speaker: '' }),
  inStatement('B50', 'missing-key', { speaker: '' }),
  inStatement('B37', 'unknown-value', { stance: 'support' }),
  inStatement('B39', 'unknown-value', { stance: '"2"' }),
  inStatement('B39', 'wrong-type', { stance: '5' }),
  inStatement('B39', 'wrong-type', { stance: '.nan' }),
  inStatement('B39', 'missing-key', { issue: '' }),
  inStatement('B51', 'wrong-type', { said: '{ edtf: 2015, basis: b }' }),
  inStatement('B51', 'wrong-type', { occasion: '010' }),
  inStatement('B51', 'wrong-type', { occasion: '~' }),
  inStatement('B54', 'wrong-type', { occasion: '1e999' }),
  inStatement('B54', 'wrong-type', { occasion: '12345678901234567890' }),
  inCoding('B54', 'yaml-duplicate-key', '{"coder": "otr", "coder": "kl"}'),
  inCoding('B54', 'yaml-broken', '{"coder": "otr", "notes": [}'),
  inCoding('B52', 'yaml-duplicate-key', 'coder: otr\ncoder: kl\n'),
  inCoding('B52', 'yaml-broken', 'coder: otr\nstatements:\n\t- a\n'),
  inCoding('B52', 'yaml-broken', 'coder: "otr\n'),
  inCoding('B52', 'yaml-broken', 'coder: otr\n---\ncoder: kl\n'),
  inCoding('B52', 'yaml-alias', 'coder: &me otr\nnotes: [*me]\n'),
  inCoding('B52', 'unknown-key', 'coder: otr\n<<: { notes: [] }\n'),
  inCoding('B52', 'yaml-tag', 'coder: !!js/function "otr"\n'),
  inCoding('B53', 'yaml-alias', `coder: otr\na: &a [x, x]\nb: &b [*a, *a]\nc: [${'*b, '.repeat(200)}]\n`),
  inCoding('B53', 'yaml-depth', `coder: otr\nnotes: ${'['.repeat(70)}${']'.repeat(70)}\n`),
  inCoding('B53', 'yaml-depth', `coder: otr\nnotes: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`),
  inCoding('B55', 'key-forbidden', 'coder: otr\n__proto__: { a: 1 }\n'),
  inCoding('B55', 'key-forbidden', '{"coder": "otr", "article": {"constructor": {"prototype": {"a": 1}}}}'),
];

const AGAIN = { quote: '{ exact: It wants peace now }', reporting: 'indirect' };

const IDS: readonly Fault[] = [
  inStatement('B13', 'unknown-id', { speaker: 'гussia' }),
  inStatement('B37', 'unknown-id', { speaker: 'rusia' }),
  inStatement('B37', 'unknown-id', { issue: 'mink' }),
  inStatement('B49', 'unknown-id', { 'reacts-to': '$-none' }),
  inCoding('B49', 'unknown-id', 'coder: otr\nevents:\n  - { same-as: $-none, evidence: [{ exact: peace now }] }\n'),
  inEvent('B17', 'duplicate-id', {}, { id: '$-0' }),
  inStatement('B17', 'duplicate-id', { id: '$-s' }, { id: '$-s' }),
  inEvent('B18', 'id-malformed', { id: '"$ talks"' }),
  inStatement('form', 'alias-empty', { aliases: '[""]' }),
  inStatement('form', 'alias-live', { aliases: '[$.russia.minsk]' }),
  inStatement('form', 'alias-twice', { aliases: '[$-old]' }, { aliases: '[$-old]', ...AGAIN }),
];

const NO_EDTF = [
  '2015-9-28',
  '28-09-2015',
  '2015/09/28',
  'Sept 28 2015',
  '2015–09–28',
  '２０１５',
  '2015-W40',
  '20150928',
  '2015-09-28 ',
];

const DATES: readonly Fault[] = [
  ...['2015-02-29', '1900-02-29', '2015-02-28/2015-02-29'].map((date) => inDate('B40', 'date-impossible', date)),
  ...NO_EDTF.map((date) => inDate('B41', 'edtf-invalid', date)),
  inDate('B42', 'edtf-invalid', '09/10/2015'),
  inDate('B43', 'date-reversed', '2015-09-29/2015-09-28'),
  inDate('B44', 'date-order', '2016-06-01'),
  inEvent('B44', 'date-order', { when: '{ edtf: "2016-06-01", basis: b }' }),
  inDate('B45', 'date-range', '-0999'),
  inDate('B45', 'date-range', '9999'),
  inDate('B45', 'date-range', '0988'),
  inStatement('B47', 'date-weekday', { said: '{ edtf: "2016-05-04", basis: "on Thursday" }' }),
  inStatement('form', 'basis-missing', { said: '{ edtf: "2016-05-04", basis: "" }' }),
];

const QUOTES: readonly Fault[] = [
  inQuote('B21', 'quote-absent', '{ exact: "wanted peace and soon" }'),
  inQuote('B22', 'quote-ambiguous', '{ exact: "peace" }'),
  inQuote('B23', 'quote-context', '{ exact: "peace", prefix: "rarely wants" }'),
  inQuote('B24', 'quote-ambiguous', '{ exact: "wants peace" }'),
  inQuote('B25', 'quote-crosses-blocks', '{ exact: "It wants peace now. Nobody else" }'),
  inQuote('B25', 'quote-order', '[{ exact: "It wants peace now" }, { exact: "Moscow wants" }]'),
  inQuote('B29', 'quote-absent', '{ exact: "moscow wants peace" }'),
  inQuote('B30', 'quote-absent', '{ exact: "Moscow … peace" }'),
  inQuote('B30', 'quote-absent', '{ exact: "It [Moscow] wants peace" }'),
  inQuote('B31', 'quote-empty', '{ exact: "" }'),
  inQuote('B31', 'quote-empty', '[]'),
  inQuote('B31', 'wrong-type', '~'),
  inQuote('B31', 'quote-short', '{ exact: "It" }'),
  inFiles('B31', 'quote-long', 'codings/$.yaml', writeLong),
  inQuote('B32', 'quote-cuts-word', '{ exact: "able said", prefix: "the un" }'),
  inQuote('B32', 'quote-cuts-word', '{ exact: "\\U0001F468" }'),
  inQuote('B33', 'quote-in-furniture', '{ exact: "Leave a Reply" }'),
];

function writeLong(name: string): SourceFile[] {
  const long = `They want peace ${'and peace again '.repeat(150)}at ${name}`;
  const { at, files } = inEvent('', 'quote-long', { evidence: `[{ exact: "${long}" }]` }).plant(name);
  return [
    makeFile(`articles/${name}.txt`, `${writeText(name)}\n${long}.\n`),
    ...files.filter(({ path }) => path === at),
  ];
}

const STATEMENTS: readonly Fault[] = [
  inStatement('form', 'condition-missing', { stance: 'conditional' }),
  inStatement('form', 'condition-forbidden', { condition: 'if soon' }),
  inStatement('form', 'reporting-unquoted', { quote: '{ exact: It wants peace now }' }),
  inStatement('form', 'reporting-quoted', { reporting: 'indirect', quote: '{ exact: "and soon," }' }),
  inStatement('form', 'key-not-in-quote', { key: '"“war” by no means"' }),
  inStatement('form', 'key-too-long', { key: `"${'so '.repeat(21)}"` }),
  inStatement(
    'form',
    'utterance-date',
    { utterance: '$-u' },
    { utterance: '$-u', said: '{ edtf: "2016-05-03", basis: b }' },
  ),
  inStatement('form', 'utterance-speaker', { utterance: '$-v' }, { utterance: '$-v', speaker: 'ukraine' }),
  inEvent('B37', 'plover-type', { type: 'TALK' }),
  inEvent('B37', 'plover-mode', { mode: 'chat' }),
  inEvent('B37', 'plover-context', { context: '[chat]' }),
  inEvent('form', 'plover-recipient', { type: 'SANCTION' }),
  inEvent('form', 'actors-missing', { actors: '[]' }),
  inEvent('form', 'claimed-by-missing', { status: 'claimed' }),
  inEvent('form', 'claimed-by-forbidden', { 'claimed-by': 'russia' }),
  inEvent('form', 'evidence-missing', { evidence: '[]' }),
  inEvent('form', 'summary-too-long', { summary: `"${'so '.repeat(21)}"` }),
];

/** Every fault that can stand beside others in one folder. */
export const FAULTS: readonly Fault[] = [...TEXTS, ...FILES, ...FORMS, ...IDS, ...DATES, ...QUOTES, ...STATEMENTS];
