import { join } from 'node:path';
import { testReadings } from '../testing/readings.ts';
import { read } from './testing/printAttributions.ts';

/** The attributions found in a sentence, or in paragraphs between which "¶" stands: kind, source, cue, content; `in 0` stands in the first. */
function print(sentence: string): string[] {
  return read(...sentence.split(' ¶ ')).map(({ kind, source, cue, content, within }) => {
    const place = within === undefined ? '' : ` in ${within}`;
    return `${kind}${place}: ${source} / ${cue} / ${content.join(' | ')}`;
  });
}

testReadings(join(import.meta.dirname, 'testing/readings.txt'), print);
