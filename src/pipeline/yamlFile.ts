import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, visit, type YAMLError } from 'yaml';
import { findPlace, type SourceText } from './place.ts';
import { readPlainKeys } from './plainKeys.ts';
import { type Finding, makeProblem, type Report } from './problems.ts';
import { parseYaml } from './yamlDocument.ts';

/** Where a value stands in a YAML file: `['statements', 2, 'quote']`. */
export type Path = readonly (string | number)[];

/** A YAML file that could be read, without its values: a way to report a problem at the line and column of one of them. */
export type YamlReport = {
  readonly file: string;
  /** Reports at a value, or at its `key`; where the path leads to nothing, at the nearest thing around it. */
  report(path: Path, finding: Finding, part?: 'key' | 'value'): void;
  /** Prints where a value stands: `codings/x.yaml:14`. */
  placeOf(path: Path): string;
  /** The words of the file that make up a value. */
  sourceOf(path: Path): string;
};

/** A YAML file that could be read: its values, and a way to report a problem with one of them. */
export type YamlFile = YamlReport & { readonly data: unknown };

/** A value's place in a file that can report. */
export type YamlPlace = { readonly yaml: YamlReport; readonly path: Path };

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a YAML 1.2 file (core schema: dates, yes and no stay text).
 *
 * Problems, each with its place: `yaml-broken`, `yaml-depth`, `yaml-duplicate-key`, `yaml-alias`, `yaml-tag`, `key-forbidden`,
 * `text-ill-formed`, `control-character`. Undefined after any of them but a duplicate key.
 */
export function readYaml(source: SourceText, report: Report): YamlFile | undefined {
  const plain = readPlainKeys(source.text);
  if (plain === undefined) return readDocument(source, report);
  let read: YamlFile | undefined;
  const load = (): YamlFile => {
    read ??= readDocument(source, report);
    if (read === undefined) throw new Error(`${source.file} has plain keys only and is no YAML.`);
    return read;
  };
  return {
    file: source.file,
    data: plain,
    report: (path, finding, part) => load().report(path, finding, part),
    placeOf: (path) => load().placeOf(path),
    sourceOf: (path) => load().sourceOf(path),
  };
}

function readDocument(source: SourceText, report: Report): YamlFile | undefined {
  const parsed = parseYaml(source.text);
  if ('tooDeep' in parsed) {
    report(makeProblem(findPlace(source, parsed.tooDeep), TOO_DEEP));
    return undefined;
  }
  const { document } = parsed;
  const findings = [...findBreaks(document), ...findRefused(document)];
  for (const { offset, ...finding } of findings) report(makeProblem(findPlace(source, offset), finding));
  if (findings.some((finding) => finding.code !== 'yaml-duplicate-key')) return undefined;
  return {
    file: source.file,
    data: document.toJS(),
    report: (path, finding, part = 'value') => {
      const [start] = findRange(document, path, part);
      report(makeProblem(findPlace(source, start), finding, printPath(path)));
    },
    placeOf: (path) => {
      const place = findPlace(source, findRange(document, path, 'value')[0]);
      return `${place.file}:${place.line}`;
    },
    sourceOf: (path) => source.text.slice(...findRange(document, path, 'value')),
  };
}

/** Prints a path as problems show it: `statements[2].quote`. */
export function printPath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

const TOO_DEEP: Finding = {
  code: 'yaml-depth',
  message: 'The YAML is nested too deeply.',
  fix: 'Write it as the format says: nothing in it stands deeper than a few entries.',
};

type Break = Finding & { readonly offset: number };

/** Finds what is no YAML. Of broken places the first alone: after one forgotten bracket the parser finds fault with every word. */
function findBreaks(document: Document.Parsed): Break[] {
  const breaks = [...document.errors, ...document.warnings].map(describeBreak);
  const first = breaks.filter(isBroken).toSorted((a, b) => a.offset - b.offset)[0];
  return breaks.filter((found) => !isBroken(found) || found === first);
}

function isBroken(found: Break): boolean {
  return found.code === 'yaml-broken';
}

function describeBreak(error: YAMLError): Break {
  const offset = error.pos[0];
  const message = `${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
  if (error.code === 'DUPLICATE_KEY') {
    const words = 'The key stands twice in one entry.';
    return { offset, code: 'yaml-duplicate-key', message: words, fix: 'Keep one of the two.' };
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return { offset, code: 'yaml-tag', message, fix: 'Take the tag out; put text that begins with ! in quotes.' };
  }
  const fix = 'Mend the YAML here or on the lines before: brackets, quotes, colons, indentation.';
  return { offset, code: 'yaml-broken', message, fix };
}

/**
 * Finds what YAML allows and we refuse: aliases and anchors, for a value must stand where it is read; keys that are no names; and texts with half a
 * character or a control character in an escape.
 */
function findRefused(document: Document.Parsed): Break[] {
  const aliases: number[] = [];
  const refused: Break[] = [];
  visit(document, (key, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined)) aliases.push(offsetOf(node));
    if (isScalar(node)) refused.push(...judgeScalar(String(node.value), key === 'key', offsetOf(node)));
  });
  const [offset] = aliases;
  if (offset === undefined) return refused;
  const message = `Aliases and anchors are not read; the file has ${aliases.length}, the first one here.`;
  return [{ offset, code: 'yaml-alias', message, fix: 'Write each value out where it is used.' }, ...refused];
}

function judgeScalar(value: string, isKey: boolean, offset: number): Break[] {
  if (isKey && FORBIDDEN_KEYS.includes(value)) {
    const message = 'This word cannot be a key.';
    return [{ offset, code: 'key-forbidden', message, value, fix: 'Take the key out.' }];
  }
  if (/\p{Cs}/u.test(value)) {
    const message = 'The text has half a character: no file can hold it.';
    return [
      { offset, code: 'text-ill-formed', message, value, fix: 'Write the whole character instead of the escape.' },
    ];
  }
  if (/[^\P{Cc}\n\t]/u.test(value)) {
    const message = 'The text has a control character.';
    return [{ offset, code: 'control-character', message, value, fix: 'Take it out.' }];
  }
  return [];
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function findRange(document: Document.Parsed, path: Path, part: 'key' | 'value'): [number, number] {
  let node: unknown = document.contents;
  let range = rangeOf(node) ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    const found = findChild(node, step);
    if (found === undefined) return range;
    const wanted = part === 'key' && depth === path.length - 1 ? found.key : found.value;
    range = rangeOf(wanted) ?? rangeOf(found.key) ?? range;
    node = found.value;
  }
  return range;
}

function findChild(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
}
