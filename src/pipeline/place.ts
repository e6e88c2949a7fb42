/** A place in a seed file; `line` and `column` count from 1, columns in code points. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** A seed file's decoded text. `firstLine` is the file's line on which the text begins; more than 1 where front matter was taken off. */
export type SourceText = { readonly file: string; readonly text: string; readonly firstLine: number };

/** Finds the place of an offset in a text. */
export function findPlace(source: SourceText, offset: number): Place {
  const before = source.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = source.firstLine + countLineEnds(before);
  return { file: source.file, line, column: Array.from(before.slice(lineStart)).length + 1 };
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
