import type { SourceFile } from '../decode.ts';
import type { ProblemCode } from '../problemCodes.ts';
import { CODEBOOK, toFile } from './smallSeeds.ts';

/** Files with one fault in them, and the file whose problem it is. */
export type Planted = { readonly at: string; readonly files: readonly SourceFile[] };

/** A fault that can be planted in any seeds, under a name of its own. `of` is the case of the fault model it belongs to. */
export type Fault = { readonly of: string; readonly code: ProblemCode; readonly plant: (name: string) => Planted };

/** The text that faults are planted in: another one for each name. */
export function writeText(name: string): string {
  return `Talks of ${name}

May 4, 2016

Moscow wants peace, “and soon,” it said of ${name}. It wants peace now.

Nobody else spoke of it that day, an envoy of the unable said. His family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} agreed.

Leave a Reply
`;
}

type Fields = Readonly<Record<string, string>>;

const STATEMENT: Fields = {
  speaker: 'russia',
  issue: 'minsk',
  stance: 'supports',
  said: '{ edtf: "2016-05-04", basis: b }',
  reporting: 'mixed',
  quote: '{ exact: "wants peace, “and soon,”" }',
};
const EVENT: Fields = {
  when: '{ edtf: "2016-05-04", basis: b }',
  type: 'CONSULT',
  actors: '[russia]',
  status: 'occurred',
  summary: 'Talks',
  evidence: '[{ exact: "It wants peace now" }]',
};

/** An article that is nothing but the fault: text or bytes, in a file of the ending given. */
export function inArticle(
  of: string,
  code: ProblemCode,
  write: string | Uint8Array | ((name: string) => string | Uint8Array),
  ending = 'txt',
): Fault {
  return {
    of,
    code,
    plant: (name) => {
      const at = `articles/${name}.${ending}`;
      return { at, files: [makeFile(at, typeof write === 'function' ? write(name) : write)] };
    },
  };
}

/** A coding beside a good article; `$` in it stands for the fault's name. */
export function inCoding(of: string, code: ProblemCode, coding: string): Fault {
  return {
    of,
    code,
    plant: (name) => {
      const at = `codings/${name}.yaml`;
      return {
        at,
        files: [makeFile(`articles/${name}.txt`, writeText(name)), makeFile(at, coding.replaceAll('$', name))],
      };
    },
  };
}

/** A good statement with other fields; further statements after it. */
export function inStatement(of: string, code: ProblemCode, ...changes: readonly Fields[]): Fault {
  return inCoding(
    of,
    code,
    `coder: otr\nstatements:\n${changes.map((change) => printEntry({ ...STATEMENT, ...change })).join('')}`,
  );
}

/** A good event with other fields; further events after it. */
export function inEvent(of: string, code: ProblemCode, ...changes: readonly Fields[]): Fault {
  const events = changes.map((change, index) => printEntry({ id: `$-${index}`, ...EVENT, ...change }));
  return inCoding(of, code, `coder: otr\nevents:\n${events.join('')}`);
}

/** A date as it is said; every fault of dates can stand there. */
export function inDate(of: string, code: ProblemCode, edtf: string): Fault {
  return inStatement(of, code, { said: `{ edtf: ${JSON.stringify(edtf)}, basis: b }` });
}

/** A quote; the words are given as YAML. */
export function inQuote(of: string, code: ProblemCode, quote: string): Fault {
  return inStatement(of, code, { quote });
}

/** Files of a fault with all that stands round it: the codebook, and one good article. */
export function plantAll(planted: readonly Planted[]): SourceFile[] {
  const actors = `${CODEBOOK['codebook/actors.yaml']}- { id: ukraine, kind: state, name: Ukraine }\n`;
  return [
    ...Object.entries({ ...CODEBOOK, 'codebook/actors.yaml': actors }).map(([path, text]) => makeFile(path, text)),
    makeFile('articles/good.txt', writeText('good')),
    ...planted.flatMap(({ files }) => files),
  ];
}

/** Makes a file of a text or of bytes. */
export function makeFile(path: string, content: string | Uint8Array): SourceFile {
  return toFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** An empty field is left out. */
function printEntry(fields: Fields): string {
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  return `  - ${lines.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
}
