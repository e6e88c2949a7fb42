/** An input that is bad for a pattern, and how long such inputs can be. */
export type Attack = {
  readonly file: string;
  /** How the pattern begins, so far that no other of its file begins so. */
  readonly begins: string;
  /** Writes at least so many letters of the attack that recheck proposes; where it only ran out of time, of one of our own. */
  readonly write: (letters: number) => string;
  /** How many letters the pattern gets at most, and where that is said. */
  readonly longest: number;
  readonly bound: string;
};

/** Nothing bounds the input, and nothing needs to: recheck is wrong about the engine, or ran out of time. */
const ANY = { longest: 100_000, bound: 'none: its time is linear' };
const LINE = { longest: 300, bound: 'LONGEST in lineKinds.ts' };

const repeat =
  (begin: string, again: string, end = '') =>
  (letters: number) =>
    `${begin}${again.repeat(Math.ceil(letters / again.length))}${end}`;

/** An answer to each finding of `npm run recheck`. */
export const ATTACKS: readonly Attack[] = [
  {
    file: 'build/foldPage.ts',
    begins: String.raw`(?:(?<!\s)\s+)?<link`,
    write: repeat('', '\t', '<link rel="preload"'),
    ...ANY,
  },
  { file: 'build/foldPage.ts', begins: String.raw`(?:(?<!\s)\s+)?<script`, write: repeat('', ' ', '<'), ...ANY },
  { file: 'citations/apa.ts', begins: '(?<![', write: repeat('a', '\t', 'a\t'), ...ANY },
  { file: 'citations/cslName.ts', begins: String.raw`(?:(?<!\s)`, write: repeat('a', '\t', '.'), ...ANY },
  { file: 'corpus/oldIds.ts', begins: '@e?', write: repeat('@@@0', '0', '@'), ...ANY },
  { file: 'corpus/segments.ts', begins: `(?<!["'`, write: repeat('.', '\t', '.\t'), ...ANY },
  {
    file: 'corpus/printThousands.ts',
    begins: String.raw`\B(?=(\d{3})`,
    write: repeat('', '000', 'A'),
    longest: 22,
    bound: 'a number has no more digits',
  },
  { file: 'pictures/wrap.ts', begins: String.raw`(?<!\s)`, write: repeat('', '\t'), ...ANY },
  { file: 'pictures/svg.ts', begins: String.raw`-?(?:(?<!\d)`, write: repeat('', '0', '..'), ...ANY },
  { file: 'pipeline/actors/guards.ts', begins: `(?<![.'`, write: repeat('', "'", "s'x"), ...ANY },
  {
    file: 'pipeline/attributions/readTokens.ts',
    begins: String.raw`(?:^|\s)(?:on|in|of`,
    write: repeat('', ' book called'),
    longest: 24,
    bound: 'the slice in isTitle',
  },
  {
    file: 'pipeline/blocks/furniture.ts',
    begins: '^get (?:the',
    write: repeat('get top ', 'top latest ', '\n'),
    ...LINE,
  },
  {
    file: 'pipeline/blocks/furniture.ts',
    begins: '^(?:share(?: this)',
    write: repeat('share on VE,DY', ', ', 'FC,B\n'),
    ...LINE,
  },
  {
    file: 'pipeline/blocks/furniture.ts',
    begins: '^by (?:providing',
    write: repeat('by entering ', 'terms,', '\n'),
    ...LINE,
  },
  {
    file: 'pipeline/blocks/furniture.ts',
    begins: '^(?:a post shared',
    write: repeat('view all 0', '0', '\n'),
    ...LINE,
  },
  {
    file: 'pipeline/blocks/furniture.ts',
    begins: '^(?:.{1,80}, )?sign',
    write: repeat('F', ', sign up for', '\n'),
    ...LINE,
  },
  {
    file: 'pipeline/blocks/headline.ts',
    begins: String.raw`\b(?:\p{Ll}+ed|said`,
    write: repeat('', 'sµ'),
    longest: 200,
    bound: 'LONGEST_TITLE',
  },
  {
    file: 'pipeline/blocks/openers.ts',
    begins: '^(?:(?:one|two|three) (?:comments',
    write: repeat('two thoughts on.J', '.Y', '\n'),
    longest: 100,
    bound: 'LONGEST',
  },
  {
    file: 'pipeline/blocks/photoLines.ts',
    begins: String.raw`\b(?:AP|AFP|EPA`,
    write: repeat('AP / ', 'A. '),
    longest: 90,
    bound: 'CREDIT_LENGTH',
  },
  { file: 'pipeline/edtf.ts', begins: '(?<=^|', write: repeat(']', '\t', '.'), ...ANY },
  {
    file: 'pipeline/exports/lines.ts',
    begins: ',? (?:(?:mon|tues',
    write: repeat('A', ' 0:00,', '\n'),
    longest: 80,
    bound: 'parseExportDay',
  },
  {
    file: 'pipeline/html/markBlocks.ts',
    begins: String.raw`\b(?:wp-)?(?:caption|credit`,
    write: repeat('image', '_', '.'),
    ...ANY,
  },
  {
    file: 'pipeline/html/pageMetadata.ts',
    begins: String.raw`^(.+\S)\s+`,
    write: repeat('a-\n-\n', '\t', '|'),
    longest: 400,
    bound: 'LONGEST_TITLE',
  },
  {
    file: 'pipeline/html/pageMetadata.ts',
    begins: String.raw`^\s*[|\-`,
    write: repeat('-', '\t', '|'),
    longest: 400,
    bound: 'LONGEST_TITLE',
  },
  { file: 'pipeline/lineKinds.ts', begins: '^([*_]{1,3})', write: repeat('**', '*', '\t'), ...ANY },
  {
    file: 'pipeline/metadata/byline.ts',
    begins: ' ?[|•',
    write: repeat(' ', '(', ')/'),
    longest: 140,
    bound: 'LONGEST',
  },
  {
    file: 'pipeline/metadata/byline.ts',
    begins: ' (?:special|senior',
    write: repeat('U', ' AP G', '\n'),
    longest: 140,
    bound: 'LONGEST',
  },
  {
    file: 'pipeline/metadata/opening.ts',
    begins: String.raw`\b((?:jan|feb`,
    write: repeat('', 'jan'),
    longest: 110,
    bound: 'LONGEST',
  },
  {
    file: 'pipeline/metadata/publisher.ts',
    begins: String.raw`(?:©|\(c\)|copyright)(?: `,
    write: repeat('c', '©n'),
    longest: 200,
    bound: 'the slice in readRightsHolder',
  },
  {
    file: 'pipeline/metadata/title.ts',
    begins: '^(.{10,}',
    write: repeat('\t\t--\t. \t-', '- -  ', '|'),
    longest: 400,
    bound: 'LONGEST',
  },
  { file: 'state/packed/loadPacked.ts', begins: '(?<![^/])', write: repeat('', '.', '/'), ...ANY },
  {
    file: 'pipeline/quoteEnds.ts',
    begins: String.raw`(?![\p{Script=Han}`,
    write: repeat('๏', 'ᅟั', '.'),
    longest: 8,
    bound: 'the slice in isInside',
  },
  {
    file: 'pipeline/quoteEnds.ts',
    begins: String.raw`\p{Regional_Indicator}*$`,
    write: repeat('', '🇦', '.'),
    longest: 40,
    bound: 'the slice in countFlags',
  },
];
