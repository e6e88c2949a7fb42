import { type Answer, askIndex } from '../facets/fulltext/askIndex.ts';
import { readIndex } from '../facets/fulltext/indexFile.ts';
import { readQuery } from '../facets/hits.ts';

/** Asks an index for what was typed. */
export type Ask = (typed: string) => Answer;

/** Opens an index as the build packs it: deflated. Rejects where it is damaged. */
export async function openIndex(packed: ArrayBuffer): Promise<Ask> {
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const index = readIndex(new Uint8Array(await new Response(inflated).arrayBuffer()));
  return (typed) => askIndex(index, readQuery(typed));
}
