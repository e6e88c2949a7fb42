import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../corpus/problem.ts';
import { compile } from '../compile.ts';
import { CODEBOOK, toFile, toFiles } from '../testing/smallSeeds.ts';
import { readHtml } from './readHtml.ts';
import { AMP, BODY, NEWS_SITE, OLD_PAGE, WORDPRESS } from './testing/pages.ts';

function read(html: string) {
  const problems: Problem[] = [];
  const article = readHtml({ file: 'a.html', text: html, firstLine: 1 }, (problem) => problems.push(problem));
  const text = article?.source.text ?? '';
  const blocks = (article?.blocks ?? []).map(({ start, end, kind }) => ({ kind, words: text.slice(start, end) }));
  const wordsOf = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ words }) => words);
  return { text, blocks, wordsOf, stated: article?.stated, problems, codes: problems.map(({ code }) => code) };
}

test('A newspaper’s page: body, title, subtitle, author, date, caption and heading by what they are, all else furniture', () => {
  const { wordsOf, stated, problems } = read(NEWS_SITE);
  expect(problems).toEqual([]);
  expect(wordsOf('paragraph')).toEqual(BODY);
  expect(wordsOf('title')).toEqual(['Envoys resume talks in\u00a0Valletta']);
  expect(wordsOf('subtitle')).toEqual(['Both sides say they will stay until Friday, and nobody speaks of a date']);
  expect(wordsOf('byline')).toEqual(['By Ann Writer and Bo Reporter']);
  expect(wordsOf('dateline')).toEqual(['4 May 2016 11.30pm EDT']);
  expect(wordsOf('caption')).toEqual(['The envoys arrive on Wednesday. Photograph: Jo Lens/Agency']);
  expect(wordsOf('heading')).toEqual(['A plan by Friday']);
  expect(wordsOf('furniture')).toEqual(
    expect.arrayContaining(['World', 'Share', 'Advertisement', 'Minister says no to talks', '2 comments']),
  );
  expect(stated).toEqual({
    title: { value: 'Envoys resume talks in Valletta', basis: 'JSON-LD headline', certain: true },
    publisher: { value: 'The Harbour Gazette', basis: 'JSON-LD publisher', certain: true },
    author: { value: 'Ann Writer, Bo Reporter', basis: 'JSON-LD author', certain: true },
    published: expect.objectContaining({
      value: expect.objectContaining({ edtf: '2016-05-04' }),
      basis: 'JSON-LD datePublished',
    }),
    updated: expect.objectContaining({ value: expect.objectContaining({ edtf: '2016-05-05' }), certain: true }),
    url: {
      value: 'https://www.harbour-gazette.example/world/2016/05/04/talks-resume',
      basis: 'link canonical',
      certain: true,
    },
  });
});

test('A page of WordPress: names by reference, and one moment on two clocks is no contradiction', () => {
  const { wordsOf, stated, problems } = read(WORDPRESS);
  expect(problems).toEqual([]);
  expect(wordsOf('paragraph')).toEqual(BODY);
  expect(wordsOf('title')).toEqual(['Envoys resume talks']);
  expect(wordsOf('dateline')).toHaveLength(1);
  expect(stated).toMatchObject({
    title: { value: 'Envoys resume talks' },
    publisher: { value: 'Coast Weekly' },
    author: { value: 'Ann Writer' },
    published: { value: { edtf: '2016-05-04' }, certain: true },
    url: { value: 'https://coast.example/talks/' },
  });
  expect(stated?.updated).toBeUndefined();
});

test('An AMP page, with a comma too many in its JSON-LD', () => {
  const { wordsOf, stated, text } = read(AMP);
  expect(wordsOf('paragraph')).toEqual(BODY);
  expect(wordsOf('title')).toEqual(['Envoys resume talks in Valletta']);
  expect(stated).toMatchObject({ publisher: { value: 'Harbour TV' }, published: { value: { edtf: '2016-05-04' } } });
  expect(text).not.toMatch(/Words of an advertisement|Menu of the side/);
});

test('A page of the last century: paragraphs by line ends, tags unclosed and misplaced', () => {
  const { wordsOf, stated } = read(OLD_PAGE);
  expect(wordsOf('paragraph')).toEqual(expect.arrayContaining([...BODY]));
  expect(wordsOf('paragraph').join(' ')).not.toMatch(/Home|Copyright/);
  expect(wordsOf('byline')).toEqual(['By Ann Writer']);
  expect(stated).toMatchObject({ title: { value: 'Envoys resume talks', basis: '<title>', certain: true } });
});

test('What a reader of the page does not see is in no text', () => {
  const { text } = read(NEWS_SITE);
  expect(text).not.toMatch(/Hidden|not displayed|for nobody|without scripts|template|picture|script|color/);
});

test('Blocks divide the text: between two lies white space only, and none holds a blank line', () => {
  for (const html of [NEWS_SITE, WORDPRESS, AMP, OLD_PAGE]) {
    const { source, blocks } = readHtml({ file: 'a.html', text: html, firstLine: 1 }, () => {}) ?? { blocks: [] };
    let end = 0;
    for (const block of blocks) {
      expect(source?.text.slice(end, block.start).trim()).toBe('');
      expect(source?.text.slice(block.start, block.end)).not.toMatch(/\n\s*\n|^\s|\s$/);
      end = block.end;
    }
    expect(source?.text.slice(end).trim()).toBe('');
  }
});

test('White space is as a browser shows it', () => {
  const page = (body: string) => read(`<html><body>${body}</body></html>`).text;
  expect(page('<p>one\n   <b>two</b>\tthree</p><p>four</p>')).toBe('one two three\n\nfour');
  expect(page('<div>a<br>b</div><div>c</div>')).toBe('a\nb\nc');
  expect(page('one<br><br>two')).toBe('one\n\ntwo');
  expect(page('un<b>believ</b>able &amp; caf&eacute;&nbsp;&#8212; &lt;b&gt;')).toBe('unbelievable & café\u00a0— <b>');
  expect(
    page('<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td> d</td></tr></table>'),
  ).toBe('one\ntwo\n\na\tb\nc\td');
  expect(page('<pre>line one\nline   two</pre>')).toBe('line one\nline two');
  expect(page('<p>said <a href="x">he</a>, <i>and</i> <i>she</i>.</p>')).toBe('said he, and she.');
});

test('Scripts and payloads are words, if they are anything', () => {
  const before = Object.keys(globalThis).length;
  const { text } = read(
    `<html><body><img src=x onerror="globalThis.owned = 1"><script>globalThis.owned = 1</script><p>${BODY[0]}</p>` +
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><iframe srcdoc="<script>parent.owned=1</script>"></iframe></body></html>',
  );
  expect(text).toContain('<script>alert(1)</script>');
  expect(Object.keys(globalThis)).toHaveLength(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** In milliseconds: the extractor would take minutes, and the test of a changed program takes ten times as long as this one. */
const HANGING = 15_000;

test('A page nested too deep for the extractor is told by its tags, quickly, and said to be', () => {
  const deep = `<html><body><nav>Home and more of it, all day long.</nav>${'<div>'.repeat(1000)}<article><h1>Talks</h1>${BODY.map((words) => `<p>${words}</p>`).join('')}</article>${'</div>'.repeat(1000)}</body></html>`;
  const begun = performance.now();
  const { wordsOf, codes } = read(deep);
  expect(performance.now() - begun).toBeLessThan(HANGING);
  expect(wordsOf('paragraph')).toEqual(expect.arrayContaining(BODY.filter((words) => words.length > 40)));
  expect(codes).toEqual(['page-not-extracted']);
});

test('A page nested beyond all reason is refused before it is parsed', () => {
  const begun = performance.now();
  expect(read(`<html><body>${'<div>'.repeat(400_000)}Talks`).codes).toEqual(['page-too-deep']);
  expect(performance.now() - begun).toBeLessThan(HANGING);
});

test('A page without words says so', () => {
  expect(read('<html><body><div id="root"></div><script src="app.js"></script></body></html>').codes).toEqual([
    'page-empty',
  ]);
});

test('Dates that deny each other are reported, and the first is not certain', () => {
  const page = (published: string, time: string) =>
    read(
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script></head>` +
        `<body><article><h1>Talks resume in town</h1><time datetime="${time}">then</time><p>${BODY[0]}</p></article></body></html>`,
    );
  const denied = page('2016-05-04T10:00:00Z', '2016-05-06');
  expect(denied.problems).toMatchObject([
    {
      severity: 'warning',
      code: 'metadata-contradiction',
      value: '2016-05-04T10:00:00Z',
      message: expect.stringContaining('<time> on 2016-05-06'),
    },
  ]);
  expect(denied.stated?.published).toMatchObject({ value: { edtf: '2016-05-04' }, certain: false });
  expect(page('2016-05-04T23:30:00-04:00', '2016-05-05T03:30:00Z').codes).toEqual([]);
  expect(page('2016-05-04T23:30:00Z', '2016-05-05').codes).toEqual([]);
  expect(page('2016-05-04', '2016-05-04T23:30:00+02:00').codes).toEqual([]);
});

test('Without tags for machines the page’s own lines give date and site', () => {
  const { stated, wordsOf } = read(
    `<html><head><title>Storm takes pier - Coast Daily</title></head><body><form><div class="menu"><a href="/">Home</a></div><h1>Storm takes pier</h1>` +
      `<div>By Ann Writer | Published 12.03.2016 12:30, updated 14 March 2016</div><p>${BODY[0]}</p><p>${BODY[1]}</p></form></body></html>`,
  );
  expect(wordsOf('title')).toEqual(['Storm takes pier']);
  expect(stated).toMatchObject({
    publisher: { value: 'Coast Daily', basis: '<title>', certain: false },
    published: { value: { edtf: '2016-03-12' }, basis: 'date printed on the page' },
    updated: { value: { edtf: '2016-03-14' } },
  });
});

test('A title that stands in no heading is found by the page’s title', () => {
  const { wordsOf } = read(
    `<html><head><title>Storm takes pier</title></head><body><div><a href="/">Storm takes pier</a></div><div class="big">Storm takes pier</div>${BODY.map((words) => `<div>${words}</div>`).join('')}</body></html>`,
  );
  expect(wordsOf('title')).toEqual(['Storm takes pier']);
  expect(wordsOf('paragraph')).toEqual(BODY);
});

test('An update older than the article is reported and not taken', () => {
  const { stated, codes } = read(
    `<html><head><meta property="article:published_time" content="2016-05-04"><meta property="article:modified_time" content="2016-04-01"></head><body><p>${BODY[0]}</p></body></html>`,
  );
  expect(codes).toEqual(['metadata-contradiction']);
  expect(stated?.updated).toBeUndefined();
});

test.each([
  ['2016-05-04T23:30:00-04:00', '2016-05-04'],
  ['20160504T233000Z', '2016-05-04'],
  ['2016-05-04 23:30:00', '2016-05-04'],
  ['2016-05', '2016-05'],
  ['Wed, 04 May 2016 23:30:00 GMT', '2016-05-04'],
  ['Wednesday, May 4, 2016 at 11:30 pm', '2016-05-04'],
  ['24/05/2016', '2016-05-24'],
  ['05/24/2016', '2016-05-24'],
  ['04/05/2016', undefined],
  ['2016-02-30', undefined],
  ['today', undefined],
])('A page’s date "%s" is read as %s', (written, edtf) => {
  const { stated } = read(
    `<html><head><meta name="pubdate" content="${written}"></head><body><p>${BODY[0]}</p></body></html>`,
  );
  expect(stated?.published?.value.edtf).toBe(edtf);
});

test('Only a web address is an address', () => {
  const url = (href: string) =>
    read(`<html><head><link rel="canonical" href="${href}"></head><body><p>${BODY[0]}</p></body></html>`).stated?.url
      ?.value;
  expect(url('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
  for (const href of ['javascript:alert(1)', 'data:text/html,x', '//example.org/a', '/a', ' java\tscript:x'])
    expect(url(href)).toBeUndefined();
});

test('An address of another scheme is dropped and said to be; one from the site’s root is only passed over', () => {
  const page = (tag: string) => read(`<html><head>${tag}</head><body><p>${BODY[0]}</p></body></html>`);
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///C:/a.html']) {
    const { stated, problems } = page(`<link rel="canonical" href="${bad}">`);
    expect(stated?.url).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'warning', code: 'web-address', value: bad }]);
  }
  for (const usual of ['/talks', 'talks.html', '//example.org/talks', 'localhost:8080/talks'])
    expect(page(`<meta property="og:url" content="${usual}">`).problems).toEqual([]);
});

test('A page becomes an article like any other, its publisher by its name on the list; a coding overrules it', () => {
  const codebook = {
    ...CODEBOOK,
    'codebook/publishers.yaml': '- { id: gazette, name: Harbour Gazette, kind: newspaper }\n',
  };
  const coding =
    'coder: otr\narticle: { author: Nobody }\nnotes:\n  - { exact: "we want a truce before the winter comes,", note: n }\n';
  const { corpus } = compile(toFiles({ ...codebook, 'articles/talks.html': NEWS_SITE, 'codings/talks.yaml': coding }));
  expect(corpus.problems).toEqual([]);
  expect(corpus.articles[0]).toMatchObject({
    id: 'talks',
    path: 'articles/talks.html',
    title: 'Envoys resume talks in Valletta',
    publisher: 'gazette',
    author: 'Nobody',
    language: 'en',
    published: { edtf: '2016-05-04' },
    updated: { edtf: '2016-05-05' },
  });
  expect(corpus.articles[0]?.notes).toHaveLength(1);
  expect(corpus.articles[0]?.metadata).toContainEqual({ field: 'url', basis: 'link canonical', certain: true });
  expect(corpus.articles[0]?.metadata).toContainEqual({ field: 'author', basis: 'the coder’s word', certain: true });
});

test('Pages in other encodings are decoded as they say and named; one that says wrong is named too', () => {
  const encode = (html: string) =>
    Uint8Array.from(html, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));
  const compileBytes = (bytes: Uint8Array) => {
    const { articles, problems } = compile([toFile('page.htm', bytes)]).corpus;
    return { text: articles[0]?.text, problems: problems.map(({ severity, code }) => `${severity} ${code}`) };
  };
  const old = compileBytes(encode(OLD_PAGE));
  expect(old.text).toContain('“Nobody should expect a miracle,” she said.');
  expect(old.problems).toEqual(['warning encoding-converted']);
  const utf8 = new TextEncoder().encode(OLD_PAGE);
  expect(compileBytes(utf8)).toMatchObject({ text: old.text, problems: ['warning encoding-mismatch'] });
  const wrong = encode(OLD_PAGE.replace('windows-1252', 'utf-8'));
  expect(compileBytes(wrong)).toEqual({ text: undefined, problems: ['warning not-utf8'] });
  const unknown = encode(OLD_PAGE.replace('windows-1252', 'klingon-8'));
  expect(compileBytes(unknown)).toEqual({ text: undefined, problems: ['warning encoding-unknown'] });
  const russian = '<meta charset="windows-1251"><p>' + '\u00cf\u00e5\u00f0\u00e5\u00e3\u00ee\u00e2\u00ee\u00f0\u00fb';
  expect(compileBytes(encode(russian))).toEqual({ text: 'Переговоры', problems: ['warning encoding-converted'] });
  expect(compileBytes(encode('<meta charset="iso-8859-1"><p>Talks end'))).toEqual({ text: 'Talks end', problems: [] });
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(OLD_PAGE).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  expect(compileBytes(utf16)).toMatchObject({ text: old.text, problems: ['warning encoding-converted'] });
});

test('Whatever a page consists of, it is read or refused: nothing is thrown, and blocks divide its text', () => {
  const tags =
    'p div a table tr td script style svg title html body head template br h1 time figure li pre form select iframe x:y'.split(
      ' ',
    );
  const attributes = [
    '',
    ' class="a',
    ' hidden',
    " '",
    ' style="display:none"',
    ' datetime="2016-05-04"',
    ' rel=author',
    ' data-run-3',
  ];
  const odd = [
    '<!--',
    '-->',
    '<![CDATA[',
    '<?xml?>',
    '&nbsp;',
    '&#x0;',
    '&#xD800;',
    '<',
    '</',
    `<p>${BODY[0]}</p>`,
    '{"@graph":[[{"__proto__":1}]]}',
  ];
  const piece = fc.oneof(
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
      .map(([tag, attribute]) => `<${tag}${attribute}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(...odd),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, blocks } = read(pieces.join(''));
      expect(
        blocks
          .map(({ words }) => words)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
