import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../corpus/span.ts';
import { compile } from './compile.ts';
import { toFile } from './testing/smallSeeds.ts';

/** Whole folders of seeds, one a hard case of the codebook. `UPDATE_GOLDEN=1` writes what is found instead of comparing it; say why in the commit. */
const GOLDEN = join(import.meta.dirname, 'golden');

test.each(readdirSync(GOLDEN))('The case "%s" compiles to what a person has checked', (name) => {
  const folder = join(GOLDEN, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== 'expected.json' && statSync(join(folder, path)).isFile())
    .map((path) => toFile(path.replaceAll('\\', '/'), readFileSync(join(folder, path))));
  const found = JSON.parse(JSON.stringify(inWords(compile(files).corpus)));
  const expected = join(folder, 'expected.json');
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});

/** A corpus with words in place of offsets: what a person can check against the article. */
function inWords({ articles, statements, events, proposed, problems }: Corpus) {
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? '';
  const words = (id: string, span: Span) => textOf(id).slice(span.start, span.end);
  return {
    articles: articles.map((article) => describeArticle(article)),
    statements: statements.map(({ article, quote, sentence, attribution, ...rest }) => ({
      ...rest,
      quote: quote.map((span) => words(article, span)),
      sentence: words(article, sentence),
      attribution: attribution && words(article, attribution),
    })),
    events: events.map(({ evidence, ...rest }) => ({
      ...rest,
      evidence: evidence.map((span) => words(span.article, span)),
    })),
    proposedEvents: proposed.events.map(({ evidence, when, ...rest }) => ({
      ...rest,
      when: `${when.edtf} ${when.basis}`,
      evidence: evidence.map((span) => words(span.article, span)),
    })),
    proposedIssues: proposed.statements.map(
      ({ article, attribution, issues }) => `${article}#${attribution}: ${issues.map(({ issue }) => issue).join(', ')}`,
    ),
    problems,
  };
}

function describeArticle({ text, blocks, quotations, insertions, notes, mentions, attributions, ...rest }: Article) {
  const words = (span: Span) => text.slice(span.start, span.end);
  return {
    ...rest,
    blocks: blocks.map((block) => `${block.kind}: ${words(block)}`),
    quotations: quotations.map(words),
    insertions: insertions.map(words),
    notes: notes.map((note) => `${words(note)}: ${note.note}`),
    mentions: mentions.map((mention) => `${words(mention)}: ${mention.actor}`),
    attributions: attributions.map(({ source, cue, content, ...found }) => ({
      ...found,
      source: source.map(words),
      cue: cue.map(words),
      content: content.map(words),
    })),
  };
}
