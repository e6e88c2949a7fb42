/**
 * A text made comparable, with the way back.
 *
 * The folded text's code unit `i` stands for `source.slice(starts[i], ends[i])`. Units that came from one cluster share both ends.
 */
export type Folded = {
  readonly source: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const SINGLE_QUOTES = /[‘’‚‛′ʼʹ`´＇‹›]/;
const DOUBLE_QUOTES = /[“”„‟″«»＂]/;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A character with the marks that belong to it; Hangul syllables written in letters; a run of white space (U+FEFF is none, whatever `\s` says). */
const CLUSTERS = /[^\S\ufeff]+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Folds a text: white space (no-break spaces too), quote-mark shapes, dash shapes, the ellipsis, invisible format characters and
 * canonical form (NFC), nothing else: never case, never a word.
 */
export function fold(source: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  // Parts are joined once, at the end: asking a growing text for its last character copies it each time.
  const parts: string[] = [];
  for (const match of source.matchAll(CLUSTERS)) {
    const folded = foldCluster(match[0]);
    // Two runs of white space can meet where an invisible character stood between them.
    if (folded === ' ' && parts.at(-1) === ' ') {
      ends[ends.length - 1] = match.index + match[0].length;
      continue;
    }
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    if (folded !== '') parts.push(folded);
  }
  return { source, text: parts.join(''), starts, ends };
}

function foldCluster(cluster: string): string {
  if (/^[A-Za-z0-9,.;:]$/.test(cluster)) return cluster;
  if (/^[^\S\ufeff]/.test(cluster)) return ' ';
  const visible = cluster.replace(INVISIBLE, '').normalize('NFC');
  if (SINGLE_QUOTES.test(visible)) return visible.replace(SINGLE_QUOTES, "'");
  if (DOUBLE_QUOTES.test(visible)) return visible.replace(DOUBLE_QUOTES, '"');
  if (DASHES.test(visible)) return visible.replace(DASHES, '-');
  return visible === '…' ? '...' : visible;
}
