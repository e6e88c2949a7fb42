import { expect, test } from 'vitest';
import { cslOf } from './cslOf.ts';
import { printMarkdownCitation } from './markdownCitation.ts';
import { parseMarkdown, readWords } from './testing/readBack.ts';
import { STOLTENBERG, sampleItem, without } from './testing/sampleItem.ts';
import { seedLookup } from './testing/seedLookup.ts';

test('a quote is a block quotation and a line that says whose words they are, with a link to the article', () => {
  expect(printMarkdownCitation(sampleItem(STOLTENBERG))).toBe(
    '> “There is a need at least to de-conflict”\n\nJens Stoltenberg, Secretary General, NATO, interview with Reuters, September 27, 2015. Quoted in [“Coordination Needed in Syria to Avoid Incidents, Says NATO”](<https://example.org/nato>), *The Moscow Times*, via Reuters, September 28, 2015.',
  );
});

test('an article held here is linked a second time, one without its own address only here', () => {
  const held = sampleItem({ archive: 'On the Record', archive_location: 'https://here.org/a' });
  expect(printMarkdownCitation(held)).toMatch(/2015; \[On the Record\]\(<https:\/\/here\.org\/a>\)\.$/);
  expect(printMarkdownCitation(without(held, 'URL'))).toContain('](<https://here.org/a>), *The Moscow Times*');
});

test('where no date is known it says when somebody looked', () => {
  expect(printMarkdownCitation(without(sampleItem(), 'issued'))).toContain(', no date, seen November 24, 2026.');
});

test('every quote of the seeds is read back with its words in a block quotation', () => {
  const visit = { accessed: '2026-11-24', address: 'https://example.org/?quote=1' };
  for (const statement of seedLookup.corpus.statements) {
    for (const item of cslOf(seedLookup, { kind: 'quote', statement }, visit)) {
      const parsed = parseMarkdown(printMarkdownCitation(item));
      expect(readWords(parsed.querySelector('blockquote'))).toBe(item.abstract);
      expect(readWords(parsed)).toContain(item.title.replace(/\s+/g, ' '));
      expect(parsed.querySelectorAll('blockquote').length).toBe(1);
    }
  }
});
