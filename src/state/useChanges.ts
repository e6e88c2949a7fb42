import changes from 'virtual:corpus-changes';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Changes } from '../published/changes.ts';
import { loadChecked } from './loadChecked.ts';

const changesQuery = queryOptions({
  queryKey: ['changes'],
  queryFn: () => {
    if (changes === null) throw new Error('This build was compared with none.');
    return loadChecked(changes.url, Changes);
  },
});

/** Gives what has changed since an earlier build: loaded when it is asked for. `error` says its cause in words; `retry` tries again. */
export function useChanges() {
  const { data: found, error, refetch, isFetching } = useQuery(changesQuery);
  return { changes: found, error: isFetching ? null : error, retry: () => void refetch() };
}
