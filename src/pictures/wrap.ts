import type { Measure, Run } from './type.ts';

/** A line of words that fits. */
export type Line = readonly Run[];

/** Words that stay together, each part in its own font, and whether a space comes before them. */
type Chunk = { readonly parts: readonly Run[]; readonly width: number; readonly space: Run | null };

/**
 * Breaks words into lines no wider than `width` pixels: at spaces, and within a word that alone is wider.
 *
 * White space is folded. Words of several runs without a space between them stay together.
 */
export function wrapRuns(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const chunk of findChunks(runs, measure).flatMap((whole) => cutChunk(whole, width, measure))) {
    const space = chunk.space === null || line.length === 0 ? [] : [chunk.space];
    const wanted = chunk.width + space.reduce((sum, run) => sum + measure(run.text, run.font), 0);
    if (line.length > 0 && used + wanted > width) {
      lines.push(line);
      line = [...chunk.parts];
      used = chunk.width;
    } else {
      line.push(...space, ...chunk.parts);
      used += wanted;
    }
  }
  return (line.length > 0 ? [...lines, line] : lines).map(joinRuns);
}

/** Keeps the first lines; where that leaves some out, the last one kept ends in dots. */
export function limitLines(lines: readonly Line[], most: number, width: number, measure: Measure): readonly Line[] {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines.slice(0, most);
  return [...lines.slice(0, most - 1), endInDots(last, width, measure)];
}

/** How wide a line is, in pixels. */
export function measureLine(line: Line, measure: Measure): number {
  return line.reduce((sum, run) => sum + measure(run.text, run.font), 0);
}

function endInDots(line: Line, width: number, measure: Measure): Line {
  const words = line.flatMap((run) => (run.text.match(/(?<!\s)\s*\S+/g) ?? []).map((text) => ({ ...run, text })));
  for (let count = words.length; count > 0; count -= 1) {
    const kept = words.slice(0, count);
    const end = kept.at(-1);
    const dotted = end === undefined ? kept : joinRuns([...kept, { ...end, text: ' …' }]);
    if (count === 1 || measureLine(dotted, measure) <= width) return dotted;
  }
  return line;
}

function findChunks(runs: readonly Run[], measure: Measure): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let parts: Run[] = [];
  let space: Run | null = null;
  const close = () => {
    if (parts.length === 0) return;
    chunks.push({ parts, width: measureLine(parts, measure), space });
    parts = [];
    space = null;
  };
  for (const run of runs) {
    // A no-break space is no place to break, so it is left in the word.
    for (const text of run.text.match(/[^\S\u00a0\u202f]+|[\S\u00a0\u202f]+/g) ?? []) {
      if (/^[^\S\u00a0\u202f]/.test(text)) {
        close();
        space = { ...run, text: ' ' };
      } else {
        parts.push({ ...run, text });
      }
    }
  }
  close();
  return chunks;
}

/** A word wider than a line is cut wherever a line ends: better than words that run into the next column. */
function cutChunk(chunk: Chunk, width: number, measure: Measure): readonly Chunk[] {
  if (chunk.width <= width) return [chunk];
  const pieces: Run[][] = [[]];
  let used = 0;
  for (const part of chunk.parts) {
    for (const text of part.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const own = measure(text, part.font);
      if (used + own > width && used > 0) {
        pieces.push([]);
        used = 0;
      }
      pieces.at(-1)?.push({ ...part, text });
      used += own;
    }
  }
  return pieces.map((parts, index) => {
    const joined = joinRuns(parts);
    return { parts: joined, width: measureLine(joined, measure), space: index === 0 ? chunk.space : null };
  });
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const isAlike = before?.font === run.font && before.paint === run.paint;
    if (isAlike && before !== undefined) joined[joined.length - 1] = { ...before, text: before.text + run.text };
    else joined.push(run);
  }
  return joined;
}
