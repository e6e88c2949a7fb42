import { join } from 'node:path';
import type { Article } from '../../corpus/article.ts';
import { compile } from '../compile.ts';
import { testReadings } from '../testing/readings.ts';
import { toFiles } from '../testing/smallSeeds.ts';

/** Around a sentence, which alone may be too short to tell its language. */
const ENGLISH = 'It was a day like any other in the north.';

/** What is found in a sentence of an article of 28 September 2015: who is named, and the events. */
function print(sentence: string): string[] {
  const text = `A day in the north\n\nSeptember 28, 2015\n\n${sentence}\n\n${ENGLISH}\n`;
  const { articles, proposed } = compile(toFiles({ 'articles/a.txt': text })).corpus;
  return [
    ...articles.flatMap(printNamed),
    ...proposed.events.map(({ type, mode, status, actors, recipients, when, evidence }) => {
      const words = evidence.map(({ start, end }) => articles[0]?.text.slice(start, end));
      const kind = mode === undefined ? type : `${type}.${mode}`;
      const place = words.join(' | ') === sentence ? '' : `, by “${words.join(' | ')}”`;
      return `${kind} ${status} ${when.edtf}: ${actors.join(' + ')} > ${recipients.join(' + ')}${place}`;
    }),
  ];
}

function printNamed({ text, mentions }: Article): string[] {
  const named = mentions.map(({ start, end, actor }) => `${text.slice(start, end)} = ${actor}`);
  return named.length === 0 ? [] : [`named: ${named.join('; ')}`];
}

testReadings(join(import.meta.dirname, 'testing/readings.txt'), print);
