import * as v from 'valibot';
import { findNearest } from './nearest.ts';
import type { Path, YamlPlace, YamlReport } from './yamlFile.ts';

/** What we look at in a schema to say which keys it knows. */
type Shape = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
};

/**
 * Checks a value of a YAML file against a schema and returns it, defaults filled in.
 *
 * Problems, all of a value at once: `unknown-key` (with the nearest known one), `missing-key`, `unknown-value`, `wrong-type`. Undefined after any.
 */
export function readShape<S extends v.GenericSchema & Shape>(
  schema: S,
  value: unknown,
  { yaml, path }: YamlPlace,
): v.InferOutput<S> | undefined {
  const unknownKeys = findUnknownKeys(schema, value, path);
  for (const { at, known } of unknownKeys) reportUnknownKey(yaml, at, known);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) reportIssue(issue, yaml, path);
  return undefined;
}

/** Whether a value is a map of keys to values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type UnknownKey = { readonly at: Path; readonly known: readonly string[] };

/** Finds every key a schema does not know; the schema library stops at the first. */
function findUnknownKeys(shape: Shape, value: unknown, path: Path): UnknownKey[] {
  if (shape.wrapped !== undefined) return findUnknownKeys(shape.wrapped, value, path);
  if (Array.isArray(value)) {
    const item = shape.item ?? pickOption(shape, 'array')?.item;
    return item === undefined ? [] : value.flatMap((entry, index) => findUnknownKeys(item, entry, [...path, index]));
  }
  if (!isMapping(value)) return [];
  const entries = shape.entries ?? pickOption(shape, 'strict_object')?.entries;
  if (entries === undefined) return [];
  const known = Object.keys(entries);
  const unknown: UnknownKey[] = [];
  for (const key of Object.keys(value)) {
    const child = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const at = [...path, key];
    if (child === undefined) unknown.push({ at, known });
    else for (const found of findUnknownKeys(child, value[key], at)) unknown.push(found);
  }
  return unknown;
}

function pickOption(shape: Shape, type: string): Shape | undefined {
  return shape.options?.filter(isShape).find((option) => option.type === type);
}

function isShape(option: unknown): option is Shape {
  return isMapping(option) && typeof option.type === 'string';
}

function reportUnknownKey(yaml: YamlReport, at: Path, known: readonly string[]): void {
  const key = String(at.at(-1));
  const nearest = findNearest(key, known);
  const fix = nearest === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
  yaml.report(at, { code: 'unknown-key', message: 'This key is not known here.', value: key, fix }, 'key');
}

function reportIssue(issue: v.BaseIssue<unknown>, yaml: YamlReport, base: Path): void {
  const at = [...base, ...(issue.path ?? []).map(toStep)];
  if (issue.type === 'union' && issue.issues !== undefined) {
    // Of an entry or a list of entries, only the one that was written is judged.
    const written = Array.isArray(issue.input) ? 'array' : 'object';
    const inner = issue.issues.filter((other) => other.path?.[0].type === written);
    for (const other of inner) reportIssue(other, yaml, at);
    if (inner.length > 0) return;
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') return;
  const isMissing = issue.type === 'strict_object' && issue.received === 'undefined' && issue.path !== undefined;
  if (isMissing) reportMissing(yaml, at);
  else if (issue.type === 'picklist' && typeof issue.input === 'string') reportUnknownValue(yaml, at, issue);
  else reportWrongType(yaml, at, issue);
}

function toStep(item: { readonly key?: unknown }): string | number {
  return typeof item.key === 'number' ? item.key : String(item.key);
}

function reportMissing(yaml: YamlReport, at: Path): void {
  const key = String(at.at(-1));
  yaml.report(at, {
    code: 'missing-key',
    message: `The key "${key}" is missing.`,
    fix: `Add "${key}:" to this entry.`,
  });
}

function reportUnknownValue(yaml: YamlReport, at: Path, issue: v.BaseIssue<unknown>): void {
  const known = Array.from((issue.expected ?? '').matchAll(/"([^"]*)"/g), ([, word = '']) => word);
  const value = String(issue.input);
  const nearest = findNearest(value, known);
  const fix = `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}One of: ${known.join(', ')}.`;
  yaml.report(at, { code: 'unknown-value', message: 'This is none of the values known here.', value, fix });
}

function reportWrongType(yaml: YamlReport, at: Path, issue: v.BaseIssue<unknown>): void {
  const source = yaml.sourceOf(at).split('\n')[0] ?? '';
  const wanted = nameType(issue);
  const message = `${wanted} is wanted here, and this is ${nameValue(issue.input)}.`;
  yaml.report(at, { code: 'wrong-type', message, value: source, fix: proposeType(issue, source) });
}

function nameType(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'string' || issue.type === 'picklist') return 'Text';
  if (issue.type === 'array') return 'A list';
  if (issue.type === 'strict_object') return 'An entry with keys';
  return issue.type === 'union' ? 'An entry with keys, or a list of them,' : 'Another value';
}

function nameValue(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an entry with keys';
  return typeof input === 'string' ? 'text' : `a ${typeof input}`;
}

function proposeType(issue: v.BaseIssue<unknown>, source: string): string {
  if (issue.input === null || issue.input === undefined) return 'Write a value, or take the line out.';
  if (issue.type === 'string') return `Put it in quotes: "${source.replaceAll('"', '\\"')}".`;
  if (issue.type === 'array') return 'Write a list, in brackets or with "- " before each entry.';
  const keys =
    issue.type === 'union' || /exact/.test(issue.expected ?? '') ? '{ exact: "…" }' : 'each key on a line of its own';
  return `Write it with its keys: ${keys}.`;
}
