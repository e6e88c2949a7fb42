import type { Article } from '../../../corpus/article.ts';
import type { Attribution } from '../../../corpus/attribution.ts';
import { findBlocks } from '../../blocks.ts';
import { findQuotations } from '../../quotations.ts';

/** What is reported in one sentence, as words of the article; `by` is the speaker's id, or the source's words in round brackets. */
export type Reported = { readonly kind: Attribution['kind']; readonly by: string; readonly content: readonly string[] };

/** Makes an article with attributions, found by their words in the order given. */
export function makeAttributed(id: string, text: string, reported: readonly Reported[]): Article {
  const blocks = findBlocks(text);
  const date = { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-28', basis: 'printed' };
  let from = 0;
  const attributions = reported.map(({ kind, by, content }, index) => {
    const spans = content.map((words) => {
      const start = text.indexOf(words, from);
      from = start;
      return { start, end: start + words.length };
    });
    const name = by.replace(/[()]/g, '');
    const start = text.indexOf(name);
    const source = by === name ? [] : [{ start, end: start + name.length }];
    const speaker = by === name ? { speaker: by } : {};
    return { kind, source, cue: [], content: spans, ...speaker, utterance: `${id}#${index}` };
  });
  return {
    ...{ id, path: `articles/${id}.txt`, text, blocks, title: id, publisher: 'unnamed', origin: [], published: date },
    ...{
      metadata: [],
      language: 'en',
      quotations: findQuotations(text, blocks),
      insertions: [],
      notes: [],
      mentions: [],
    },
    attributions,
  };
}
