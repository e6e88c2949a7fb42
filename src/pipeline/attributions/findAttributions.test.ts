import { expect, test } from 'vitest';
import { outer, read, readText } from './testing/printAttributions.ts';

test('a quotation before its speaker is direct speech without its marks', () => {
  expect(read('“We will mend the bridge before winter,” Mayor Ann Lowe said.')).toEqual([
    { kind: 'direct', source: 'Mayor Ann Lowe', cue: 'said', content: ['We will mend the bridge before winter,'] },
  ]);
});

test('a speaker after the verb brings the apposition along', () => {
  const [first] = read('"The road stays shut," said Tom Reed, a spokesman for the county. He left.');
  expect(first).toMatchObject({ source: 'Tom Reed, a spokesman for the county', content: ['The road stays shut,'] });
});

test('a quotation split around the cue is one attribution', () => {
  const found = read(
    '"I think it would be wrong of me to announce, or to speculate on any additional roles," he said. "We have to address that if and when it\'s on the agenda."',
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.content).toEqual([
    'I think it would be wrong of me to announce, or to speculate on any additional roles,',
    "We have to address that if and when it's on the agenda.",
  ]);
});

test('a cue between commas splits one statement in two parts', () => {
  const found = read(
    'But Moscow’s continued backing for the separatists was, he said, the “main challenge” to ending the conflict, as are rebel plans hold local elections.',
  );
  expect(outer(found)).toEqual([
    'he: Moscow’s continued backing for the separatists was | the “main challenge” to ending the conflict, as are rebel plans hold local elections',
  ]);
  expect(found.find(({ within }) => within === undefined)?.kind).toBe('mixed');
});

test('two verbs joined by "and" share the speaker and part the content', () => {
  const found = read(
    'NATO Secretary-General Jens Stoltenberg said on Sunday he was ready to discuss Syria with Russia and stressed the need for coordination.',
  );
  expect(outer(found)).toEqual([
    'NATO Secretary-General Jens Stoltenberg: he was ready to discuss Syria with Russia',
    'NATO Secretary-General Jens Stoltenberg: the need for coordination',
  ]);
});

test('"said ..., but said ..." are two cues of one speaker', () => {
  const found = read(
    'Stoltenberg said it had been "encouraging" to see a ceasefire "mainly holding" in Eastern Ukraine, where Russia has been backing anti-Kiev separatists, but said he would be "very careful about speculating on any links between Ukraine and the Russian presence in Syria."',
  );
  expect(found.filter(({ cue, source }) => cue === 'said' && source === 'Stoltenberg')).toHaveLength(2);
});

test('a relative clause between subject and verb belongs to the source', () => {
  const found = read(
    'Stoltenberg, who will meet Russian Foreign Minister Sergei Lavrov in New York on Monday, urged Russia "to play a constructive, cooperative role in fighting ISIL" and added that supporting Syrian President Bashar Assad "is not a constructive contribution to finding a solution."',
  );
  expect(outer(found).map((line) => line.slice(0, 90))).toEqual([
    'Stoltenberg, who will meet Russian Foreign Minister Sergei Lavrov in New York on Monday: R',
    'Stoltenberg, who will meet Russian Foreign Minister Sergei Lavrov in New York on Monday: t',
  ]);
});

test('the hearer and the day are no part of the content', () => {
  const [first] = read(
    'Stoltenberg, in New York to attend the annual U.N. General Assembly, told The Associated Press on Tuesday that the alliance welcomes Russia’s plans to combat the Islamic State group in Syria.',
  );
  expect(first?.content).toEqual([
    'that the alliance welcomes Russia’s plans to combat the Islamic State group in Syria',
  ]);
});

test('a negation outside the marks stays with the quoted words', () => {
  const [first] = read(
    'Support for President Bashar Assad’s regime, however, is not “a constructive contribution to finding a political solution,” he stressed.',
  );
  expect(first).toMatchObject({ kind: 'mixed', source: 'he' });
  expect(first?.content[0]).toMatch(/^Support .* is not “a constructive contribution/);
});

test('a quotation can be the subject of the reporter’s clause', () => {
  const [first] = read(
    'Obama said "Tyrants like Bashar al Assad who drops barrel bombs to massacre innocent children" cannot be supported under any circumstances.',
  );
  expect(first).toMatchObject({ kind: 'mixed', source: 'Obama' });
  expect(first?.content[0]).toMatch(/cannot be supported under any circumstances$/);
});

test('a participle after a quotation has the speaker’s subject and content of its own', () => {
  const found = read(
    '"There is a need at least to de-conflict the presence of Russian military forces," he said, adding that he welcomed the contact that had taken place already.',
  );
  expect(outer(found)).toEqual([
    'he: There is a need at least to de-conflict the presence of Russian military forces,',
    'he: that he welcomed the contact that had taken place already',
  ]);
});

test('the reporter’s gloss after a quotation is not spoken', () => {
  const [first] = read('"We back the coalition fighting ISIL," he said, using a common acronym for Islamic State.');
  expect(first?.content).toEqual(['We back the coalition fighting ISIL,']);
});

test('a speaker named by "who" is the noun phrase before it', () => {
  const found = read(
    'Carter met Colonel-General Stepan Poltorak, the Ukranian Minister of Defense who said Russia’s movement into Syria is “one of the factors to divert the attention of international community.”',
  );
  expect(found.at(-1)?.source).toBe('the Ukranian Minister of Defense | who');
});

test('what somebody declined to say is the content of declining', () => {
  const found = read('Stoltenberg did not rule out an expanded role, but declined to say what this might involve.');
  expect(outer(found)).toEqual(['Stoltenberg: an expanded role', 'Stoltenberg: to say what this might involve']);
});

test('two speakers in one sentence keep their own clauses', () => {
  const found = read('The union said the offer was too low, while the airline suggested talks could go on.');
  expect(outer(found)).toEqual(['The union: the offer was too low', 'the airline: talks could go on']);
});

test('"according to" names the source before or after what it reports', () => {
  expect(outer(read('The tunnel leaked for years, according to two engineers.'))).toEqual([
    'two engineers: The tunnel leaked for years',
  ]);
  expect(outer(read('According to the harbour master, the ferry was late.'))).toEqual([
    'the harbour master: the ferry was late',
  ]);
});

test('"as X said" leans on the main clause', () => {
  expect(outer(read('As the minister noted, the talks are far from over.'))).toEqual([
    'the minister: the talks are far from over',
  ]);
});

test('what is said inside another’s words stands within it', () => {
  const found = read('A White House spokesman said Obama believes the truce can hold.');
  expect(found.map(({ source, within }) => [source, within])).toEqual([
    ['A White House spokesman', undefined],
    ['Obama', 0],
  ]);
});

test('a clause before its cue holds what it reports', () => {
  const found = read('The senator thinks the bill is dead, his aide said on Tuesday.');
  expect(outer(found)).toEqual(['his aide: The senator thinks the bill is dead']);
  expect(found.find(({ source }) => source === 'The senator')?.within).toBe(1);
});

test('belief, wish and judgement are attributed as speech is', () => {
  expect(outer(read('Residents fear that the dam will break.'))).toEqual(['Residents: that the dam will break']);
  expect(outer(read('The company vowed to appeal the ruling.'))).toEqual(['The company: to appeal the ruling']);
  expect(outer(read('The coach praised his young goalkeeper.'))).toEqual(['The coach: his young goalkeeper']);
  expect(outer(read('The bishop is opposed to the plan.'))).toEqual(['The bishop: the plan']);
});

test('a claim as a noun belongs to its owner', () => {
  const found = read('Nobody there heard of his claim that the vote was stolen.');
  expect(found).toContainEqual(expect.objectContaining({ source: 'his', content: ['that the vote was stolen'] }));
});

test('a paragraph that is only a quotation goes on with the speaker before it', () => {
  const found = read(
    '“It was cold,” said Ida Brandt. “Nobody slept.”',
    '“In the morning we walked down to the river.”',
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.content).toEqual(['It was cold,', 'Nobody slept.', 'In the morning we walked down to the river.']);
});

test('"He said:" takes the quotation of the next paragraph', () => {
  const found = read(
    'The governor answered late in the evening. He said:',
    '“There will be no second round of talks.”',
  );
  expect(outer(found)).toContain('He: There will be no second round of talks.');
});

test('a relay on its own line holds the article that follows', () => {
  const found = read(
    'ABC News reports:',
    'The Syrian opposition announced it was suspending its participation in the talks.',
    'A White House statement said Obama had stressed to Putin the need to persuade his ally.',
  );
  expect(found[0]).toMatchObject({ source: 'ABC News', cue: 'reports' });
  expect(found[0]?.content).toHaveLength(2);
  expect(found.slice(1).map(({ source, within }) => [source, within])).toEqual(
    expect.arrayContaining([
      ['The Syrian opposition', 0],
      ['A White House statement', 0],
    ]),
  );
});

test('double apostrophes are quotation marks', () => {
  expect(read("''This is a first step,'' Ms. Ortiz said.")).toEqual([
    { kind: 'direct', source: 'Ms. Ortiz', cue: 'said', content: ['This is a first step,'] },
  ]);
});

test('a mark closes what one of another shape opened', () => {
  expect(outer(read('"I don’t think it will rain,” Ida Brandt said. "Not today."'))).toEqual([
    'Ida Brandt: I don’t think it will rain, | Not today.',
  ]);
  expect(outer(read('“It will rain,“ Ida Brandt said.'))).toEqual(['Ida Brandt: It will rain,']);
});

test('an exclamation stays with the speaker after it', () => {
  expect(outer(read('"And nobody pays us!" Ida Brandt declared.'))).toEqual(['Ida Brandt: And nobody pays us!']);
});

test('a verb that is no cue word is one between a quotation and its speaker', () => {
  expect(outer(read('“They only came for the free beer,” Ida Brandt went on.'))).toEqual([
    'Ida Brandt: They only came for the free beer,',
  ]);
});

test('a name in capitals and a colon hold a transcript’s paragraph', () => {
  const found = read('BRANDT: I never signed that paper. The mayor knows it.');
  expect(found[0]?.source).toBe('BRANDT');
  expect(found[0]?.content).toEqual(['I never signed that paper', 'The mayor knows it.']);
});

test('a quotation goes on with its speaker over paragraphs that nobody closes', () => {
  const found = read('Ida Brandt wrote: “The road is shut.', '“The school is shut.', '“The mill is shut too.”');
  expect(outer(found)).toEqual(['Ida Brandt: The road is shut. | The school is shut. | The mill is shut too.']);
});

test('a speaker behind another’s quotation says what follows', () => {
  const found = read('Asked by Tom Reed, “Is the road open?” Ida Brandt said, “Not before winter.”');
  expect(outer(found)).toContain('Ida Brandt: Not before winter.');
});

test('a quotation can be according to somebody', () => {
  expect(outer(read('“The mill is shut for good. Nobody works there,” according to Mill Watch.'))).toEqual([
    'Mill Watch: The mill is shut for good. Nobody works there,',
  ]);
});

test('a short form’s point is part of a speaker’s name', () => {
  expect(outer(read('“We will pray,” said Rev. Kim Lowe, the pastor.'))).toEqual([
    'Rev. Kim Lowe, the pastor: We will pray,',
  ]);
});

test('calls that are rejected are an object', () => {
  expect(outer(read('They have rejected calls for heavier guns.'))).toEqual(['They: calls for heavier guns']);
});

test('a light verb gives its subject to the noun after it', () => {
  expect(outer(read('The mayor launched an attack on the new tax.'))).toEqual(['The mayor: the new tax']);
});

test('a headline can be signed with one name, but not with its publisher’s', () => {
  const signed = readText('Talks Needed in the Valley to Avoid Floods – NATO\n\nIt rained.');
  expect(signed).toMatchObject([{ source: 'NATO', content: ['Talks Needed in the Valley to Avoid Floods'] }]);
  expect(readText('Rain Falls in the Valley for Days – Reuters\n\nIt rained.')).toEqual([]);
});

test('a group that is backed by somebody, and events that threaten, are no attribution', () => {
  expect(read('The band, which is backed by the town, left.')).toEqual([]);
  expect(read('The announcements threaten to sink the talks.')).toEqual([]);
});

test('beside a quotation a plural is a verb', () => {
  expect(outer(read('Article 3 affirms: “Nobody shall be sent back to the valley.”'))).toEqual([
    'Article 3: Nobody shall be sent back to the valley.',
  ]);
});

test('two infinitives joined are one vow', () => {
  expect(outer(read('The miners vowed to meet the owners and stop the pumps.'))).toEqual([
    'The miners: to meet the owners and stop the pumps',
  ]);
});

test('spans follow the text over no-break spaces and odd characters', () => {
  const [first] = read('Premier Łukasz Żak said\u00a0it was “not the end”…');
  expect(first).toMatchObject({ source: 'Premier Łukasz Żak', cue: 'said' });
  expect(first?.content[0]).toMatch(/^it was “?not the end/);
});

test('a headline with a name and a colon is somebody’s words', () => {
  expect(outer(readText('Stoltenberg: Russia must end the siege\n\nIt rained in the town on that day.'))).toEqual([
    'Stoltenberg: Russia must end the siege',
  ]);
});

test('furniture and bylines say nothing', () => {
  expect(read('READ MORE: Mayor says bridge will be closed', 'By Anna Lowe', 'It rained.')).toEqual([]);
});

test.each([
  ['a title', 'She sings in the musical “The Sound of Music” in June.'],
  ['a scare quote', 'The so-named “smart” meters were installed in every flat.'],
  ['an adjective that looks like a verb', 'The reported deal fell through on Friday.'],
  ['a noun that looks like a verb', 'The calls and claims of the day filled the desk.'],
  ['a country', 'The United States and Canada share a border.'],
  ['a plain event', 'The river rose by two metres overnight and the bridge was closed.'],
])('%s is no attribution', (_, sentence) => {
  expect(read(sentence)).toEqual([]);
});

test('a list without an end is read in time, and says nothing', () => {
  const start = Date.now();
  expect(read('he said that '.repeat(5000))).toEqual([]);
  expect(Date.now() - start).toBeLessThan(5000);
});

test('an empty text and one without sentences hold nothing', () => {
  expect(readText('')).toEqual([]);
  expect(readText('\n\n')).toEqual([]);
});

test('a quotation in small letters goes on with the clause before its speaker', () => {
  expect(outer(read('A second bridge, the mayor said, “could be a good way to ease the traffic.”'))).toEqual([
    'the mayor: A second bridge | could be a good way to ease the traffic.',
  ]);
});

test('a pronoun that a quotation judges is part of the content', () => {
  expect(outer(read('The mayor called it “a crucial step for the whole town.”'))).toEqual([
    'The mayor: it “a crucial step for the whole town.',
  ]);
});

test('verb and speaker may open the sentence', () => {
  expect(outer(read('Said Tom Reed, a carpenter from Hill Street: “We were never asked.”'))).toEqual([
    'Tom Reed, a carpenter from Hill Street: We were never asked.',
  ]);
});

test('a clause goes on behind an aside that names its source', () => {
  expect(outer(read('The old bridge, according to the mayor, needs ten new beams.'))).toEqual([
    'the mayor: The old bridge | needs ten new beams',
  ]);
});

test('a point inside the closing marks ends the sentence before the next speaker', () => {
  expect(outer(read('The mayor said the work is “under way.” He said nothing had been paid.'))).toEqual([
    'The mayor: the work is “under way.',
    'He: nothing had been paid',
  ]);
});

test('what was read before does not change how a text is read', () => {
  const text = 'The council plans talks on the bridge. Residents fear that it will fall, the figures show.';
  const first = read(text);
  read('The plans of the council, and the talks they fear, were fears and figures.');
  expect(read(text)).toEqual(first);
});

test('a word of the reporter’s between two quotations leaves them direct, his clause does not', () => {
  const [joined] = read(
    'The mayor said, “We will mend the bridge before the winter comes,” and “we will mend it well.”',
  );
  expect(joined?.kind).toBe('direct');
  const [clause] = read('The mayor said the bridge is “safe enough for the winter,” though “not for the lorries.”');
  expect(clause?.kind).toBe('mixed');
});

test('a question keeps its speaker, whatever verb of saying follows', () => {
  expect(outer(read('“Who will pay for the bridge?” Ida Brandt, a mother of two, remarked in the hall.'))).toEqual([
    'Ida Brandt, a mother of two,: Who will pay for the bridge?',
  ]);
});

test('a point before the closing marks does not part a quotation from its speaker alone', () => {
  expect(outer(read('“The mill is shut for good.” Tom Reed said.'))).toEqual(['Tom Reed: The mill is shut for good.']);
});

test('a quotation behind a dash or another’s quotation is all that was said', () => {
  expect(outer(read('The mayor praised the plan - “We have waited for it,” he said - and left.'))).toContain(
    'he: We have waited for it,',
  );
  expect(outer(read('“It is cold,” she said, but, “It will be warm in May,” said Tom Reed.'))).toEqual([
    'she: It is cold,',
    'Tom Reed: It will be warm in May,',
  ]);
});

test('a quotation may hold the verb of the clause it opens', () => {
  expect(outer(read('“It is a mess” in the town hall, he said in an interview.'))).toEqual([
    'he: It is a mess” in the town hall',
  ]);
});

test('an unlisted name before a verb is a subject, whatever its ending', () => {
  expect(outer(read('Golding told the court: “I never signed that paper.”'))).toEqual([
    'Golding: I never signed that paper.',
  ]);
  expect(outer(read('“They vote,” Fight for Wages director Tom Reed told the radio.'))).toEqual([
    'Fight for Wages director Tom Reed: They vote,',
  ]);
});

test('the clause that "when" opens ends before the main one', () => {
  expect(
    outer(read('When the owner suggested that the mill would close, Ida Brandt shot back: “Then we will buy it.”')),
  ).toEqual(['the owner: that the mill would close', 'Ida Brandt: Then we will buy it.']);
});

test('the relative pronoun stands for part of what was said', () => {
  expect(outer(read('They cheered the mayor, whom Tom Reed described as “a careful man.”'))).toContain(
    'Tom Reed: whom | a careful man.',
  );
  expect(outer(read('She left what she called “the end of the world.”'))).toContain(
    'she: what | the end of the world.',
  );
});

test('a quotation can complete "to"', () => {
  expect(outer(read('The miners vowed to “stop the pumps.”'))).toEqual(['The miners: to “stop the pumps.']);
});

test('a whole quotation is no part of who was asked', () => {
  expect(outer(read('Ida Brandt asked the angry crowd “Who will pay for it?”'))).toEqual([
    'Ida Brandt: Who will pay for it?',
  ]);
});

test('what a sheet, sign or letter reads is quoted', () => {
  expect(outer(read('“The road is closed,” the sign read.'))).toEqual(['the sign: The road is closed,']);
  expect(outer(read('“The road is closed,” read the sign at the gate.'))).toEqual([
    'the sign at the gate: The road is closed,',
  ]);
  expect(outer(read('He wore a hat reading, “Make it rain,” to the fair.'))).toEqual(['a hat: Make it rain,']);
});

test('what a quotation is taken from is its source', () => {
  expect(outer(read('From the report of the board: “Nobody has looked at the beams since May.”'))).toEqual([
    'the report of the board: Nobody has looked at the beams since May.',
  ]);
});

test('a whole quotation behind a colon is speech though nobody is named', () => {
  expect(outer(read('Then, the laugh line: “I would rather walk.”'))).toEqual([': I would rather walk.']);
  expect(outer(read('Her answer was: “Is it far from here?”'))).toEqual(['Her answer: Is it far from here?']);
});

test('a sentence whose cue is silent leaves its speech to the next', () => {
  expect(outer(read('Ida Brandt agreed. “We have no time left.”'))).toEqual(['Ida Brandt: We have no time left.']);
});

test('a quotation can be signed behind a dash, or on a line of its own inside its marks', () => {
  expect(outer(read('“The road is shut for good.” ― Ann Lowe, a carpenter'))).toEqual([
    'Ann Lowe, a carpenter: The road is shut for good.',
  ]);
  expect(
    outer(readText('A day in the town\n\n"Nobody has looked at the beams since May.\nAnn Lowe, carpenters’ guild."')),
  ).toEqual(['Ann Lowe, carpenters’ guild: Nobody has looked at the beams since May.']);
});

test('a paragraph that is all quotation is somebody’s words', () => {
  expect(outer(read('“The road is shut. Nobody knows for how long.”'))).toEqual([
    ': The road is shut. Nobody knows for how long.',
  ]);
  expect(read('“Rain without end.”')).toEqual([]);
});

test('a transcript takes the quotations that follow it', () => {
  expect(outer(read('Transcript as follows:', '“Tonight we came home.', '“Tomorrow we leave again.”'))).toEqual([
    'Transcript: Tonight we came home. | Tomorrow we leave again.',
  ]);
});

test('a name in a list of speakers may stand right before the mark', () => {
  expect(outer(read('Tom Reed:"I have not heard anyone else say that."'))).toEqual([
    'Tom Reed: I have not heard anyone else say that.',
  ]);
});

test('a title after what it names is not speech', () => {
  expect(read('The singer took home the prize for her latest album, “The Winter Road.”')).toEqual([]);
  expect(read('The town turned out for a play called “The Winter Road.”')).toEqual([]);
});

test('a clause goes on over a list, a relative aside and what leans on a quotation', () => {
  expect(outer(read('The mayor said the town needs three things: beams, bolts and a crane.'))).toEqual([
    'The mayor: the town needs three things: beams, bolts and a crane',
  ]);
  expect(outer(read('The mayor said that Ida Brandt, who built the mill, did better than the rest.'))).toEqual([
    'The mayor: that Ida Brandt, who built the mill, did better than the rest',
  ]);
  expect(outer(read('He said he knew a school “like a sinking ship,” where the rain came in.'))).toEqual([
    'He: he knew a school “like a sinking ship,” where the rain came in',
  ]);
});

test('a clause goes on behind where and when it was said', () => {
  expect(outer(read('When the bell rang, the miner said in an interview, everybody ran for the gate.'))).toEqual([
    'the miner: When the bell rang | everybody ran for the gate',
  ]);
});

test('a clause without marks can stand before verb and speaker, whole or by half', () => {
  expect(outer(read('The fair has grown every year, said Ida Brandt, who knows it well.'))).toContain(
    'Ida Brandt, who knows it well: The fair has grown every year',
  );
  expect(outer(read('Part of the trouble, say experts like Tom Reed, a geologist, is the ground itself.'))).toEqual([
    'experts like Tom Reed, a geologist: Part of the trouble | is the ground itself',
  ]);
  expect(
    outer(read('Tom Reed, a founder of the think tank Third Street, said the mill had so far avoided it.')),
  ).toEqual(['Tom Reed, a founder of the think tank Third Street: the mill had so far avoided it']);
});

test('a number before a verb of saying does not hide it', () => {
  expect(outer(read('Tom Reed, who came to the valley in 2014, said the road should be closed.'))).toEqual([
    'Tom Reed, who came to the valley in 2014: the road should be closed',
  ]);
});

test('those asked are the subject, and numbers can be', () => {
  expect(outer(read('Some 56 percent of the miners polled said about half of them would stay.'))).toEqual([
    'Some 56 percent of the miners: about half of them would stay',
  ]);
});

test('a participle has the subject of the verb before it', () => {
  expect(outer(read('The mayor opened “the long bridge,” saying it would stand for a hundred years.'))).toContain(
    'The mayor: it would stand for a hundred years',
  );
  expect(outer(read('The road will be shut next week, the mayor said, adding, “It will not be for long.”'))).toEqual([
    'the mayor: The road will be shut next week',
    'the mayor: It will not be for long.',
  ]);
});

test('what was decided can be not to do a thing', () => {
  expect(outer(read('The mayor had decided not to close the road.'))).toEqual(['The mayor: not to close the road']);
});

test('a whole quotation with a verb of its own is no part of what stands before it', () => {
  expect(outer(read('The coach thanked the whole town and then boomed, “Today we have won!”'))).toEqual([
    'The coach: the whole town',
    'The coach: Today we have won!',
  ]);
  expect(outer(read('He said the talks were fine while Ida Brandt warned: “It will not happen soon.”'))).toEqual([
    'He: the talks were fine',
    'Ida Brandt: It will not happen soon.',
  ]);
});

test('"reportedly" leaves a clause to nobody named', () => {
  expect(outer(read('The club is reportedly spending more on the fair.'))).toEqual([
    ': The club is | spending more on the fair',
  ]);
});

test('what is so in somebody’s view is his', () => {
  expect(outer(read('In the mayor’s opinion, the road will be shut.'))).toEqual(['the mayor’s: the road will be shut']);
  expect(read('In the mayor’s house, the lamps were lit.')).toEqual([]);
});

test('who is led to think so is the source', () => {
  expect(outer(read('The leak led many engineers to suspect that the dam was cracked.'))).toEqual([
    'many engineers: that the dam was cracked',
  ]);
});

test('a headline’s label may name the hearer', () => {
  expect(outer(readText('Mayor Lowe to Council: Mend the Road\n\nIt rained in the town on that day.'))).toEqual([
    'Mayor Lowe to Council: Mend the Road',
  ]);
});

test('who attacks a convoy has said nothing, who attacks a minister has', () => {
  expect(read('Rebels attacked a military convoy near the river on Monday.')).toEqual([]);
  expect(read('The jets attacked two villages and a bridge.')).toEqual([]);
  expect(outer(read('The senator attacked the minister over the new dam.'))).toEqual([
    'The senator: the minister over the new dam',
  ]);
});
