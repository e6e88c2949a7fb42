import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printArchiveLink } from './archiveLink.ts';
import { sampleDate } from './testing/samples.ts';
import { linkToWords, parseWebAddress } from './textFragment.ts';

const PAGE = 'https://www.example.org/2016/05/bridge?id=4';
const LINES = [
  'The harbor master said the bridge would open on Friday, rain or shine.',
  'Asked again, she said the bridge would open on Friday - "weather permitting, & not before noon," she added.',
  'Nobody believed her.',
];
const TEXT = LINES.join('\n\n');
const on = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length };
};
const link = (...spans: { start: number; end: number }[]) => linkToWords(PAGE, TEXT, spans)?.slice(PAGE.length);

test('Words that stand once are given as they stand, with the signs encoded that part terms', () => {
  expect(link(on('Nobody believed her'))).toBe('#:~:text=Nobody%20believed%20her');
  expect(link(on('"weather permitting, & not before noon,"'))).toBe(
    '#:~:text=%22weather%20permitting%2C%20%26%20not%20before%20noon%2C%22',
  );
  expect(link(on('on Friday - "weather'))).toBe('#:~:text=on%20Friday%20%2D%20%22weather');
});

test('Of words that stand twice the first needs nothing, the second the words before it', () => {
  const words = 'said the bridge would open on Friday';
  expect(link(on(words))).toBe('#:~:text=said%20the%20bridge%20would%20open%20on%20Friday');
  expect(link(on(words, 70))).toBe('#:~:text=she-,said%20the%20bridge%20would%20open%20on%20Friday');
});

test('Words over several paragraphs are given by their ends, and so are very long ones', () => {
  const both = { start: on('Asked again').start, end: on('Nobody believed her').end };
  expect(link(both)).toBe('#:~:text=Asked%20again%2C%20she%20said%20the,Nobody%20believed%20her');
  const long = `Begin here and go on ${'with more words '.repeat(30)}until all of it ends there.`;
  expect(linkToWords(PAGE, long, [{ start: 0, end: long.length }])).toBe(
    `${PAGE}#:~:text=Begin%20here%20and%20go%20on,all%20of%20it%20ends%20there.`,
  );
});

test('A quote in parts has a directive for each', () => {
  expect(link(on('rain or shine'), on('Nobody'))).toBe('#:~:text=rain%20or%20shine&text=Nobody');
});

test('What an address holds already is kept, another text fragment replaced', () => {
  const words = [on('rain or shine')];
  expect(linkToWords('https://a.example/#top', TEXT, words)).toBe('https://a.example/#top:~:text=rain%20or%20shine');
  expect(linkToWords('https://a.example/#', TEXT, words)).toBe('https://a.example/#:~:text=rain%20or%20shine');
  expect(linkToWords('https://a.example/#:~:text=x', TEXT, words)).toBe('https://a.example/#:~:text=rain%20or%20shine');
});

test('Nothing leads from an article without an address of the web, or to no words', () => {
  for (const url of [undefined, 'javascript:alert(1)', 'data:text/html,x', 'file:///a', 'not an address']) {
    expect(parseWebAddress(url)).toBeUndefined();
    expect(linkToWords(url, TEXT, [on('Nobody')])).toBeUndefined();
  }
  expect(link()).toBeUndefined();
  expect(link({ start: 4, end: 4 }, on(' - '))).toBeUndefined();
});

/** Reads a fragment as the specification says, on a text in which words are parted by single blanks. */
function follow(fragment: string, text: string): string | undefined {
  const terms = fragment.replace(/^#:~:text=/, '').split(',');
  const decode = (term: string | undefined) => term && decodeURIComponent(term).toLowerCase();
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : undefined;
  const [start = '', end] = terms.map(decode);
  const page = text.toLowerCase();
  for (let at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
    const close = end === undefined ? at + start.length : page.indexOf(end, at + start.length) + (end?.length ?? 0);
    const isWhole = !/\w\w/.test(page.slice(at - 1, at + 1)) && !/\w\w/.test(page.slice(close - 1, close + 1));
    const fits =
      (prefix === undefined || page.slice(0, at).trimEnd().endsWith(prefix)) &&
      (suffix === undefined || page.slice(close).trimStart().startsWith(suffix));
    if (isWhole && fits) return text.slice(at, close);
  }
  return undefined;
}

test('A browser that follows the specification comes to the very words, or to the like of them in the like surroundings', () => {
  const word = fc.constantFrom(
    'a',
    'the',
    'road',
    'Road',
    'no-go',
    'x,y',
    'R&D',
    '100%',
    'naïve',
    'said',
    '(all)',
    '…',
    '"so',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, first, count) => {
      const text = all.join(' ');
      const from = first % all.length;
      const quoted = all.slice(from, from + 1 + (count % 90)).join(' ');
      const start = all.slice(0, from).join(' ').length + (from === 0 ? 0 : 1);
      const fragment = linkToWords('https://a.example/', text, [{ start, end: start + quoted.length }]);
      if (fragment === undefined) {
        expect(quoted).not.toMatch(/[\p{L}\p{N}]/u);
        return;
      }
      expect(new URL(fragment).href).toBe(fragment);
      const reached = follow(new URL(fragment).hash, text)?.toLowerCase();
      // A long quote is given by its ends: the words between are not compared.
      if (quoted.length <= 300) expect(reached).toBe(quoted.toLowerCase());
      else expect(quoted.toLowerCase().startsWith(reached?.slice(0, 1) ?? '-')).toBe(true);
    }),
  );
});

test('The archive is asked for the day of publication, or for all it has where none is known', () => {
  const archive = 'https://web.archive.org/web/';
  expect(printArchiveLink({ url: PAGE, published: sampleDate('2016-05-04') })).toBe(`${archive}20160504/${PAGE}`);
  const month = sampleDate('2016-05~', '2016-05-01', '2016-05-31');
  expect(printArchiveLink({ url: PAGE, published: month })).toBe(`${archive}20160501/${PAGE}`);
  expect(printArchiveLink({ url: PAGE, published: sampleDate('XXXX', null) })).toBe(`${archive}*/${PAGE}`);
  const kept = `${archive}2016/${PAGE}`;
  expect(printArchiveLink({ url: kept, published: sampleDate('2016-05-04') })).toBe(kept);
  expect(printArchiveLink({ url: 'javascript:alert(1)', published: sampleDate('2016-05-04') })).toBeUndefined();
});
