import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { escapeXml } from './graphml.ts';
import { countTies, findConflict, findCongruence } from './networks.ts';
import type { ExportOrder } from './order.ts';
import { exportGraphml } from './positionGraphs.ts';
import { orderAll, orderSome, SEEDS } from './testing/orders.ts';

const OPTIONS = {
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name: string, _path: unknown, _isLeaf: boolean, isAttribute: boolean) =>
    !isAttribute && ['key', 'node', 'edge', 'data'].includes(name),
};

const Data = v.optional(v.array(v.object({ key: v.string(), '#text': v.optional(v.string(), '') })), []);
const Part = v.object({ id: v.string(), data: Data });
const Graphml = v.object({
  graphml: v.object({
    xmlns: v.literal('http://graphml.graphdrawing.org/xmlns'),
    desc: v.string(),
    key: v.array(
      v.object({
        id: v.string(),
        for: v.picklist(['graph', 'node', 'edge']),
        'attr.name': v.string(),
        'attr.type': v.picklist(['string', 'int', 'double', 'boolean']),
      }),
    ),
    graph: v.object({
      edgedefault: v.literal('undirected'),
      data: Data,
      node: v.optional(v.array(Part), []),
      edge: v.optional(v.array(v.object({ ...Part.entries, source: v.string(), target: v.string() })), []),
    }),
  }),
});
type Graphml = v.InferOutput<typeof Graphml>['graphml'];

function readGraph(order: ExportOrder, name: string): Graphml {
  const content = String(exportGraphml(order).find((file) => file.name === `${name}.graphml`)?.content);
  expect(XMLValidator.validate(content)).toBe(true);
  return v.parse(Graphml, new XMLParser(OPTIONS).parse(content)).graphml;
}

function readData({ key }: Graphml, data: v.InferOutput<typeof Data>): Record<string, string> {
  return Object.fromEntries(
    data.map((one) => [key.find(({ id }) => id === one.key)?.['attr.name'] ?? one.key, one['#text']]),
  );
}

/** The edges with the corpus's own names at their ends. */
function readEdges(graphml: Graphml): Record<string, string | undefined>[] {
  const names = new Map(graphml.graph.node.map(({ id, data }) => [id, readData(graphml, data).name]));
  return graphml.graph.edge.map(({ source, target, data }) => ({
    ...readData(graphml, data),
    from: names.get(source),
    to: names.get(target),
  }));
}

const NAMES = ['speaker', 'side'].flatMap((grain) =>
  ['issue', 'congruence', 'conflict'].map((kind) => `${grain}-${kind}`),
);

test.each(NAMES)('%s has ids that are one of a kind, edges between nodes, and values of their types', (name) => {
  const graphml = readGraph(orderAll(SEEDS), name);
  const { key, graph } = graphml;
  const ids = graph.node.map(({ id }) => id);
  expect(new Set([...ids, ...graph.edge.map(({ id }) => id)]).size).toBe(ids.length + graph.edge.length);
  expect(graph.edge.filter(({ source, target }) => !ids.includes(source) || !ids.includes(target))).toEqual([]);
  const fits = { string: /^/, int: /^\d+$/, double: /^\d+(\.\d+)?$/, boolean: /^(true|false)$/ };
  const parts = [
    { of: 'graph', data: graph.data },
    ...graph.node.map(({ data }) => ({ of: 'node', data })),
    ...graph.edge.map(({ data }) => ({ of: 'edge', data })),
  ];
  for (const { of, data } of parts) {
    const wrong = data.filter((one) => {
      const declared = key.find(({ id }) => id === one.key);
      return declared?.for !== of || !fits[declared['attr.type']].test(one['#text']);
    });
    expect(wrong).toEqual([]);
  }
});

test('the network of actors and issues has an edge for every stance, with its acts of speech', () => {
  const graphml = readGraph(orderAll(SEEDS), 'side-issue');
  const ties = countTies(SEEDS.statements, 'side');
  expect(
    readEdges(graphml).map(({ from, to, stance, utterances, weight }) => [from, to, stance, utterances, weight]),
  ).toEqual(
    ties.map(({ actor, issue, stance, utterances }) => [actor, issue, stance, `${utterances}`, `${utterances}`]),
  );
  const total = readEdges(graphml).reduce((sum, { utterances }) => sum + Number(utterances), 0);
  expect(total).toBe(
    new Set(SEEDS.statements.map((one) => JSON.stringify([one.side, one.issue, one.stance, one.utterance]))).size,
  );
  const modes = graphml.graph.node.map(({ data }) => readData(graphml, data));
  expect(modes.every(({ mode, type }) => type === String(mode === 'issue'))).toBe(true);
});

test.each([
  ['congruence', findCongruence],
  ['conflict', findConflict],
] as const)('the %s network has the edges that were found, and every actor as a node', (kind, find) => {
  const graphml = readGraph(orderAll(SEEDS), `speaker-${kind}`);
  const found = find(countTies(SEEDS.statements, 'speaker'));
  expect(readEdges(graphml).map(({ from, to, weight, issues }) => [from, to, Number(weight), issues])).toEqual(
    found.map(({ a, b, weight, issues }) => [a, b, weight, issues.join(' ')]),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(graphml.graph.node).toHaveLength(new Set(SEEDS.statements.map(({ speaker }) => speaker)).size);
});

test('a graph says what was filtered, when and from which build', () => {
  const graphml = readGraph(orderSome(), 'side-conflict');
  expect(readData(graphml, graphml.graph.data)).toMatchObject({
    exported: '2026-11-24',
    build: 'd30ad3144fa0d184',
    filters: 'Publisher: The Moscow Times; Search: “<b> & "c"”',
  });
  expect(graphml.desc).toContain('Search: “<b> & "c"”. Exported on 2026-11-24');
});

test('any text comes back from XML, but for what XML cannot hold', () => {
  const parser = new XMLParser(OPTIONS);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const element = `<a b="1">${escapeXml(text)}</a>`;
      expect(XMLValidator.validate(element)).toBe(true);
      const legal = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
      expect(parser.parse(element).a['#text'] ?? '').toBe(legal);
    }),
  );
});
