import { expect, test } from 'vitest';
import { sampleDate, sampleStatement } from './testing/samples.ts';
import { countUtterances, groupUtterances } from './utterances.ts';

test('three wordings of one speech are one utterance with two other printings', () => {
  const [utterance, ...more] = groupUtterances([
    sampleStatement({ id: 'global', utterance: 'putin-un', reporting: 'mixed' }),
    sampleStatement({ id: 'trt-lead', utterance: 'putin-un', reporting: 'indirect' }),
    sampleStatement({ id: 'trt', utterance: 'putin-un', reporting: 'direct' }),
  ]);
  expect(more).toEqual([]);
  expect(utterance?.statement.id).toBe('trt');
  expect(utterance?.others.map((other) => other.id)).toEqual(['global', 'trt-lead']);
});

test('of two whole quotations the longer one is shown', () => {
  const [utterance] = groupUtterances([
    sampleStatement({ id: 'short', utterance: 'u', quote: [{ start: 0, end: 9 }] }),
    sampleStatement({
      id: 'long',
      utterance: 'u',
      quote: [
        { start: 0, end: 9 },
        { start: 12, end: 20 },
      ],
    }),
  ]);
  expect(utterance?.statement.id).toBe('long');
});

test('near-equal words on two occasions stay two utterances', () => {
  const sunday = sampleStatement({ id: 'reuters', said: '2015-09-27' });
  const tuesday = sampleStatement({ id: 'ap', said: '2015-09-29' });
  expect(countUtterances([tuesday, sunday])).toBe(2);
  expect(groupUtterances([tuesday, sunday]).map((one) => one.statement.id)).toEqual(['reuters', 'ap']);
});

test('a second stance under the same utterance is not hidden', () => {
  const statements = [
    sampleStatement({ id: 'a', utterance: 'u', stance: 'supports' }),
    sampleStatement({ id: 'b', utterance: 'u', stance: 'opposes' }),
  ];
  expect(countUtterances(statements)).toBe(2);
});

test('one speech on two issues counts for each', () => {
  const statements = [
    sampleStatement({ id: 'a', utterance: 'u', issue: 'minsk' }),
    sampleStatement({ id: 'b', utterance: 'u', issue: 'separatists' }),
  ];
  expect(countUtterances(statements)).toBe(2);
});

test('utterances run from the oldest to the latest, undated ones first', () => {
  const ids = groupUtterances([
    sampleStatement({ id: 'april', said: sampleDate('2016-04-18?', '2016-04-18') }),
    sampleStatement({ id: 'undated', said: sampleDate('XXXX', null) }),
    sampleStatement({ id: 'september', said: '2015-09-27' }),
    sampleStatement({ id: 'before', said: sampleDate('../2015-09-20', null, '2015-09-20') }),
  ]).map((one) => one.statement.id);
  expect(ids).toEqual(['undated', 'before', 'september', 'april']);
});
