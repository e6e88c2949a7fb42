import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { About } from './about.ts';
import { exportJson, selectCorpus } from './corpusJson.ts';
import type { ExportOrder } from './order.ts';
import { makeHardCorpus, orderAll, orderSome, SEEDS } from './testing/orders.ts';

const Exported = v.object({ $schema: v.string(), about: About, corpus: Corpus });

function readFiles(order: ExportOrder) {
  const [corpus, schema] = exportJson(order).map(({ content }): unknown => JSON.parse(String(content)));
  return { json: corpus, schema: v.parse(v.record(v.string(), v.unknown()), schema) };
}

function findErrors(json: unknown, schema: Record<string, unknown>) {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(json);
  return validate.errors;
}

test.each([
  ['the seeds', orderAll(SEEDS)],
  ['what a filter keeps of them', orderSome()],
  ['an article that is hard to export', orderAll(makeHardCorpus())],
])('%s answer to their own schema', (_title, order) => {
  const { json, schema } = readFiles(order);
  expect(findErrors(json, schema)).toBeNull();
});

test('the schema refuses what no corpus holds', () => {
  const { json, schema } = readFiles(orderAll(SEEDS));
  const spoil = (from: string, to: string): unknown => JSON.parse(JSON.stringify(json).replace(from, to));
  expect(findErrors(spoil('"stance":"supports"', '"stance":"likes"'), schema)).not.toBeNull();
  expect(findErrors(spoil('"edtf":', '"date":'), schema)).not.toBeNull();
  expect(findErrors(spoil('"about":', '"head":'), schema)).not.toBeNull();
  expect(findErrors(spoil('"earliest":"2015', '"earliest":2015,"x":"'), schema)).not.toBeNull();
});

test('everything is there, and the file names its schema', () => {
  const files = exportJson(orderAll(SEEDS));
  const { $schema, corpus } = v.parse(Exported, JSON.parse(String(files[0]?.content)));
  expect(corpus).toEqual(JSON.parse(JSON.stringify(SEEDS)));
  expect($schema).toBe(`./${files[1]?.name}`);
});

test('the head says what was filtered, when and from which build, with true counts', () => {
  const { about, corpus } = v.parse(Exported, readFiles(orderSome()).json);
  expect(about).toMatchObject({
    exported: '2026-11-24',
    build: 'd30ad3144fa0d184',
    filters: ['Publisher: The Moscow Times', 'Search: “<b> & "c"”'],
    articles: 1,
    statements: corpus.statements.length,
    events: 1,
  });
});

test('no span of a filtered corpus points to an article that is not there', () => {
  const { articles, statements, events, proposed, issues } = selectCorpus(orderSome());
  const there = new Set(articles.map(({ id }) => id));
  const named = [
    ...statements.map(({ article }) => article),
    ...[...events, ...proposed.events].flatMap(({ evidence }) => evidence.map(({ article }) => article)),
    ...proposed.statements.map(({ article }) => article),
    ...issues.flatMap(({ examples }) => examples.map(({ article }) => article)),
  ];
  expect(named.filter((id) => !there.has(id))).toEqual([]);
  expect(there.size).toBeLessThan(SEEDS.articles.length);
});
