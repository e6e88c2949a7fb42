import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Actor, Role } from '../corpus/actor.ts';
import { Article, Block, PassageNote } from '../corpus/article.ts';
import { Attribution } from '../corpus/attribution.ts';
import { Corpus } from '../corpus/corpus.ts';
import { EdtfDate } from '../corpus/edtfDate.ts';
import { EventRecord, Evidence } from '../corpus/eventRecord.ts';
import { Excerpts, Passage } from '../corpus/excerpts.ts';
import { Issue, IssueExample } from '../corpus/issue.ts';
import { Mention } from '../corpus/mention.ts';
import { MetadataBasis } from '../corpus/metadataBasis.ts';
import { Problem } from '../corpus/problem.ts';
import { IssueProposal, ProposedEvent, ProposedStatement } from '../corpus/proposed.ts';
import { Publisher } from '../corpus/publisher.ts';
import { Span } from '../corpus/span.ts';
import { Statement } from '../corpus/statement.ts';
import { About, describeOrder } from './about.ts';
import { printUrn } from './names.ts';
import { type ExportFile, type ExportOrder, findKept } from './order.ts';

const FILE = 'corpus.json';
const SCHEMA_FILE = 'corpus.schema.json';

/** The corpus with a head that says what was filtered, when and from which build. */
const ExportedCorpus = v.strictObject({ $schema: v.string(), about: About, corpus: Corpus });

/** The nouns the schema names once and refers to. */
const DEFINITIONS = {
  About,
  Actor,
  Article,
  Attribution,
  Block,
  Corpus,
  EdtfDate,
  EventRecord,
  Evidence,
  Excerpts,
  Issue,
  IssueExample,
  IssueProposal,
  Mention,
  MetadataBasis,
  Passage,
  PassageNote,
  Problem,
  ProposedEvent,
  ProposedStatement,
  Publisher,
  Role,
  Span,
  Statement,
};

/** Exports everything as JSON, with the JSON Schema it answers to. */
export function exportJson(order: ExportOrder): readonly ExportFile[] {
  const exported = { $schema: `./${SCHEMA_FILE}`, about: describeOrder(order), corpus: selectCorpus(order) };
  return [
    { name: FILE, mediaType: 'application/json', content: `${JSON.stringify(exported, null, 2)}\n` },
    { name: SCHEMA_FILE, mediaType: 'application/schema+json', content: printSchema() },
  ];
}

/**
 * Narrows a corpus to what an order keeps.
 *
 * An article that evidence of a kept event lies in stays too, so that every span can be read; an article stays with all quotations found in it.
 * The lists of the codebook stay whole; of the problems those with the files of articles that stay.
 */
export function selectCorpus(order: ExportOrder): Corpus {
  const { corpus } = order;
  if (order.kept === 'all') return corpus;
  const { articles, statements, events, proposed } = findKept(order);
  const needed = new Set([
    ...articles.map(({ id }) => id),
    ...[...events, ...proposed].flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  ]);
  const staying = corpus.articles.filter(({ id }) => needed.has(id));
  const liesWithin = ({ article }: { readonly article: string }) => needed.has(article);
  return {
    ...corpus,
    articles: staying,
    statements: [...statements],
    events: [...events],
    proposed: {
      events: [...proposed],
      statements: corpus.proposed.statements.filter(liesWithin),
    },
    issues: corpus.issues.map((issue) => ({ ...issue, examples: issue.examples.filter(liesWithin) })),
    problems: corpus.problems.filter(({ file }) => staying.some(({ path }) => path === file)),
  };
}

/** Prints the JSON Schema of an exported corpus, made from the nouns themselves. Draft 2020-12. */
export function printSchema(): string {
  const schema = toJsonSchema(ExportedCorpus, {
    target: 'draft-2020-12',
    typeMode: 'output',
    definitions: DEFINITIONS,
  });
  const head = {
    $id: printUrn('schema', 'corpus'),
    title: 'A corpus exported from On the Record',
    description:
      'Spans are half-open offsets into the text of an article, in UTF-16 code units. Dates are EDTF strings with their first and last day.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
