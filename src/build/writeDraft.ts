import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '../corpus/actor.ts';
import { printDraft } from '../pipeline/actors/printDraft.ts';
import { ACTORS_DRAFT_PATH, CODEBOOK_PATHS } from '../pipeline/codebookFiles.ts';
import { printFolder } from './report.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Writes the discovered actors into the folder as a draft for a person to mend, and says what was done.
 *
 * Never over a file: a draft that is there may hold a person's work, and where there is a list of actors nothing was discovered.
 */
export function writeDraft(folder: string, actors: readonly Actor[]): string {
  if (existsSync(path.join(folder, CODEBOOK_PATHS.actors)))
    return `No draft: ${CODEBOOK_PATHS.actors} lists the actors, and nothing is discovered beside a list.`;
  const file = path.join(folder, ACTORS_DRAFT_PATH);
  if (existsSync(file)) return `No draft: ${printFolder(file)} is there already. To begin anew, delete it.`;
  writeWhole(file, printDraft(actors));
  return `Written: ${printFolder(file)}`;
}
