import { comparePublished } from '../published/comparePublished.ts';
import { listPublished } from '../published/listPublished.ts';
import type { BuildName, PublishedList } from '../published/publishedList.ts';
import type { CompiledSite } from './compileSite.ts';
import type { PrintedChanges } from './corpusPlugin.ts';
import { hashText, nameBuild } from './nameBuild.ts';
import { printLostIds } from './printLostIds.ts';
import { readLastPublished, readPublishedFile } from './publishedFile.ts';
import { printFolder } from './report.ts';

/** What a build says of itself and of an earlier one: its name, its list as JSON, and what has changed where a comparison was asked for. */
export type ListedBuild = {
  readonly build: string;
  readonly list: string;
  readonly changes: PrintedChanges | null;
};

/** What a build is compared with: the list that `--since` names, else, for lost ids only, that of the build which stands in `dist`. */
type Earlier = { readonly since: string | undefined; readonly dist: string; readonly folder: string };

/** Lists what a build publishes, compares it with an earlier one, and prints the ids that are lost. The day is that of UTC. */
export function listBuild(site: CompiledSite, { since, dist, folder }: Earlier): ListedBuild {
  const build = nameBuild(site.corpus);
  const now = listSite(site, { build, day: new Date().toISOString().slice(0, 10) });
  const asked = since === undefined ? undefined : readPublishedFile(since);
  const before = asked ?? readLastPublished(dist);
  const places = { places: site.compilation.places, folder: printFolder(folder) };
  const lost = before === undefined ? '' : printLostIds(before, now, places);
  if (lost !== '') console.warn(lost.trimEnd());
  return {
    build,
    list: `${JSON.stringify(now, null, 1)}\n`,
    changes: asked === undefined ? null : printChanges(asked, now),
  };
}

/** The words are those that are published; the hashes are of all that was coded, so that a site of quotes compares like one of whole texts. */
function listSite({ compilation, corpus }: CompiledSite, name: BuildName): PublishedList {
  const list = listPublished(corpus, name, hashText);
  if (corpus === compilation.corpus) return list;
  const whole = listPublished(compilation.corpus, name, hashText);
  return {
    ...list,
    articles: list.articles.map((one, index) => ({ ...one, text: whole.articles[index]?.text ?? one.text })),
    statements: list.statements.map((one, index) => ({ ...one, hash: whole.statements[index]?.hash ?? one.hash })),
    events: list.events.map((one, index) => ({ ...one, hash: whole.events[index]?.hash ?? one.hash })),
  };
}

function printChanges(before: PublishedList, now: PublishedList): PrintedChanges {
  const changes = comparePublished(before, now);
  return { json: JSON.stringify(changes), since: changes.since.day };
}
