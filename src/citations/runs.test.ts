import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printApaInText, printApaReference } from './apa.ts';
import { printChicagoEntry, printChicagoNote } from './chicago.ts';
import type { CslItem } from './cslItem.ts';
import { printHtml, printMarkdownRuns, printPlain } from './runs.ts';
import { parseFragment, parseMarkdown, readWords } from './testing/readBack.ts';
import { sampleItem } from './testing/sampleItem.ts';

const PRINTERS = [printChicagoNote, printChicagoEntry, printApaReference, printApaInText];
const sign = fc.constantFrom(...'\\`*_[]<>#-+.|~&$"\'“”()?! 1aŁ', '1984', '. ', '- ', '</i>', '&lt;', '**', 'x');
const words = fc
  .array(sign, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const optional = fc.option(words, { nil: undefined });
const item = fc
  .record({
    title: words,
    container: optional,
    author: optional,
    type: fc.constantFrom('article-newspaper', 'webpage'),
  })
  .map(
    ({ title, container, author, type }): CslItem => ({
      ...sampleItem({ title, type, ...(author === undefined ? {} : { author: [{ literal: author }] }) }),
      ...(container === undefined ? {} : { 'container-title': container }),
    }),
  );
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

test('whatever it is made from, a citation has the same words plain, in HTML and in Markdown', () => {
  fc.assert(
    fc.property(item, fc.constantFrom(...PRINTERS), (cited, print) => {
      const runs = print(cited);
      const plain = fold(printPlain(runs));
      expect(readWords(parseFragment(printHtml(runs)))).toBe(plain);
      const markdown = parseMarkdown(printMarkdownRuns(runs));
      expect(readWords(markdown)).toBe(plain);
      expect(markdown.querySelectorAll('li, h1, h2, blockquote, code, strong, hr').length).toBe(0);
    }),
  );
});
