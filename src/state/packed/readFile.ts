import { queryOptions } from '@tanstack/react-query';
import type { Json } from '../../corpus/packed.ts';
import { loadJson, readWhole } from '../loadChecked.ts';
import { queryClient } from '../queryClient.ts';

/**
 * Reads a file as it is after opening, while something is drawn.
 *
 * What has not arrived is asked for, and the promise of it thrown: React then draws what stands in its place, and again when it is there. A load that
 * failed throws its `Error` until it is tried again.
 */
export function readFile<Opened>(url: string, open: (json: Json) => Opened): Opened {
  const query = fileQuery(url, open);
  const state = queryClient.getQueryState(query.queryKey);
  if (state?.data !== undefined) return state.data;
  if (state?.status === 'error' && state.fetchStatus === 'idle') throw state.error;
  throw queryClient.fetchQuery(query);
}

/** A file named by its content: what arrived once is never stale. */
function fileQuery<Opened>(url: string, open: (json: Json) => Opened) {
  return queryOptions({
    queryKey: ['corpus-file', url],
    queryFn: async () => {
      const json = await loadJson(url);
      return readWhole(url, () => open(json));
    },
  });
}
