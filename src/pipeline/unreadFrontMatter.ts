import { HEAD_KEY } from './exports/frontMatters.ts';
import { findPlace, type Place, type SourceText } from './place.ts';
import type { Finding } from './problems.ts';

/** Front matter that was meant and is none, and where it begins. */
export type UnreadFrontMatter = { readonly place: Place; readonly finding: Finding };

/** A line of hyphens, also as word processors turn them into dashes, or TOML's sign. */
const RULE = /^(?:[-–—]{2,}|\+{3,})$/;
/** What can stand in a head: a key, an entry of a list or a table, a remark, the rest of a value. */
const HEAD_LINE = /^(?:["']?[\w-]+["']?\s*[:=]|- |[#[]|\s+\S)/;
/** In letters: a head is no longer, and a file need not be divided into lines to be asked. */
const LONGEST_HEAD = 4000;

/**
 * Finds front matter in a form that is not read, at the beginning of a text that has no other. Problem: `front-matter-unread`.
 *
 * Not closed, not on the first line, under a rule that is not three hyphens, or TOML. A rule with prose under it is the article's own; so is
 * one with "Headline:" and "Source:", as databases print their labels: under any rule but "---" and "+++" our keys are in small letters.
 */
export function findUnreadFrontMatter(source: SourceText): UnreadFrontMatter | undefined {
  const lines = source.text.slice(0, LONGEST_HEAD).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const rule = lines[first]?.trim() ?? '';
  const under = lines.slice(first + 1);
  // A heading under a rule is Markdown.
  if (!RULE.test(rule) || under[0]?.startsWith('#') === true) return undefined;
  const rest = under.findIndex((line) => !HEAD_LINE.test(line));
  const head = under.slice(0, rest === -1 ? under.length : rest);
  if (!head.some((line) => HEAD_KEY.test(/^(?:---|\+\+\+)$/.test(rule) ? line.toLowerCase() : line))) return undefined;
  const place = findPlace(source, source.text.indexOf(rule));
  const last = place.line + head.length;
  const end = RULE.test(under[head.length]?.trim() ?? '')
    ? `on line ${last + 1}, in place of what is there`
    : undefined;
  const isFirst = source.text.startsWith(rule);
  const fault = describeFault({ rule, isFirst, end: end ?? `on a line of its own after line ${last}` });
  return { place, finding: { code: 'front-matter-unread', value: rule, ...fault } };
}

type Fault = { readonly rule: string; readonly isFirst: boolean; readonly end: string };

function describeFault({ rule, isFirst, end }: Fault): Pick<Finding, 'message' | 'fix'> {
  if (rule.startsWith('+')) {
    const fix = 'Write it as YAML: "---", lines such as title: "…" and published: 2015-09-28, and "---" again.';
    return { message: 'The front matter is TOML, which is not read.', fix };
  }
  if (rule !== '---') {
    const message = 'Front matter stands between two lines of exactly three hyphens.';
    return { message, fix: `Write "---" here, and "---" ${end}.` };
  }
  if (!isFirst) {
    const message = 'Front matter is read at the very beginning of a file alone.';
    return { message, fix: 'Take out the blank lines or blanks before it.' };
  }
  return { message: 'The front matter is not closed.', fix: `Write "---" ${end}.` };
}
