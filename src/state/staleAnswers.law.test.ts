import { QueryClient, QueryObserver } from '@tanstack/react-query';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchHits } from '../facets/facet.ts';
import { hitsQuery } from './hitsQuery.ts';
import { queryClient } from './queryClient.ts';

const WORDS = ['truce', 'tru', 'sanctions', 'Minsk', 'gas'] as const;
const hitsOf = new Map<string, SearchHits>(WORDS.map((word) => [word, new Map([[word, []]])]));

// R05: answers come late, in any order, or not at all.
test('whatever order answers come in, what is shown at the end is the answer to what was typed last', async () => {
  const typing = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 });
  const lost = fc.func(fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), typing, lost, async (scheduler, words, isLost) => {
      const asked: string[] = [];
      const find = async (typed: string) => {
        asked.push(typed);
        await scheduler.schedule(Promise.resolve(), `answer to ${typed}`);
        if (isLost(typed, asked.length)) throw new Error('lost');
        return hitsOf.get(typed) ?? null;
      };
      const client = new QueryClient({ defaultOptions: queryClient.getDefaultOptions() });
      const ask = (typed: string) => client.defaultQueryOptions(hitsQuery(find, 1, typed));
      const observer = new QueryObserver<SearchHits | null>(client, ask(words[0] ?? ''));
      let typed = words[0] ?? '';
      const stop = observer.subscribe(({ data, isPlaceholderData }) => {
        if (data !== undefined && !isPlaceholderData) expect(data).toBe(hitsOf.get(typed));
      });
      const steps = words.slice(1).map((word) => ({
        label: `type ${word}`,
        builder: async () => {
          typed = word;
          observer.setOptions(ask(word));
        },
      }));
      const done = scheduler.scheduleSequence(steps);
      await scheduler.waitFor(done.task);
      await scheduler.waitIdle();

      const { data, isPlaceholderData, status } = observer.getCurrentResult();
      expect(typed).toBe(words.at(-1));
      if (status === 'success')
        expect({ data, isPlaceholderData }).toEqual({ data: hitsOf.get(typed), isPlaceholderData: false });
      else expect(status).toBe('error');
      stop();
      client.clear();
    }),
    { numRuns: 1_000 },
  );
});
