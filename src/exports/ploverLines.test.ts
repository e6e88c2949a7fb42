import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PLOVER_CONTEXTS, PLOVER_MODES, PLOVER_QUAD } from '../corpus/plover.ts';
import type { ExportOrder } from './order.ts';
import { exportPlover } from './ploverLines.ts';
import { makeHardCorpus, orderAll, orderSome, SEEDS } from './testing/orders.ts';

/** PLOVER's fields and ours, in the types of the manual's table. */
const Entity = v.strictObject({
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  cameo: v.optional(v.string()),
  identifier_text: v.string(),
  entity_text: v.optional(v.string()),
  office: v.optional(v.string()),
  actor_id: v.string(),
});
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const PloverRecord = v.strictObject({
  id: v.string(),
  date: v.nullable(Day),
  enddate: v.optional(Day),
  actor: v.array(Entity),
  recipient: v.optional(v.array(Entity)),
  event: v.tuple([v.string()]),
  quad_code: v.picklist([1, 2, 3, 4]),
  mode: v.optional(v.tuple([v.string()])),
  context: v.optional(v.array(v.string())),
  event_text: v.array(v.string()),
  text_info: v.strictObject({ start: Offset, end: Offset }),
  cite_info: v.strictObject({
    url: v.optional(v.string()),
    title: v.string(),
    language: v.string(),
    publication: v.string(),
    codebook: v.string(),
    version: v.string(),
  }),
  coder: v.optional(v.string()),
  coded_date: v.optional(Day),
  comment: v.optional(v.string()),
  status: v.picklist(['occurred', 'planned', 'ongoing', 'claimed']),
  claimed_by: v.optional(v.string()),
  summary: v.string(),
  when: v.strictObject({
    edtf: v.string(),
    earliest: v.nullable(v.string()),
    latest: v.nullable(v.string()),
    basis: v.string(),
  }),
  evidence: v.array(
    v.strictObject({
      article: v.string(),
      publication: v.string(),
      url: v.optional(v.string()),
      text: v.string(),
      start: Offset,
      end: Offset,
    }),
  ),
});

function readRecords(order: ExportOrder, name = 'events.jsonl') {
  const content = String(exportPlover(order).find((file) => file.name === name)?.content);
  expect(content.endsWith('\n')).toBe(true);
  return content
    .split('\n')
    .slice(0, -1)
    .map((line) => v.parse(PloverRecord, JSON.parse(line)));
}

const records = readRecords(orderAll(SEEDS));
const find = (id: string) => records.find((record) => record.id === id);

test('every event of the seeds is a line with the fields PLOVER asks for', () => {
  expect(records.map(({ id }) => id)).toEqual(SEEDS.events.map(({ id }) => id));
  for (const [place, record] of records.entries()) {
    const event = SEEDS.events[place];
    expect(record).toMatchObject({
      event: [event?.type],
      status: event?.status,
      summary: event?.summary,
      when: event?.when,
    });
    expect(record.coder).toBe(event?.coder);
    expect(record.actor.length).toBeGreaterThan(0);
    expect(record.actor.map(({ actor_id }) => actor_id)).toEqual(event?.actors);
    expect((record.recipient ?? []).map(({ actor_id }) => actor_id)).toEqual(event?.recipients);
  }
});

test('types, modes and contexts are the manual’s, and the quad code is its number', () => {
  const numbers = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];
  for (const { event, mode = [], context = [], quad_code } of records) {
    expect(numbers[quad_code - 1]).toBe(PLOVER_QUAD[event[0]]);
    expect(PLOVER_MODES[event[0]] ?? []).toEqual(expect.arrayContaining([...mode]));
    expect(PLOVER_CONTEXTS).toEqual(expect.arrayContaining(context));
  }
});

test.each([
  ['the seeds', SEEDS],
  ['an article of astral letters', makeHardCorpus()],
])('every source finds its sentence in %s, counted in code points', (_title, corpus) => {
  const read = readRecords(orderAll(corpus));
  for (const { evidence, event_text, text_info } of read) {
    for (const { article, text, start, end } of evidence) {
      const whole = corpus.articles.find(({ id }) => id === article)?.text ?? '';
      expect(Array.from(whole).slice(start, end).join('')).toBe(text);
    }
    expect(event_text).toEqual(evidence.map(({ text }) => text));
    expect(text_info).toEqual({ start: evidence[0]?.start, end: evidence[0]?.end });
  }
  const sources = corpus.events.flatMap(({ evidence }) => evidence);
  expect(read.flatMap(({ evidence }) => evidence)).toHaveLength(sources.length);
});

test('a person has the code of whom he served that day, with his office; an organization its class and its own code', () => {
  const entities = records.flatMap(({ actor, recipient = [] }) => [...actor, ...recipient]);
  expect(entities.find(({ actor_id }) => actor_id === 'ash-carter')).toMatchObject({
    code: 'USA',
    office: 'Secretary of Defense',
  });
  expect(entities.find(({ actor_id }) => actor_id === 'nato')).toMatchObject({
    code: 'IGO',
    cameo: 'IGOWSTNAT',
    identifier_text: 'NATO',
  });
});

test('an event still going on has no end, and an unsure day is no stretch', () => {
  expect(find('syrian-civil-war')).toMatchObject({ date: '2011-01-01', status: 'ongoing' });
  expect(find('syrian-civil-war')).not.toHaveProperty('enddate');
  const unsure = records.filter(({ when }) => !when.edtf.includes('/') && when.earliest !== when.latest);
  expect(unsure.length).toBeGreaterThan(0);
  expect(unsure.filter(({ enddate }) => enddate !== undefined)).toEqual([]);
});

test('an event that filters keep has all its sources, also those in articles they leave out', () => {
  const [record] = readRecords(orderSome());
  expect(record?.evidence.map(({ article }) => article)).toEqual(
    SEEDS.events.find(({ id }) => id === record?.id)?.evidence.map(({ article }) => article),
  );
});

test('what a machine found stands in a file of its own, and names no coder', () => {
  const found = readRecords(orderAll(SEEDS), 'events-found.jsonl');
  expect(found.map(({ id }) => id)).toEqual(SEEDS.proposed.events.map(({ id }) => id));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((record) => 'coder' in record || 'coded_date' in record)).toEqual([]);
});
