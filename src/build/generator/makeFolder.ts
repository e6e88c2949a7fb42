import { printDay } from '../../corpus/days.ts';
import type { SourceFile } from '../../pipeline/decode.ts';
import type { Draft } from './draft.ts';
import type { Order } from './order.ts';
import { CODER, makeParts, type Part } from './parts.ts';
import { makeWorld, type World } from './world.ts';

/**
 * Makes a corpus as the files of a seeds folder: articles, and codings and a codebook where something is coded.
 *
 * What they are compiled to has the same texts and statements as `makeCorpus` gives; of the rest the machine finds what it finds. Codings are written as
 * JSON, which YAML holds.
 */
export function* makeFolder(order: Order): Generator<SourceFile> {
  const isCoded = (order.coded ?? 0) > 0;
  const world = makeWorld(order.seed, !isCoded);
  for (const part of makeParts(order, world)) {
    yield makeFile(part.article.path, printArticle(part.draft));
    if (part.draft.isCoded) yield makeFile(`codings/${part.draft.id}.yaml`, printCoding(part));
  }
  if (isCoded) yield* makeCodebook(world);
}

function printArticle({ title, publisher, day, text }: Draft): string {
  const published = day === undefined ? '' : `published: "${printDay(day)}"\n`;
  return `---\ntitle: ${title}\npublisher: ${publisher.name}\n${published}---\n${text}`;
}

function printCoding({ draft, statements, events }: Part): string {
  const { text } = draft;
  const when = (date: { readonly edtf: string; readonly basis: string }) => ({
    edtf: date.edtf,
    basis: date.basis === '' ? 'nothing in the text' : date.basis,
  });
  return print({
    coder: CODER,
    statements: statements.map(({ speaker, issue, stance, condition, said, reporting, quote, utterance }) => ({
      ...{ speaker, issue, stance, condition, said: when(said), reporting, utterance: utterance.replace('#', '-') },
      quote: quote.map((span) => select(text, span)),
    })),
    events: events.map(({ id, when: date, type, mode, context, actors, recipients, status, summary, evidence }) => ({
      ...{ id: id.replace('@', '-'), when: when(date), type, mode, context, actors, recipients, status, summary },
      evidence: evidence.filter(({ article }) => article === draft.id).map((span) => select(text, span)),
    })),
  });
}

const CONTEXT = 60;

/** The words with those around them: a sentence can stand twice in an article. */
function select(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function* makeCodebook({ powers, persons, issues, publishers }: World): Generator<SourceFile> {
  yield makeFile('codebook/actors.yaml', print([...powers, ...persons]));
  yield makeFile('codebook/issues.yaml', print(issues));
  yield makeFile('codebook/publishers.yaml', print(publishers));
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function makeFile(path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, read: () => bytes };
}
