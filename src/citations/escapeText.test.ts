import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, escapeMarkdown } from './escapeText.ts';
import { link, plain, printHtml, printMarkdownRuns } from './runs.ts';
import { parseFragment, parseMarkdown, readWords } from './testing/readBack.ts';

// Made of what breaks: signs of both languages, entities, tags, list and heading beginnings, other scripts.
const sign = fc.oneof(
  fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~&$="\'^:/@ 1aZ'),
  fc.constantFrom(
    '&amp;',
    '<b>',
    '</td>',
    '1. ',
    '- ',
    '# ',
    '> ',
    '---',
    '~~',
    '**',
    '__',
    '``',
    '](x)',
    '<!--',
    '\n\n',
    '	',
    'Ł',
    'é',
    'ПРАВДА',
    'الأسد',
    '😀',
  ),
);
const text = fc.oneof(
  fc.array(sign, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const fold = (words: string) => words.replace(/\s+/g, ' ').trim();
const isPrintable = (words: string) => !/(?![\t\n])\p{Cc}/u.test(words);

test('words escaped for HTML are read back as they were, in text and in an attribute', () => {
  fc.assert(
    fc.property(text.filter(isPrintable), (words) => {
      const parsed = parseFragment(`<p title="${escapeHtml(words)}">${escapeHtml(words)}</p>`);
      expect(parsed.children.length).toBe(1);
      expect(parsed.firstElementChild?.textContent).toBe(words);
      expect(parsed.firstElementChild?.getAttribute('title')).toBe(words);
    }),
  );
});

test('words escaped for Markdown are one paragraph with the same words, or nothing', () => {
  fc.assert(
    fc.property(text.filter(isPrintable), (words) => {
      const parsed = parseMarkdown(escapeMarkdown(words));
      expect(readWords(parsed)).toBe(fold(words));
      expect(Array.from(parsed.querySelectorAll('*'), ({ tagName }) => tagName)).toEqual(
        fold(words) === '' ? [] : ['P'],
      );
    }),
  );
});

test('words escaped for a Markdown table stay in their cell', () => {
  fc.assert(
    fc.property(text.filter(isPrintable), text.filter(isPrintable), (a, b) => {
      const parsed = parseMarkdown(`| x | y |\n| --- | --- |\n| ${escapeMarkdown(a)} | ${escapeMarkdown(b)} |\n`);
      expect(Array.from(parsed.querySelectorAll('td'), readWords)).toEqual([fold(a), fold(b)]);
    }),
  );
});

test('controls and halves of characters become �', () => {
  expect(escapeHtml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
  expect(escapeMarkdown('a\u0007b\udc00c😀')).toBe('a\ufffdb\ufffdc😀');
});

test('an address leads where it says in HTML and in Markdown, and anything but the web leads nowhere', () => {
  const href = 'https://example.org/a_(b)?c=d&e=*f*|g#h<i>';
  const [html, markdown] = [printHtml([link('go', href)]), printMarkdownRuns([link('go', href)])];
  expect(parseFragment(html).querySelector('a')?.getAttribute('href')).toBe(href);
  expect(decodeURI(parseMarkdown(markdown).querySelector('a')?.getAttribute('href') ?? '')).toBe(href);
  expect(link('go', 'javascript:alert(1)')).toEqual(plain('go'));
});
