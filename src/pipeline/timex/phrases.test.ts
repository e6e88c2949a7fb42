import { expect, test } from 'vitest';
import { measureDates } from './testing/measureDates.ts';

/** Written on Monday, 28 September 2015, where nothing else is said. */
const read = (sentences: readonly string[], published = '2015-09-28') =>
  measureDates([{ set: 'tuned', published, sentences }]).mistakes;

test.each([
  ['one day', '2015-09-27'],
  ['a day', '2015-09-27'],
  ['two days', '2015-09-26'],
  ['three days', '2015-09-25'],
  ['four days', '2015-09-24'],
  ['five days', '2015-09-23'],
  ['six days', '2015-09-22'],
  ['seven days', '2015-09-21'],
  ['eight days', '2015-09-20'],
  ['nine days', '2015-09-19'],
  ['ten days', '2015-09-18'],
  ['eleven days', '2015-09-17'],
  ['twelve days', '2015-09-16'],
  ['thirteen days', '2015-09-15'],
  ['fourteen days', '2015-09-14'],
  ['fifteen days', '2015-09-13'],
  ['sixteen days', '2015-09-12'],
  ['seventeen days', '2015-09-11'],
  ['eighteen days', '2015-09-10'],
  ['nineteen days', '2015-09-09'],
  ['twenty days', '2015-09-08'],
  ['thirty years', '1985~'],
  ['forty years', '1975~'],
  ['fifty years', '1965~'],
  ['120 days', '2015-05-31'],
  ['a week', '2015-09-21~'],
  ['two weeks', '2015-09-14~'],
  ['a fortnight', '2015-09-14~'],
  ['a month', '2015-08~'],
  ['ten months', '2014-11~'],
  ['a year', '2014~'],
  ['an year', '2014~'],
  ['a decade', '2005~'],
  ['two decades', '1995~'],
])('%s ago is counted back from the day of writing', (count, edtf) => {
  expect(read([`The mill closed {${count} ago|${edtf}}.`])).toEqual([]);
});

test('A count leads on where it says so, and is none without a side, a number or a unit', () => {
  expect(
    read([
      'The mill will open {ten days from now|2015-10-08}.',
      'The mill will open {in two weeks’ time|2015-10-12~}.',
      'The mill will open {in a year’s time|2016~}.',
      'The mill was shut for ten days.',
      'It took two years to mend the mill.',
      'The mill stood empty 0 days ago.',
      'The mill was sold many years ago.',
      'It stood a weekend ago as it does.',
      'The owner spoke of ten days from the start.',
    ]),
  ).toEqual([]);
});

test('Last, this and next point at weeks, months, quarters, years and decades', () => {
  expect(
    read([
      'The mill closed {last week|2015-09-21/2015-09-27}.',
      'The mill closed {last month|2015-08}.',
      'The mill closed {last quarter|2015-34}.',
      'The mill closed {last year|2014}.',
      'The mill closed {last weekend|2015-09-26/2015-09-27}.',
      'The mill lost money {this week|2015-09-28/2015-10-04}.',
      'The mill lost money {this month|2015-09}.',
      'The mill lost money {this quarter|2015-35}.',
      'The mill lost money {this year|2015}.',
      'The mill lost money {this decade|201X}.',
      'The mill will open {next week|2015-10-05/2015-10-11}.',
      'The mill will open {next month|2015-10}.',
      'The mill will open {next quarter|2015-36}.',
      'The mill will open {next year|2016}.',
      'The mill will open {next decade|202X}.',
      'The mill will open {next weekend|2015-10-10/2015-10-11}.',
      'The mill will open {this weekend|2015-10-03/2015-10-04}.',
      'The mill burned {this weekend|2015-09-26/2015-09-27}.',
      'The mill burned {last night|2015-09-27}.',
      'The mill burned {this morning|2015-09-28}.',
      'The mill burned {this afternoon|2015-09-28}.',
      'The mill will shut {this evening|2015-09-28}.',
      'The mill was loud this day, as on others.',
      'He told ABC’s This Week that the mill was shut.',
      'He spoke on CBS This Morning about the mill.',
      'These were the last weeks of the mill.',
      'The last week of {May 2014|2014-05} was wet.',
    ]),
  ).toEqual([]);
});

test('Last, this and next point at months, seasons and weekdays', () => {
  expect(
    read([
      'The mill closed {last May|2015-05}.',
      'The mill closed {last November|2014-11}.',
      'The mill closed {this January|2015-01}.',
      'The mill will open {next May|2016-05}.',
      'The mill will open {next November|2015-11}.',
      'The mill closed {last spring|2015-21}.',
      'The mill closed {last autumn|2014-23}.',
      'The mill closed {last winter|2014-24}.',
      'The mill was loud {this summer|2015-22}.',
      'The mill will open {next spring|2016-21}.',
      'The mill will open {next winter|2015-24}.',
      'The mill closed {last Friday|2015-09-25}.',
      'The mill closed {this past Friday|2015-09-25}.',
      'The mill will open {this coming Friday|2015-10-02}.',
      'The mill will open {next Friday|[2015-10-02,2015-10-09]}.',
      'The mill will open {this Friday|2015-10-02}.',
      'The mill closed {on Friday last week|2015-09-25}.',
      'The mill closed {on Thursday of last week|2015-09-24}.',
      'The mill will open {on Thursday of next week|2015-10-08}.',
      'The mill will open {next Tuesday evening|[2015-09-29,2015-10-06]}.',
    ]),
  ).toEqual([]);
});

test('Stretches end or begin on the day of writing', () => {
  expect(
    read([
      'The mill has grown {over the past five years|2010/2015}.',
      'The mill has grown {in the last three months|2015-06/2015-09}.',
      'The mill has grown {in the past week|2015-09-21/2015-09-28}.',
      'The mill has grown {in the last week|2015-09-21/2015-09-28}.',
      'The mill has grown {in the last year|2014-09/2015-09}.',
      'The mill has grown {in the past month|2015-08-28/2015-09-28}.',
      'The mill has grown {over the past two decades|1995/2015}.',
      'The mill will grow {over the next two years|2015/2017}.',
      'The mill will grow {in the next ten days|2015-09-28/2015-10-08}.',
      'The mill was proud of its past weekends.',
    ]),
  ).toEqual([]);
});

test('What is counted from another date is counted from the one just named', () => {
  expect(
    read([
      'It opened {on May 3, 2014|2014-05-03}, and closed {the next day|2014-05-04}.',
      'It opened {on May 3, 2014|2014-05-03}, and closed {the following day|2014-05-04}.',
      'It had opened {on May 3, 2014|2014-05-03}, and the news came {the previous day|2014-05-02}.',
      'It opened {on May 3, 2014|2014-05-03}, and burned {that night|2014-05-03}.',
      'It opened {on May 3, 2014|2014-05-03}, and burned {the same day|2014-05-03}.',
      'It opened {on May 3, 2014|2014-05-03}, and closed {two days later|2014-05-05}.',
      'It opened {on May 3, 2014|2014-05-03}; the news came {two days earlier|2014-05-01}.',
      'It opened {on May 3, 2014|2014-05-03}, and closed {a week later|2014-05-10~}.',
      'It opened {in May 2014|2014-05}, and closed {two months later|2014-07}.',
      'It opened {in 2010|2010}, and closed {three years later|2013}.',
      'It opened {in 1990|1990}, and closed {a decade later|2000}.',
      'It opened {in 2010|2010}, and closed {the following year|2011}.',
      'It opened {in 2010|2010}, and closed two days later.',
      'It opened {in the 1990s|199X}, and closed three years later.',
      'It opened {on May 3, 2014|2014-05-03}. The news came {the day before|2014-05-02}.',
      'It opened {on May 3, 2014|2014-05-03}. It closed {the day after|2014-05-04}, he said.',
      'It opened {on May 3, 2014|2014-05-03}. He came the day after the owner left.',
    ]),
  ).toEqual([]);
});

test('Units by themselves are dated by the words before them', () => {
  expect(
    read([
      'The mill will open {by the end of the month|../2015-09}.',
      'The mill will open {at the end of the year|2015~}.',
      'The mill opened {at the beginning of the year|2015~}.',
      'The mill will open {in the middle of the week|2015-09-28~/2015-10-04~}.',
      'The mill will open {later in the week|2015-09-28/2015-10-04}.',
      'The mill opened {earlier in the year|2015}.',
      'The mill burned {over the weekend|2015-09-26/2015-09-27}.',
      'The mill burned {at the weekend|2015-09-26/2015-09-27}.',
      'The mill will open {by year’s end|../2015}.',
      'The year of the mill was a good one.',
      'It was the end of the year of the mill.',
      'The mill was shut for the week.',
      'The weekend was wet.',
    ]),
  ).toEqual([]);
});

test('Quarters, halves and seasons have their year beside them, or are those around the day of writing', () => {
  expect(
    read([
      'Sales fell {in the first quarter of 2014|2014-33}.',
      'Sales fell {in the second quarter of 2014|2014-34}.',
      'Sales fell {in the 3rd quarter of 2014|2014-35}.',
      'Sales fell {in the final quarter of 2014|2014-36}.',
      'Sales fell {in the fourth quarter of last year|2014-36}.',
      'Sales fell {in the first half of 2014|2014-40}.',
      'Sales fell {in the second half of the year|2015-41}.',
      'Sales fell {in Q3 2014|2014-35}.',
      'Sales fell {in 1Q 2014|2014-33}.',
      'Sales fell {in Q1|2015-33}.',
      'Sales fell in the third half {of 2014|2014}.',
      'Sales fell in the first quarter of the game.',
      'Sales rose {in the spring of 2013|2013-21}.',
      'Sales rose {in autumn 2013|2013-23}.',
      'Sales rose {in the fall of 2013|2013-23}.',
      'Sales rose {in the winter of last year|2014-24}.',
      'Sales rose {over the summer|2015-22}.',
      'Sales will rise {in the spring|2016-21}.',
      'Sales rose {in the winter|2014-24}.',
      'Spring was late, and the fall of the mill came early.',
      'The Arab Spring was far away.',
    ]),
  ).toEqual([]);
});

test('Days of a month come in every order, alone, as two and as a stretch', () => {
  expect(
    read([
      'It opened {on September 3|2015-09-03}.',
      'It opened {on 3 September|2015-09-03}.',
      'It opened {on the 3rd of September|2015-09-03}.',
      'It opened {on Sept. 3|2015-09-03}.',
      'It was called for {Dec. 3|2015-12-03}.',
      'It opened {on Jan. 3|2015-01-03}.',
      'It opens {on Oct. 3|2015-10-03}.',
      'It ran {from May 3 to 5, 2014|2014-05-03/2014-05-05}.',
      'It ran {on May 3-5, 2014|2014-05-03/2014-05-05}.',
      'It ran {on 3-5 May 2014|2014-05-03/2014-05-05}.',
      'It ran {on May 3 and 4, 2014|2014-05-03/2014-05-04}.',
      'It ran {on May 3 or 4, 2014|[2014-05-03,2014-05-04]}.',
      'It ran {from 3 to 5 May 2014|2014-05-03/2014-05-05}.',
      'It opened {on May 3 of last year|2014-05-03}.',
      'It opens {on May 3 next year|2016-05-03}.',
      'It opened {in May of last year|2014-05}.',
      'It opened {in May last year|2014-05}.',
      'It opened {in May of 2013|2013-05}.',
      'It opened {in May, 2013|2013-05}.',
      '{Since Sept. 11|2001-09-11/..} nothing is as it was.',
      'Before the {Sept. 11|2001-09-11} attacks it was open.',
      '{After 9/11|2001-09-11/..} it was shut.',
      '{In March|2015-03} 30 people were hurt.',
      '{In May|2015-05} 20 percent of them left.',
    ]),
  ).toEqual([]);
});

test('A month that is also a name or a verb is a date only where its neighbors say so', () => {
  expect(
    read([
      'It opened {in May|2015-05}.',
      'It opened {in early June|2015-06~}.',
      'It opened {in mid-March|2015-03~}.',
      'It opened {late in August|2015-08}.',
      'It will open {by April|../2016-04}.',
      'The {March|2015-03} flood was the worst.',
      'May said that it was open.',
      'It was sold by May Holm.',
      'It was sold {by April|../2015-04}.',
      'Theresa May was there.',
      'Every March the river rises.',
      'The march was long, and it may rain.',
      'The August Revolution was far away.',
      'Mr March and Mrs June came.',
    ]),
  ).toEqual([]);
});

test('Years stand where nothing else that has four digits does', () => {
  expect(
    read([
      'It opened {in 1912|1912}.',
      'It opened {before 1912|../1912}.',
      'It has been open {since 1912|1912/..}.',
      'It was open {until 1912|../1912}.',
      'It was open {from 1912 to 1914|1912/1914}.',
      'It was open {between 1912 and 1914|1912/1914}.',
      'The {2014-15|2014/2015} season was good.',
      'It was open {in 2011/12|2011/2012}.',
      'It opened {in 1912 or 1913|[1912,1913]}.',
      'The {1912|1912} fire was the worst.',
      'The fire ({1912|1912}) was the worst.',
      'The fires {of 1912|1912} and {1913|1913} were the worst.',
      '{2014|2014} was a good year.',
      'It was open {in the 1990s|199X}.',
      'It was open {in the 1990’s|199X}.',
      'It held 1912 people, 2014 dollars and 1500 tons.',
      'It cost $1912, and had 1400 doors.',
      'It was mile 1912/3 of the line.',
    ]),
  ).toEqual([]);
});

test('Days in numbers alone are read where the order is plain, and as either where it is not', () => {
  expect(
    read([
      'It opened {on 2014-05-03|2014-05-03}.',
      'It opened {on 23.05.2014|2014-05-23}.',
      'It opened {on 5/23/2014|2014-05-23}.',
      'It opened {on 3/5/2014|[2014-03-05,2014-05-03]}.',
      'It opened {on 5.5.2014|2014-05-05}.',
      'It had 9/10 of the votes, and a 3-5-2 line-up.',
      'It had no day like 31.02.2014 in its book.',
    ]),
  ).toEqual([]);
});

test('Weekdays are those nearest the day of writing on the side that the verb says', () => {
  expect(
    read([
      'It opened {on Monday|2015-09-28}.',
      'It opened {on Tuesday|2015-09-22}.',
      'It opened {on Sunday|2015-09-27}.',
      'It will open {on Tuesday|2015-09-29}.',
      'It will open {on Sunday|2015-10-04}.',
      'It opens {on Wednesday|2015-09-30}.',
      'It opened {on Saturday night|2015-09-26}.',
      'It opened {late Friday|2015-09-25}.',
      'It was to open {on Tuesday, Sept. 29|2015-09-29}.',
      'It opened {on Thursday (Sept. 24)|2015-09-24}.',
      'It opened {on Thursday the 24th of September|2015-09-24}.',
      'It opened {on Thurs., Sept. 24|2015-09-24}.',
      'It opened {on Friday, Sept. 24, 2015|2015-09-24?}.',
      'It was open {from Tuesday to Friday|2015-09-22/2015-09-25}.',
      'It will open {on Saturday or Sunday|[2015-10-03,2015-10-04]}.',
      'The Sunday Times and the Friday Mail wrote of it.',
      'It was shut on Black Friday and on Bloody Sunday.',
      'It is open every Monday and each Tuesday.',
      'It was loud on Monday mornings.',
      'It was told on Wales on Sunday.',
    ]),
  ).toEqual([]);
});

test('Days of the moment are those of the day of writing, in print and in names are none', () => {
  expect(
    read([
      'It opened {yesterday|2015-09-27}.',
      'It opened {the day before yesterday|2015-09-26}.',
      'It opens {tomorrow|2015-09-29}.',
      'It opens {the day after tomorrow|2015-09-30}.',
      'It opens {tomorrow night|2015-09-29}.',
      'It opens {tonight|2015-09-28}.',
      'It opened {earlier today|2015-09-28}.',
      'It will open {later today|2015-09-28}.',
      'It was in USA Today, and on the Today programme.',
      'It is a part of today’s world.',
    ]),
  ).toEqual([]);
});

test('Feasts are days where a preposition or their own word says so', () => {
  expect(
    read([
      'It opened {on Christmas Day 2014|2014-12-25}.',
      'It opened {on New Year’s Eve 2014|2014-12-31}.',
      'It opened {on Boxing Day 2014|2014-12-26}.',
      'It will open {by Christmas|../2015-12-25}.',
      'It opened {on Good Friday 2014|2014-04-18}.',
      'It opened {at Easter 2014|2014-04-20}.',
      'It had a Christmas tree and an Easter market.',
      'It was shut for new years to come.',
    ]),
  ).toEqual([]);
});

test('Early, late, mid and about, and the parts of a time, make a date approximate', () => {
  expect(
    read([
      'It opened {in early 2014|2014~}.',
      'It opened {in late May 2014|2014-05~}.',
      'It opened {in mid-2014|2014~}.',
      'It opened {around 2014|2014~}.',
      'It opened {at the start of 2014|2014~}.',
      'It opened {in the middle of 2014|2014~}.',
      'It will open {at the end of 2016|2016~}.',
      'It was open {between June 2014 and early October 2014|2014-06/2014-10}.',
    ]),
  ).toEqual([]);
});

test('The nearest verb says whether a weekday has gone or is to come', () => {
  expect(
    read([
      'It would have opened {on Tuesday|2015-09-22}.',
      'It could open {on Tuesday|2015-09-29}.',
      'It will have opened {on Tuesday|2015-09-29}.',
      'They agreed to open it {on Tuesday|2015-09-29}.',
      'They hope to open it {on Tuesday|2015-09-29}.',
      'They were glad to see it {on Tuesday|2015-09-22}.',
      'It is due {on Tuesday|2015-09-29}.',
      'It is expected {on Tuesday|2015-09-29}.',
      'It is to be opened {on Tuesday|2015-09-29}.',
      'It will be opened {on Tuesday|2015-09-29}.',
      'It has been opened {on Tuesday|2015-09-22}.',
      'It was soon opened {on Tuesday|2015-09-22}.',
      'The board is meeting {on Tuesday|2015-09-29}.',
      'Talks resume {on Tuesday|2015-09-29}.',
      'The court votes {on Tuesday|2015-09-29}.',
      'Members vote {on Tuesday|2015-09-29}.',
      'It fell {on Tuesday|2015-09-22}.',
      'It shut {on Tuesday|2015-09-22}.',
      'He won’t come {on Tuesday|2015-09-29}.',
      "He'll come {on Tuesday|2015-09-29}.",
      'With hope in his heart he thought of the vote {on Tuesday|2015-09-22}.',
      '{On Tuesday|2015-09-22}, it opened.',
      '{On Tuesday|2015-09-29}, it will open.',
      'It opened; {on Tuesday|2015-09-29} it will close.',
      'It closed, and {on Tuesday|2015-09-29} it will open.',
      'It will close, said the man who opened it {on Tuesday|2015-09-22}.',
      'It is open {until Friday|../2015-10-02}.',
      'It was open {until Friday|../2015-09-25}.',
      'It must be open {by Friday|../2015-10-02}.',
      'The talks were held ahead of {Friday’s|2015-10-02} vote.',
      'Trying to win the seat {in November|2015-11}, the owner is on the road.',
      'He had a set of plans {on Tuesday|2015-09-22}.',
    ]),
  ).toEqual([]);
});
