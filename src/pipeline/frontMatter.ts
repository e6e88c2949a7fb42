import { WrittenArticle } from '../corpus/coding.ts';
import { isDateFault, readEdtf } from './edtf.ts';
import { readEntry } from './entries.ts';
import { flatten } from './flatten.ts';
import type { SourceText } from './place.ts';
import type { Report } from './problems.ts';
import { isMapping } from './shape.ts';
import { readYaml, type YamlReport } from './yamlFile.ts';

/** What stands in YAML before an article's text. */
export type FrontMatter = { readonly yaml: YamlReport; readonly article: Partial<WrittenArticle> };

/** Front matter is what stands between two lines of three hyphens at the very beginning. */
export function splitFrontMatter(file: SourceText): { source: SourceText; head?: SourceText } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(file.text);
  if (match === null) return { source: file };
  const lines = match[0].split('\n').length - (match[0].endsWith('\n') ? 1 : 0);
  return {
    source: { file: file.file, text: flatten(file.text.slice(match[0].length)), firstLine: file.firstLine + lines },
    head: { file: file.file, text: match[1] ?? '', firstLine: file.firstLine + 1 },
  };
}

/** Reads front matter. Problems: those of YAML and of form. Undefined where it is no map of keys. */
export function readFrontMatter(head: SourceText, report: Report): FrontMatter | undefined {
  const yaml = readYaml(head, report);
  if (yaml === undefined) return undefined;
  if (!isMapping(yaml.data)) {
    const fix = 'Write keys such as "title:" and "published:", or take the two lines of hyphens out.';
    yaml.report([], { code: 'wrong-type', message: 'Front matter is a map of keys.', fix });
    return undefined;
  }
  const { published, updated, ...rest } = yaml.data;
  const dates = { ...toCodedDate('published', published, yaml), ...toCodedDate('updated', updated, yaml) };
  return { yaml, article: readEntry(WrittenArticle, { ...rest, ...dates }, { yaml, path: [] }).parts };
}

/** Front matter may give a date as plain text: then it is its own basis. YAML takes a year, and a day without hyphens, for a number. */
function toCodedDate(key: 'published' | 'updated', value: unknown, yaml: YamlReport): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value === 'number') {
    const written = yaml.sourceOf([key]);
    const read = readEdtf(written);
    const fix = isDateFault(read) ? read.fix : `Put it in quotes: "${written}".`;
    const message = 'A date is wanted here as text, and this is a number.';
    yaml.report([key], { code: 'wrong-type', message, value: written, fix });
    return {};
  }
  return { [key]: typeof value === 'string' ? { edtf: value, basis: `“${value}” in the front matter` } : value };
}
