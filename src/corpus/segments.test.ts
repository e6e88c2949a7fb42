import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { countWords, cutPassage, markFar, nestMarks, printCodedWords, printFold } from './segments.ts';
import type { Span } from './span.ts';
import { sampleArticle, sampleStatement } from './testing/samples.ts';

function find(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Cuts the passage and writes each stretch as "voice: text", coded ones with a star. */
function cut(
  article: Article,
  parts: { sentence?: string; quote: readonly string[]; attribution?: string; hits?: string },
) {
  const statement = sampleStatement({
    id: 'a',
    sentence: parts.sentence === undefined ? { start: 0, end: article.text.length } : find(article, parts.sentence),
    quote: parts.quote.map((words) => find(article, words)),
    ...(parts.attribution === undefined ? {} : { attribution: find(article, parts.attribution) }),
  });
  return {
    statement,
    segments: cutPassage(article, statement, parts.hits === undefined ? [] : [find(article, parts.hits)]),
  };
}

const print = (segments: ReturnType<typeof cutPassage>) =>
  segments.map(({ voice, isCoded, text }) => `${voice}${isCoded ? '*' : ''}: ${text}`);

test('a negation outside the quotation marks is coded and stays the reporter’s', () => {
  const article = sampleArticle(
    'Support for Assad’s regime, however, is not “a constructive contribution to finding a political solution,” he stressed.',
  );
  const { segments } = cut(article, {
    quote: ['is not “a constructive contribution to finding a political solution,”'],
  });
  expect(print(segments)).toEqual([
    'reporter: Support for Assad’s regime, however, ',
    'reporter*: is not ',
    'spoken*: “a constructive contribution to finding a political solution,”',
    'reporter:  he stressed.',
  ]);
});

test('straight marks are drawn curly and the spoken words kept', () => {
  const article = sampleArticle('"We are willing to work with Russia on that basis," he added.');
  const { segments } = cut(article, { quote: ['willing to work with Russia on that basis'] });
  expect(print(segments)).toEqual([
    'spoken: “We are ',
    'spoken*: willing to work with Russia on that basis',
    'spoken: ,”',
    'reporter:  he added.',
  ]);
});

test('an editor’s brackets are told apart within a quotation', () => {
  const article = sampleArticle('"the lasting defeat of ISIL [ISIS] and a political transition," Carter said');
  const { segments } = cut(article, { quote: ['the lasting defeat of ISIL [ISIS] and a political transition'] });
  expect(print(segments)).toEqual([
    'spoken*: “the lasting defeat of ISIL ',
    'insertion*: [ISIS]',
    'spoken*:  and a political transition',
    'spoken: ,”',
    'reporter:  Carter said',
  ]);
});

test('a sentence in the middle of a quotation gets both its marks', () => {
  const article = sampleArticle('"There is still a presence. This happens at the same time as a lull."');
  const { segments } = cut(article, {
    sentence: 'This happens at the same time as a lull.',
    quote: ['at the same time'],
  });
  expect(print(segments).join('|')).toBe('spoken: “This happens |spoken*: at the same time|spoken:  as a lull.”');
});

test('a quote in two pieces is coded in both', () => {
  const article = sampleArticle('Putin hoped, he said, that Kyiv would act.');
  const { segments, statement } = cut(article, { quote: ['Putin hoped', 'that Kyiv would act'] });
  expect(segments.filter((segment) => segment.isCoded).map((segment) => segment.text)).toEqual([
    'Putin hoped',
    'that Kyiv would act',
  ]);
  expect(printCodedWords(article, statement)).toBe('Putin hoped that Kyiv would act');
});

test('the sentence that names the speaker is shown too, with dots where text lies between', () => {
  const article = sampleArticle('Stoltenberg spoke on Sunday. It rained. “We welcome that.”');
  const apart = cut(article, {
    sentence: '“We welcome that.”',
    quote: ['We welcome that'],
    attribution: 'Stoltenberg spoke on Sunday.',
  });
  expect(print(apart.segments)[0]).toBe('reporter: Stoltenberg spoke on Sunday. … ');
  const next = cut(article, { sentence: '“We welcome that.”', quote: ['We welcome that'], attribution: 'It rained.' });
  expect(print(next.segments)[0]).toBe('reporter: It rained. ');
});

test('words the reader searched for are marked', () => {
  const { segments } = cut(sampleArticle('A partial drawdown of its air presence.'), {
    quote: ['partial drawdown'],
    hits: 'drawdown',
  });
  expect(segments.filter((segment) => segment.isHit).map((segment) => segment.text)).toEqual(['drawdown']);
});

test('line breaks fold and the words can be counted', () => {
  const { segments } = cut(sampleArticle('A sentence\nover two   lines – twice.'), { quote: ['A'] });
  expect(segments.map((segment) => segment.text).join('')).toBe('A sentence over two lines – twice.');
  expect(countWords(segments)).toBe(6);
});

test('in a long sentence the words far from the coded ones may be folded, and none is lost', () => {
  const article = sampleArticle(
    'Stoltenberg, who will meet Russian Foreign Minister Sergei Lavrov in New York on Monday, urged Russia "to play a constructive, cooperative role in fighting ISIL" and added that supporting Syrian President Bashar Assad "is not a constructive contribution to finding a solution."',
  );
  const { segments } = cut(article, { quote: ['"is not a constructive contribution to finding a solution."'] });
  const marked = markFar(segments);
  const read = (isFar: boolean) =>
    marked
      .filter((segment) => segment.isFar === isFar)
      .map((segment) => segment.text)
      .join('');
  expect(read(false)).toBe(
    'added that supporting Syrian President Bashar Assad “is not a constructive contribution to finding a solution.”',
  );
  expect(read(true)).toMatch(/^Stoltenberg, who .* fighting ISIL” and $/);
  expect(marked.map((segment) => segment.text).join('')).toBe(segments.map((segment) => segment.text).join(''));
});

test('a fold gives back the quotation mark it swallowed, once for all that is folded together', () => {
  const article = sampleArticle(
    '"A first sentence of many words that are not coded at all [sic] and go on for long, yes, long before he said that we want peace and quiet at last."',
  );
  const marked = markFar(cut(article, { quote: ['peace'] }).segments);
  const folds = marked.map((_, index) => printFold(marked, index)).filter((fold) => fold !== null);
  expect(folds).toEqual(['“… ']);
  const closing = sampleArticle(
    '"Peace we want and nothing else than that for many more years, as long as there are people to want it, as everybody who has ever seen a war knows," he said on Sunday.',
  );
  const end = markFar(cut(closing, { quote: ['Peace'] }).segments);
  expect(end.map((_, index) => printFold(end, index)).filter((fold) => fold !== null)).toEqual(['…” ']);
});

test('a fold from one quotation into another gives back both marks', () => {
  const article = sampleArticle(
    '"Peace we want and nothing else than that for many more years," he said on Sunday in New York, and later, with some more words, "that everybody who has seen a war knows it, and will have it at last."',
  );
  const marked = markFar(cut(article, { quote: ['Peace', 'at last'] }).segments);
  const folds = marked.map((_, index) => printFold(marked, index)).filter((fold) => fold !== null);
  expect(folds).toEqual(['…” “… ']);
});

test('quotation marks within a quotation are single', () => {
  expect(nestMarks('is not “a contribution,” he said')).toBe('is not ‘a contribution,’ he said');
  expect(nestMarks('"Yes," he said')).toBe('‘Yes,’ he said');
});

test('a long quotation that is coded whole, and a short sentence, are not folded', () => {
  const long = sampleArticle(`"${'word '.repeat(40)}end," he said on Sunday in New York.`);
  expect(markFar(cut(long, { quote: [`${'word '.repeat(40)}end`] }).segments).some((segment) => segment.isFar)).toBe(
    false,
  );
  const short = sampleArticle('Far words stand here and here and here and here, and then it comes: yes.');
  expect(markFar(cut(short, { quote: ['yes'] }).segments).some((segment) => segment.isFar)).toBe(false);
});
