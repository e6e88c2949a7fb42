import { Composer, type CST, type Document, Parser, YAMLParseError } from 'yaml';

/** Entries in entries: a coding has six. */
const DEEPEST = 64;

/** A YAML document, perhaps with errors; or, of a text that is nested too deeply, the offset at which it is. */
export type ParsedYaml = { readonly document: Document.Parsed } | { readonly tooDeep: number };

/**
 * Parses a YAML 1.2 text (core schema).
 *
 * How deep it goes is seen before a document is made of it: the library makes one within the other, and where an engine has no more room for that
 * it may end the whole process instead of throwing.
 */
export function parseYaml(text: string): ParsedYaml {
  const tokens = [...new Parser().parse(text)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== undefined) return { tooDeep };
  const options = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' } as const;
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  if (document === undefined) throw new Error('The library made no document.');
  if (second !== undefined) document.errors.push(makeSecondError(second));
  return { document };
}

/** Goes down level by level: a document is one, its value the next, and every collection one more. */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level = tokens;
  for (let depth = 0; depth < DEEPEST + 2; depth += 1) level = level.flatMap(listChildren);
  return level[0]?.offset;
}

function listChildren(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => child !== undefined && child !== null));
}

function makeSecondError({ range }: Document.Parsed): YAMLParseError {
  return new YAMLParseError([range[0], range[1]], 'MULTIPLE_DOCS', 'The file has more than one document.');
}
