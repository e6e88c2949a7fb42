import { compile } from '../compile.ts';
import type { SourceFile } from '../decode.ts';

/** Seeds as texts by their path. */
export type Texts = Readonly<Record<string, string>>;

/** A codebook of one issue, one actor and one publisher. */
export const CODEBOOK: Texts = {
  'codebook/issues.yaml': '- { id: minsk, group: Ukraine, title: Minsk, definition: d, counts: c }\n',
  'codebook/actors.yaml': '- { id: russia, kind: state, name: Russia, aliases: [Moscow] }\n',
  'codebook/publishers.yaml': '- { id: tass, name: TASS, kind: agency }\n',
};

/** An article of four blocks. */
export const ARTICLE = 'Talks\n\nMay 4, 2016\n\nMoscow wants peace, “and soon,” it said. It wants peace now.\n';

/** A coding of that article with one good statement. */
export const CODING = `coder: otr
statements:
  - speaker: russia
    issue: minsk
    stance: supports
    said: { edtf: "2016-05-04", basis: b }
    reporting: mixed
    quote: { exact: "wants peace, “and soon,”" }
`;

/** Makes a file of bytes. */
export function toFile(path: string, bytes: Uint8Array): SourceFile {
  return { path, size: bytes.length, read: () => bytes };
}

/** Makes files of texts. */
export function toFiles(texts: Texts): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => toFile(path, new TextEncoder().encode(text)));
}

/** Compiles texts and says what is wrong with them: place, code and value of each problem. */
export function judge(texts: Texts): string[] {
  return compile(toFiles(texts)).corpus.problems.map(({ file, line, column, code, value }) =>
    `${file}:${line}:${column} ${code} ${value ?? ''}`.trim(),
  );
}
