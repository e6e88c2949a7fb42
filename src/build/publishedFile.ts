import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { PublishedList } from '../published/publishedList.ts';
import { CommandError } from './commandError.ts';

/** The list that each build puts beside the page: what it published, for later builds to be compared with. */
export const PUBLISHED_FILE = 'published.json';

/**
 * Reads the list of an earlier build.
 *
 * Throws a `CommandError` that says what is wrong with the file and where a right one is found.
 */
export function readPublishedFile(file: string): PublishedList {
  const fix = `Name the ${PUBLISHED_FILE} of an earlier build: it stands beside its index.html.`;
  const refuse = (message: string) => new CommandError(`--since ${file}: ${message}\n${fix}`);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw refuse('there is no such file.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refuse(`this is no JSON: ${error instanceof Error ? error.message : error}.`);
  }
  const result = v.safeParse(PublishedList, parsed);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refuse(`this is no list of a build: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}.`);
}

/** Reads the list of the build that stands in a folder now; undefined where there is none that can be read. */
export function readLastPublished(dist: string): PublishedList | undefined {
  try {
    return readPublishedFile(path.join(dist, PUBLISHED_FILE));
  } catch {
    // Nobody asked for it: a first build has none, and a broken one is about to be replaced.
    return undefined;
  }
}
