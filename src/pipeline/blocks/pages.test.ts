import { expect, test } from 'vitest';
import { findBlocks } from '../blocks.ts';

const BODY = ['paragraph', 'heading', 'title', 'subtitle'];

function show(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return findBlocks(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

/** The words of the lines that are the article's. */
function bodyOf(lines: readonly string[]): string[] {
  return show(lines).flatMap((line) => {
    const [, kind = '', words = ''] = /^(\w+): ([\s\S]*)$/.exec(line) ?? [];
    return BODY.includes(kind) ? [words] : [];
  });
}

const MENU = ['Home', 'World', 'Politics', 'Business', 'Sport', 'Culture', 'Opinion', 'Video', 'Sign in', 'Subscribe'];
const LINKS = ['Harbour reopens after storm', 'Five things to know about the vote', 'Council delays ring road again'];
const FOOTER = [
  'About us',
  'Contact',
  'Careers',
  'Privacy policy',
  'Terms of use',
  'Advertise with us',
  '© 2021 The Daily Record',
];
const TITLE = 'Ferry company agrees to keep island route open';
const ARTICLE = [
  'The ferry company will keep its winter route to the outer islands open for another two years, it said on Tuesday after a long meeting with the council.',
  'Islanders had feared that the boats would stop in November, which would have left four hundred people without a way to reach the hospital.',
  '“We are relieved,” said Mara Lind, who keeps the shop.',
  'The council will pay a third of the cost. In return the company has promised to run at least two boats a day, and to publish its figures every year.',
];

test('On a page menus, links and footer are furniture, and the headline is the line that speaks of the article', () => {
  const page = [
    ...MENU,
    ...LINKS,
    TITLE,
    'By Jane Doe',
    '12 October 2021',
    ...ARTICLE,
    'Most read',
    ...LINKS,
    ...FOOTER,
  ];
  expect(bodyOf(page)).toEqual([TITLE, ...ARTICLE]);
  expect(show(page)).toContain(`title: ${TITLE}`);
  expect(show(page)).toContain('byline: By Jane Doe');
  expect(show(page)).toContain('dateline: 12 October 2021');
});

test('What readers wrote under an article is not the article’s, however long', () => {
  const comments = [
    'Anna K',
    'This is good news for everybody who lives out there, and it was about time that somebody in the council listened to us at all.',
    'Reply',
    'Old Salt',
    'Two boats a day are not enough in the winter, as anyone knows who has ever had to wait on that pier in the rain for half a day.',
    'Reply',
  ];
  const page = [...MENU, TITLE, ...ARTICLE, '14 Comments', ...comments, ...comments, ...comments, ...FOOTER];
  expect(bodyOf(page)).toEqual([TITLE, ...ARTICLE]);
});

test('Headings, short answers and items of a list between paragraphs are the article’s', () => {
  const article = [
    ...ARTICLE,
    'What the deal says',
    'The deal has four points, which both sides signed on Tuesday evening in the presence of the mayor and of some forty islanders:',
    '– two boats on every day of the year, storms excepted;',
    '– no higher fares for those who live on the islands;',
    '– a public report in every March from next year on.',
    'The mayor was asked whether she would have let the route die, and took her time before she gave the shortest answer of the evening.',
    '“Never.”',
    'She then left for the last boat of the day, which was late by an hour because of the wind and the number of people who wanted to be on it.',
  ];
  const page = [...MENU, ...LINKS, TITLE, ...article, 'Related stories', ...LINKS, ...FOOTER];
  expect(bodyOf(page)).toEqual([TITLE, ...article]);
});

test('Cookie notes, newsletters, teasers and the box about the author are furniture', () => {
  const notes = [
    'We use cookies and similar technologies on this website. By continuing you agree to our privacy policy, which you find at the end of the page.',
    'Sign up for our newsletter and get the best of the week sent to your inbox every Friday; you can unsubscribe at any time with one click.',
    'Jane Doe covers the coast and the islands for the Daily Record, where she has been since 2014. She lives in a house with a view of the sea.',
    'The storm that closed the harbour for two days has moved on, and the fishermen count what is left of their nets and of the season…',
  ];
  const page = [...MENU, notes[0] ?? '', TITLE, ...ARTICLE, ...notes.slice(1), ...LINKS, ...LINKS, ...FOOTER];
  expect(bodyOf(page)).toEqual([TITLE, ...ARTICLE]);
});

test('No language is assumed', () => {
  const menu = ['Startseite', 'Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Reisen', 'Wissen', 'Anmelden'];
  const title = 'Reederei hält die Route zu den Inseln offen';
  const article = [
    'Die Reederei will ihre Winterroute zu den äußeren Inseln zwei weitere Jahre offen halten, sagte sie am Dienstag nach einem langen Treffen mit dem Rat.',
    'Die Bewohner hatten gefürchtet, dass die Schiffe im November nicht mehr fahren; vierhundert Menschen wären dann ohne Weg zum Krankenhaus gewesen.',
    '„Wir sind erleichtert“, sagte Mara Lind, die den Laden führt.',
    'Der Rat trägt ein Drittel der Kosten. Dafür hat die Reederei versprochen, mindestens zwei Schiffe am Tag zu schicken und ihre Zahlen offenzulegen.',
  ];
  const footer = ['Impressum', 'Datenschutz', 'Kontakt', 'Werbung', 'AGB'];
  expect(bodyOf([...menu, title, ...article, ...footer])).toEqual([title, ...article]);
});

test('Of an article alone every line is the body, also where lines are short', () => {
  const poem = [
    'The boat is late',
    'The wind is not',
    'Four hundred wait',
    'For what they got',
    'A lamp, a rope',
    'A hand, a knot',
  ];
  expect(bodyOf(poem)).toEqual(poem);
  const speech = [
    'Friends.',
    'We waited.',
    'We asked.',
    'Nobody came.',
    'Now they have.',
    'Thank you.',
    'Go home.',
    'Sleep.',
    'Rest.',
  ];
  expect(bodyOf([...ARTICLE, ...speech])).toEqual([...ARTICLE, ...speech]);
  const names = [
    'Mara Lind',
    'Jon Berg',
    'Ada Holm',
    'Per Dahl',
    'Eva Moe',
    'Ole Vik',
    'Ida Lie',
    'Tor Aas',
    'Una Rød',
  ];
  expect(bodyOf([TITLE, ...ARTICLE, ...names])).toEqual([TITLE, ...ARTICLE, ...names]);
});

test.each([
  ['Ferry Company Agrees To Keep Island Route Open.', 'title'],
  ['Ferry firm keeps island route open after winter scare.', 'title'],
  ['The company said on Tuesday that the boats would run.', 'paragraph'],
  ['ABSTRACT.', 'heading'],
])('A first line with a point is a headline only where it reads like one: %s', (line, kind) => {
  expect(show([line, '', ...ARTICLE])[0]).toBe(`${kind}: ${line}`);
});
