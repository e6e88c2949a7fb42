import { describe, expect, test } from 'vitest';
import { dayNumber as day } from './days.ts';
import { dateSentence, proposedSentence, titleSentence } from './heading.ts';
import { sampleDate, sampleDays, sampleEvent, sampleKept } from './testing/sample.ts';
import { makeWarp } from './warp.ts';

const speech = sampleEvent('speech');
const war = sampleEvent('war', { when: sampleDate('2011/..', '2011-01-01', null) });
const call = sampleEvent('call', { when: sampleDate('2016-04-18?', '2016-04-18') });
const truce = sampleEvent('truce', { when: sampleDate('2016-02', '2016-02-01', '2016-02-29') });
const undated = sampleEvent('undated', { when: sampleDate('XXXX', null) });
const flat = makeWarp([{ from: day('2015-09-24'), to: day('2015-10-01') }], null);
const broken = makeWarp([{ from: day('2015-09-24'), to: day('2015-10-01') }], sampleDays([day('2011-01-01')]));

describe('the sentence of the view', () => {
  test('counts the events and names their stretch of time', () => {
    expect(titleSentence(sampleKept([war, speech, call]))).toBe(
      '3 events from 2011 to April 2016, by the side that acted',
    );
  });

  test('names one month once, and one event as one', () => {
    expect(titleSentence(sampleKept([speech, speech]))).toBe('2 events in September 2015, by the side that acted');
    expect(titleSentence(sampleKept([speech]))).toBe('1 event in September 2015, by the side that acted');
  });

  test('claims no end that is not known', () => {
    expect(titleSentence(sampleKept([war]))).toBe('1 event in 2011, by the side that acted');
    expect(titleSentence(sampleKept([undated]))).toBe('1 event, by the side that acted');
  });

  test('says that there is nothing', () => {
    expect(titleSentence(sampleKept([]))).toBe('No events in these articles');
  });

  test('counts what people coded; where that is nothing, what the machine proposes, and says so', () => {
    const { coder: _, ...proposal } = speech;
    expect(titleSentence(sampleKept([speech, proposal, proposal]))).toBe(
      '1 event in September 2015, by the side that acted',
    );
    expect(proposedSentence(sampleKept([speech, proposal, proposal]))).toBe(
      '2 more are proposed by machine, not checked.',
    );
    expect(titleSentence(sampleKept([proposal, proposal]))).toBe(
      '2 events proposed by machine in September 2015, by the side that acted',
    );
    expect(proposedSentence(sampleKept([proposal, proposal]))).toBe('Found by machine, not checked.');
    expect(proposedSentence(sampleKept([speech]))).toBe('');
  });
});

describe('the line under it', () => {
  test('counts the dates that are not plain days', () => {
    expect(dateSentence(sampleKept([speech, call, truce]), flat)).toBe(
      '2 of the dates are uncertain or known only to the month.',
    );
    expect(dateSentence(sampleKept([speech, war]), flat)).toBe(
      'One of the dates is uncertain or known only to the month or year.',
    );
    expect(dateSentence(sampleKept([speech, speech]), flat)).toBe('Every date is known to the day.');
  });

  test('speaks of a single event as of one', () => {
    expect(dateSentence(sampleKept([speech]), flat)).toBe('Its date is known to the day.');
    expect(dateSentence(sampleKept([truce]), flat)).toBe('Its date is uncertain or known only to the month.');
  });

  test('owns up to a compressed axis', () => {
    expect(dateSentence(sampleKept([speech]), broken)).toMatch(/Stretches without articles are compressed\.$/);
    expect(dateSentence(sampleKept([speech]), flat)).not.toMatch(/compressed/);
  });
});
