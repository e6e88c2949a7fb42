import type { Actor } from '../actor.ts';
import type { Article } from '../article.ts';
import type { Attribution } from '../attribution.ts';
import type { Corpus } from '../corpus.ts';
import type { EdtfDate } from '../edtfDate.ts';
import type { Issue } from '../issue.ts';
import type { Statement } from '../statement.ts';

/** Makes a date for a test: a day, or an EDTF string with its bounds. */
export function sampleDate(edtf: string, earliest: string | null = edtf, latest: string | null = earliest): EdtfDate {
  return { edtf, earliest, latest, basis: 'on Sunday' };
}

/** Makes a statement for a test from what matters to it; a string as `said` is one plain day. */
export function sampleStatement(
  parts: Partial<Omit<Statement, 'said'>> & { readonly id: string; readonly said?: string | EdtfDate },
): Statement {
  const { said = '2015-09-28', ...rest } = parts;
  return {
    article: 'one',
    speaker: 'obama',
    side: 'united-states',
    issue: 'back-assad',
    stance: 'supports',
    reporting: 'direct',
    quote: [{ start: 0, end: 4 }],
    sentence: { start: 0, end: 4 },
    addressee: [],
    via: [],
    utterance: parts.id,
    coder: 'otr',
    ...rest,
    said: typeof said === 'string' ? sampleDate(said) : said,
  };
}

/** Makes an article for a test whose quotations and bracketed insertions are found by their marks. */
export function sampleArticle(text: string, parts: Partial<Article> = {}): Article {
  const find = (pattern: RegExp, margin: number) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index + margin,
      end: match.index + match[0].length - margin,
    }));
  return {
    id: 'one',
    path: 'articles/one.txt',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    title: 'One',
    publisher: 'unnamed',
    origin: [],
    published: sampleDate('2015-09-29'),
    quotations: find(/["“][^"”]*["”]/g, 1),
    insertions: find(/\[[^\]]*\]/g, 0),
    notes: [],
    mentions: [],
    attributions: [],
    metadata: [],
    language: 'en',
    ...parts,
  };
}

/** Makes an attribution for a test: by `speaker` for `side`, of the words `content` of the text, after `source`. */
export function sampleAttribution(
  text: string,
  {
    source,
    content,
    ...parts
  }: Partial<Omit<Attribution, 'source' | 'content'>> & { source?: string; content: string },
): Attribution {
  const find = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    kind: 'indirect',
    cue: [],
    utterance: `one#${find(content).start}`,
    ...parts,
    source: source === undefined ? [] : [find(source)],
    content: [find(content)],
  };
}

/** Makes an issue for a test. */
export function sampleIssue(id: string, group = 'Syria'): Issue {
  return { id, group, title: `Title of ${id}`, definition: '', counts: '', examples: [] };
}

/** The sides of the tests: three that are shown, two more that can be. */
export const SAMPLE_ACTORS: readonly Actor[] = [
  sampleSide('united-states', 'United States', 'US', 'teal'),
  sampleSide('russia', 'Russia', 'Russia', 'ochre'),
  sampleSide('nato', 'NATO', 'NATO', 'violet'),
  sampleSide('ukraine', 'Ukraine', 'Ukraine', 'green'),
  sampleSide('syrian-opposition', 'Syrian opposition', 'Opposition', 'stone'),
];

/** Makes a corpus for a test from its statements, issues and articles. */
export function sampleCorpus(parts: Partial<Corpus>): Corpus {
  return {
    articles: [],
    statements: [],
    events: [],
    proposed: { events: [], statements: [] },
    actors: [...SAMPLE_ACTORS],
    issues: [],
    publishers: [],
    problems: [],
    ...parts,
  };
}

type SampleColor = NonNullable<Actor['side']>['color'];

function sampleSide(id: string, name: string, short: string, color: SampleColor): Actor {
  return { id, kind: 'state', name, aliases: [], roles: [], side: { short, color } };
}
