import { describe, expect, test } from 'vitest';
import {
  eventSentence,
  isConfirmed,
  labelParties,
  labelWords,
  listWords,
  partyWords,
  quadWords,
  statusWords,
  typeWord,
  typeWords,
} from './eventWords.ts';
import { sampleDate, sampleEvent, sampleLookup } from './testing/sample.ts';

const names = sampleLookup();
const speech = sampleEvent('speech', { summary: 'Putin at UN', recipients: ['united-states'] });

describe('the parties of an event', () => {
  test('are whom it is directed at', () => {
    expect(partyWords(speech, names)).toBe('to US');
  });

  test('are those it was done with, where nobody is its target', () => {
    const deal = sampleEvent('deal', { actors: ['kremlin', 'united-states', 'osce'] });
    expect(partyWords(deal, names)).toBe('with US and OSCE');
  });

  test('are named once, by their sides', () => {
    const asked = sampleEvent('asked', {
      actors: ['united-states'],
      recipients: ['vladimir-putin', 'kremlin', 'russia'],
    });
    expect(partyWords(asked, names)).toBe('to Russia');
  });

  test('go by their own names inside one side', () => {
    expect(partyWords(sampleEvent('order', { recipients: ['kremlin'] }), names)).toBe('to Kremlin');
  });

  test('are not said again after a summary of the machine that names them', () => {
    const coded = sampleEvent('asks', { summary: 'Putin asks the US', recipients: ['united-states'] });
    const { coder: _, ...proposed } = coded;
    expect(labelParties(coded, names)).toBe('to US');
    expect(labelParties(proposed, names)).toBe('');
    expect(labelParties({ ...proposed, summary: 'Putin makes a request' }, names)).toBe('to US');
  });

  test('are nobody where the article names nobody', () => {
    expect(partyWords(sampleEvent('alone'), names)).toBe('');
  });
});

describe('the label', () => {
  test('is the summary', () => {
    expect(labelWords(speech, names)).toBe('Putin at UN');
  });

  test('says whose account it is where one party claims it', () => {
    const claimed = { status: 'claimed', summary: 'Advance against Aleppo' } as const;
    const byOpposition = sampleEvent('a', { ...claimed, claimedBy: 'syrian-opposition' });
    const byAmericans = sampleEvent('b', { ...claimed, claimedBy: 'united-states' });
    expect(labelWords(byOpposition, names)).toBe('Advance against Aleppo (opposition account)');
    expect(labelWords(byAmericans, names)).toBe('Advance against Aleppo (US account)');
  });

  test('is paler for what is only planned or claimed', () => {
    const statuses = ['occurred', 'ongoing', 'planned', 'claimed'] as const;
    expect(statuses.map((status) => isConfirmed(sampleEvent('x', { status })))).toEqual([true, true, false, false]);
  });
});

describe('the type', () => {
  test('is one word in lists and all of it in the detail', () => {
    expect(typeWord(speech)).toBe('Accuse');
    expect(typeWords({ ...speech, mode: 'disapprove' })).toBe(
      'Accuse or disapprove (conflict, in words; PLOVER ACCUSE, disapprove)',
    );
    expect(quadWords('material-cooperation')).toBe('Cooperation, in deeds');
  });

  test('that PLOVER does not have is printed as coded', () => {
    expect(typeWords({ ...speech, type: 'FIGHT' })).toBe('Fight (conflict, in words; PLOVER FIGHT)');
  });
});

describe('the sentence for screen readers', () => {
  test('says date, event, parties and type', () => {
    expect(eventSentence(speech, names)).toBe('28 Sep 2015: Putin at UN. Russia to US. Accuse: conflict, in words.');
  });

  test('keeps the date as uncertain as it is, and says what is only planned', () => {
    const when = sampleDate('2016-04~', '2016-04-01', '2016-04-30');
    const sentence = eventSentence({ ...speech, when, status: 'planned' }, names);
    expect(sentence).toMatch(/^About Apr 2016: .* Planned\.$/);
  });
});

test('the status is explained where there is something to explain', () => {
  expect(statusWords(speech, names)).toBe('');
  expect(statusWords({ ...speech, status: 'planned' }, names)).toMatch(/No article here reports that it took place/);
  const claimed = { ...speech, status: 'claimed', claimedBy: 'syrian-opposition' } as const;
  expect(statusWords(claimed, names)).toBe('Claimed by Syrian opposition: one party’s account.');
});

test('lists read as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
