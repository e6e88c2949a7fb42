import { expect, test } from 'vitest';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import { listAttributions } from '../../corpus/printedAttribution.ts';
import { sampleArticle, sampleAttribution, sampleDate } from '../../corpus/testing/samples.ts';
import { countArticles } from './speech.ts';
import { listSpoken, readAct } from './spoken.ts';

const TEXT = 'Putin said it was a mistake. “It is an enormous mistake,” Putin said. Kerry agreed on the aim.';
const side = 'russia';
const mistake = sampleAttribution(TEXT, { content: 'it was a mistake', utterance: 'mistake', side });
const enormous = sampleAttribution(TEXT, {
  ...{ content: 'It is an enormous mistake,', utterance: 'mistake', side },
  kind: 'direct',
});

/** Groups printings into acts of speech, as the table of all quotations does. */
function groupSpeech(printings: readonly PrintedAttribution[]) {
  const spoken = listSpoken(printings);
  return Array.from({ length: spoken.count }, (_, place) => readAct(spoken, place));
}

test('printings of one act of speech are one, shown in the words that give most of it', () => {
  const one = sampleArticle(TEXT, { attributions: [mistake] });
  const two = sampleArticle(TEXT, { id: 'two', attributions: [enormous, mistake] });
  const speeches = groupSpeech(listAttributions([one, two]));
  expect(speeches.map(({ quotation }) => quotation.attribution.kind)).toEqual(['direct']);
  expect(speeches.map(({ others }) => others.length)).toEqual([2]);
  expect(speeches.map(countArticles)).toEqual([2]);
});

test('the words of another side are another act, even under one name', () => {
  const kerry = sampleAttribution(TEXT, { content: 'on the aim', utterance: 'mistake', side: 'united-states' });
  const article = sampleArticle(TEXT, { attributions: [mistake, kerry] });
  expect(groupSpeech(listAttributions([article]))).toHaveLength(2);
});

test('they stand in order of time, what was only printed by the day of printing', () => {
  const late = { ...mistake, utterance: 'late', said: sampleDate('2015-10-02') };
  const article = sampleArticle(TEXT, { published: sampleDate('2015-09-29'), attributions: [late, enormous] });
  expect(groupSpeech(listAttributions([article])).map(({ quotation }) => quotation.said.edtf)).toEqual([
    '2015-09-29',
    '2015-10-02',
  ]);
});
