import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Json, pack } from '../corpus/packed.ts';
import { loadCorpus } from './loadCorpus.ts';

const EMPTY = {
  articles: [],
  statements: [],
  events: [],
  proposed: { events: [], statements: [] },
  actors: [],
  issues: [],
  publishers: [],
  problems: [],
};
const print = (json: Json) => JSON.stringify(pack(json));
const files: Readonly<Record<string, string>> = {
  '/corpus-good.json': print(EMPTY),
  '/corpus-cut.json': '{"articles": [',
  '/corpus-odd.json': '[1, 2]',
  '/corpus-form.json': print({ ...EMPTY, issues: [{ id: 7 }] }),
};
const server = createServer(({ url = '' }, response) => {
  const body = files[url.replace(/\?.*/, '')];
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

test('a corpus in form arrives', async () => {
  expect(await loadCorpus(`${site}/corpus-good.json?v=1`)).toEqual(EMPTY);
});

describe('what goes wrong is said with its cause and its file', () => {
  test.each([
    ['/assets/corpus-1f3a.json', 'The data file did not arrive (404, corpus-1f3a.json).'],
    ['/corpus-cut.json', 'The data file cannot be read (damaged, corpus-cut.json).'],
    ['/corpus-odd.json', 'The data file cannot be read (damaged, corpus-odd.json).'],
    ['/corpus-form.json', 'The data file does not have the expected form (issues.0.id, corpus-form.json).'],
  ])('%s', async (path, message) => {
    await expect(loadCorpus(site + path)).rejects.toThrow(message);
  });

  test('no server', async () => {
    await expect(loadCorpus('http://127.0.0.1:1/corpus.json')).rejects.toThrow(
      'The data file did not arrive (no connection, corpus.json).',
    );
  });
});
