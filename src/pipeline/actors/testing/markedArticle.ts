import type { Mention } from '../../../corpus/mention.ts';
import type { ArticleText } from '../../articleText.ts';
import type { FoundAttribution } from '../../attributions/findAttributions.ts';
import { readTestText } from '../../testing/readTestText.ts';

/** An article with marks, and whether it was written before results were looked at (`blind`) or may have been tuned on. */
export type MarkedArticle = { readonly outlet: string; readonly set: 'blind' | 'tuned'; readonly text: string };

/** A source that is marked, and who its speaker is; undefined where the text does not say. */
export type MarkedSource = { readonly start: number; readonly end: number; readonly speaker: string | undefined };

/** An article read with the attributions that its marks say, and what should be found in it. */
export type ReadMarked = {
  readonly read: ArticleText;
  readonly mentions: readonly Mention[];
  readonly sources: readonly MarkedSource[];
};

type Open = { readonly mark: string; readonly start: number };

/**
 * Reads an article with marks: `[words](id)` is a mention, `{words}(id)` a source with its speaker, `{words}()` one whose speaker is nobody we
 * know, `{}(id)` a quotation without a source. Marks can hold marks.
 */
export function readMarked({ text: marked, outlet }: MarkedArticle, place: number): ReadMarked {
  const open: Open[] = [];
  const mentions: Mention[] = [];
  const sources: MarkedSource[] = [];
  let text = '';
  for (const part of marked.matchAll(/[[{]|[\]}]\(([a-z0-9-]*)\)|[^[{\]}]+/g)) {
    const [words, id = ''] = part;
    if (words === '[' || words === '{') open.push({ mark: words, start: text.length });
    else if (/^[\]}]/.test(words)) {
      const from = open.pop();
      if (from === undefined) throw new Error(`A mark ends that has not begun: ${words} in ${outlet}.`);
      const span = { start: from.start, end: text.length };
      if (from.mark === '[') mentions.push({ actor: id, ...span });
      else sources.push({ ...span, speaker: id === '' ? undefined : id });
    } else text += words;
  }
  const sorted = sources.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const read = readTestText(`${outlet}-${place}`, text);
  return {
    read: { ...read, language: 'en', attributions: sorted.map((one) => attribute(read, one)) },
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    sources: sorted,
  };
}

/** What is said is not marked: it is taken to be the rest of the paragraph. */
function attribute({ blocks }: ArticleText, { start, end }: MarkedSource): FoundAttribution {
  const block = blocks.find((candidate) => candidate.start <= start && start < candidate.end) ?? { start, end };
  const content = [{ start: Math.min(Math.max(start, block.start), block.end - 1), end: block.end }];
  return { kind: start === end ? 'direct' : 'mixed', source: start === end ? [] : [{ start, end }], cue: [], content };
}
