import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Corpus } from '../corpus/corpus.ts';
import { exportAnnotations } from './annotationCollection.ts';
import type { ExportOrder } from './order.ts';
import { makeHardCorpus, orderAll, orderSome, SEEDS } from './testing/orders.ts';

/** What the W3C model asks of a collection, a page, an annotation, bodies, targets and selectors: every MUST and SHOULD on a property we write. */
const IRI = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
const COUNT = { type: 'integer', minimum: 0 };
const MODEL = {
  type: 'object',
  required: ['@context', 'id', 'type', 'label', 'total'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: IRI,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string' },
    total: COUNT,
    first: { $ref: '#/$defs/page' },
    last: IRI,
  },
  anyOf: [{ properties: { total: { const: 0 } } }, { required: ['first', 'last'] }],
  $defs: {
    page: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'startIndex', 'items'],
      not: { anyOf: [{ required: ['@context'] }, { required: ['next'] }] },
      properties: {
        id: IRI,
        type: { const: 'AnnotationPage' },
        partOf: IRI,
        startIndex: COUNT,
        items: { type: 'array', minItems: 1, items: { $ref: '#/$defs/annotation' } },
      },
    },
    annotation: {
      type: 'object',
      required: ['id', 'type', 'body', 'target'],
      properties: {
        id: IRI,
        type: { const: 'Annotation' },
        motivation: { enum: ['classifying'] },
        body: { type: 'array', items: { $ref: '#/$defs/body' } },
        target: { type: 'array', minItems: 1, items: { $ref: '#/$defs/target' } },
      },
    },
    body: {
      oneOf: [
        {
          type: 'object',
          required: ['type', 'value'],
          properties: { type: { const: 'TextualBody' }, value: { type: 'string' } },
        },
        {
          type: 'object',
          required: ['type', 'source', 'purpose'],
          properties: {
            type: { const: 'SpecificResource' },
            purpose: { enum: ['classifying', 'describing'] },
            source: { type: 'object', required: ['id'], properties: { id: IRI } },
          },
        },
      ],
    },
    target: {
      type: 'object',
      required: ['type', 'source', 'selector'],
      properties: {
        type: { const: 'SpecificResource' },
        source: { type: 'object', required: ['id'], properties: { id: IRI, via: IRI } },
        selector: {
          type: 'array',
          prefixItems: [
            {
              type: 'object',
              required: ['type', 'exact', 'prefix', 'suffix'],
              properties: {
                type: { const: 'TextQuoteSelector' },
                exact: { type: 'string', minLength: 1 },
                prefix: { type: 'string' },
                suffix: { type: 'string' },
              },
              additionalProperties: false,
            },
            {
              type: 'object',
              required: ['type', 'start', 'end'],
              properties: { type: { const: 'TextPositionSelector' }, start: COUNT, end: COUNT },
              additionalProperties: false,
            },
          ],
          minItems: 2,
          items: false,
        },
      },
    },
  },
};

const Selectors = v.tuple([
  v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.object({ start: v.number(), end: v.number() }),
]);
const Source = v.object({ id: v.string(), label: v.optional(v.string()), via: v.optional(v.string()) });
const Collection = v.object({
  total: v.number(),
  'dcterms:description': v.string(),
  'dcterms:provenance': v.array(v.string()),
  first: v.optional(
    v.object({
      items: v.array(
        v.object({
          id: v.string(),
          body: v.array(v.object({ purpose: v.string(), source: v.optional(Source), value: v.optional(v.string()) })),
          target: v.array(v.object({ source: Source, selector: Selectors })),
        }),
      ),
    }),
  ),
});

function readCollection(order: ExportOrder) {
  const [file] = exportAnnotations(order);
  const json: unknown = JSON.parse(String(file?.content));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(MODEL);
  validate(json);
  expect(validate.errors).toBeNull();
  return v.parse(Collection, json);
}

/** Proves every selector on the text itself, counted in code points. */
function expectSelectors(corpus: Corpus) {
  const annotations = readCollection(orderAll(corpus)).first?.items ?? [];
  expect(annotations).toHaveLength(corpus.statements.length);
  for (const [place, { target }] of annotations.entries()) {
    const statement = corpus.statements[place];
    const text = corpus.articles.find(({ id }) => id === statement?.article)?.text ?? '';
    const signs = Array.from(text);
    expect(target.map(({ selector: [{ exact }] }) => exact)).toEqual(
      statement?.quote.map(({ start, end }) => text.slice(start, end)),
    );
    for (const { selector } of target) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(signs.slice(start, end).join('')).toBe(exact);
      expect(signs.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(signs.slice(end).join('').startsWith(suffix)).toBe(true);
      expect(text.split(prefix + exact + suffix)).toHaveLength(2);
    }
  }
}

test('every selector of the seeds finds its words, and finds them once', () => {
  expectSelectors(SEEDS);
});

test('every selector finds its words behind astral letters, joined emoji and accents', () => {
  const corpus = makeHardCorpus();
  expectSelectors(corpus);
  const [first] = readCollection(orderAll(corpus)).first?.items ?? [];
  const position = first?.target[1]?.selector[1];
  expect(position?.start).toBeLessThan(corpus.statements[0]?.quote[1]?.start ?? 0);
});

test('an annotation classifies by issue, stance and speaker', () => {
  const annotations = readCollection(orderAll(SEEDS)).first?.items ?? [];
  for (const [place, { id, body }] of annotations.entries()) {
    const statement = SEEDS.statements[place];
    expect(id).toBe(`urn:on-the-record:statement:${statement?.id}`);
    const classes = body.filter(({ purpose }) => purpose === 'classifying').map(({ source }) => source?.id);
    expect(classes).toEqual([
      `urn:on-the-record:issue:${statement?.issue}`,
      `urn:on-the-record:stance:${statement?.stance}`,
      `urn:on-the-record:actor:${statement?.speaker}`,
    ]);
  }
});

test('printings of one act of speech share its name', () => {
  const annotations = readCollection(orderAll(SEEDS)).first?.items ?? [];
  const named = annotations.map(
    ({ body }) => body.find(({ source }) => source?.id.includes(':utterance:'))?.source?.id,
  );
  expect(new Set(named).size).toBe(new Set(SEEDS.statements.map(({ utterance }) => utterance)).size);
  expect(new Set(named).size).toBeLessThan(SEEDS.statements.length);
});

test('an article that stands on the web names its page, and is not taken for it', () => {
  const annotations = readCollection(orderAll(SEEDS)).first?.items ?? [];
  const source = annotations.flatMap(({ target }) => target).find(({ source: { via } }) => via !== undefined)?.source;
  expect(source).toMatchObject({
    id: 'urn:on-the-record:article:moscow-times-2015-09-28',
    via: expect.stringMatching(/^https:/),
  });
});

test('a collection says what was filtered, when and from which build', () => {
  const { total, ...collection } = readCollection(orderSome());
  expect(total).toBe(SEEDS.statements.filter(({ article }) => article === 'moscow-times-2015-09-28').length);
  expect(collection['dcterms:provenance']).toEqual(['Publisher: The Moscow Times', 'Search: “<b> & "c"”']);
  expect(collection['dcterms:description']).toMatch(/Exported on 2026-11-24 from build d30ad3144fa0d184/);
});

test('a collection of nothing has no page', () => {
  const empty = readCollection({
    ...orderAll(SEEDS),
    kept: { articles: [], statements: [], events: [], quotations: [], proposed: [] },
  });
  expect(empty).toMatchObject({ total: 0 });
  expect(empty.first).toBeUndefined();
});
