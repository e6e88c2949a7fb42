import type { Block } from '../corpus/article.ts';
import type { WrittenArticle } from '../corpus/coding.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Span } from '../corpus/span.ts';
import { listOpenings } from './actors/actorKeys.ts';
import { type ArticleNames, NO_NAMES, readArticleNames } from './actors/people/articleNames.ts';
import { type FoundAttribution, findAttributions } from './attributions/findAttributions.ts';
import { findBlocks } from './blocks.ts';
import { type Fingerprint, fingerprint } from './copies/fingerprint.ts';
import type { SplitArticle } from './exports/splitExport.ts';
import { readFrontMatter, splitFrontMatter } from './frontMatter.ts';
import { readHtml } from './html/readHtml.ts';
import { findLanguage, LANGUAGE_SAMPLE } from './language.ts';
import { findPublisherNames } from './metadata/publisherClues.ts';
import type { SourceText } from './place.ts';
import { makeProblem, type Report } from './problems.ts';
import { findInsertions, findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import type { StatedMetadata } from './statedMetadata.ts';
import { findUnreadFrontMatter } from './unreadFrontMatter.ts';

/** Where an article comes from. */
export type ArticleSource = {
  /**
   * Reads it from its file; undefined where that cannot be. Can be asked again, and may then read the file again.
   *
   * A part of a database's export has its blocks and metadata. Of a large folder no more texts are held than are being read, and of no page its
   * HTML, which is fifty times its text.
   */
  readonly read: (report: Report) => GivenArticle | undefined;
  /** What is known of it without reading, where its file is as it was: the memory's name of it among that. */
  readonly known?: { readonly path: string; readonly form: GivenArticle['form']; readonly name: string };
  /** Hears the memory's name of what was read without a problem; absent where there was one before. */
  readonly note?: (name: string) => void;
};

/** An article whose file has been read. In a page, `source` is the HTML. */
export type GivenArticle = SplitArticle & { readonly form: 'plain' | 'html' };

/** A text divided. `attributions` is empty in a text that is not English. */
export type Division = {
  readonly blocks: readonly Block[];
  readonly quotations: readonly Span[];
  readonly insertions: readonly Span[];
  readonly sentences: readonly Span[];
  readonly language: string;
  readonly attributions: readonly FoundAttribution[];
  readonly print: Fingerprint;
};

/** What the corpus as a whole needs of an article. `names` and `openings` are empty where no machine reads the text. */
export type ArticleHead = {
  /** Those of the front matter and of the page. */
  readonly problems: readonly Problem[];
  /** Whether there is an article to go on with. */
  readonly isRead: boolean;
  readonly names: ArticleNames;
  /** Whoever front matter, bylines, rights and wire openings name as its publisher, as printed. */
  readonly publishers: readonly string[];
  /** The words with which a name in the text can begin, parted by blanks. */
  readonly openings: string;
};

/** `page` is the text of a page; of other files it is what follows the front matter. */
export type ArticleBody = {
  readonly division: Division;
  readonly page?: string;
  readonly front?: Partial<WrittenArticle>;
  readonly stated: StatedMetadata;
};

/** All that can be known of a file by itself: JSON, so that it can be kept. */
export type ArticleRecord = { readonly head: ArticleHead; readonly body: ArticleBody | null };

/**
 * Makes the record of an article.
 *
 * No body where front matter is not YAML or not in its form (where the text begins is then anybody's guess), and where a page has no text.
 */
export function makeArticleRecord({ source, form, blocks, stated = {} }: GivenArticle): ArticleRecord {
  if (form === 'html') return recordPage(source);
  if (blocks !== undefined) return record(source.text, { division: divide(source.text, blocks), stated }, []);
  return recordPlain(source);
}

function recordPage(file: SourceText): ArticleRecord {
  const problems: Problem[] = [];
  const read = readHtml(file, (problem) => problems.push(problem));
  if (read === undefined) return recordNothing(problems);
  const { text } = read.source;
  return record(text, { division: divide(text, read.blocks), page: text, stated: read.stated }, problems);
}

function recordPlain(file: SourceText): ArticleRecord {
  const problems: Problem[] = [];
  const { source, head } = splitFrontMatter(file);
  const unread = head === undefined ? findUnreadFrontMatter(file) : undefined;
  if (unread !== undefined) return recordNothing([makeProblem(unread.place, unread.finding)]);
  const front = head === undefined ? undefined : readFrontMatter(head, (problem) => problems.push(problem));
  if (head !== undefined && front === undefined) return recordNothing(problems);
  const division = divide(source.text, findBlocks(source.text));
  const body = { division, stated: {}, ...(front === undefined ? {} : { front: front.article }) };
  return record(source.text, body, problems);
}

function recordNothing(problems: readonly Problem[]): ArticleRecord {
  return { head: { problems, isRead: false, names: NO_NAMES, publishers: [], openings: '' }, body: null };
}

function record(text: string, body: ArticleBody, problems: readonly Problem[]): ArticleRecord {
  const { division, front, stated } = body;
  const isEnglish = division.language === 'en';
  const head = {
    problems,
    isRead: true,
    names: isEnglish ? readArticleNames(text, division.blocks) : NO_NAMES,
    publishers: findPublisherNames(text, { blocks: division.blocks, front, stated }),
    openings: listOpenings(text, division.blocks).join(' '),
  };
  return { head, body };
}

function divide(text: string, blocks: readonly Block[]): Division {
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  const language = findLanguage(sampleBody(text, blocks));
  return {
    blocks,
    quotations,
    insertions: findInsertions(text, blocks),
    sentences,
    language,
    attributions: language === 'en' ? findAttributions({ text, blocks, sentences, quotations }) : [],
    print: fingerprint(text, blocks),
  };
}

/** What surrounds an article on a page may be in another language, and much of it. */
function sampleBody(text: string, blocks: readonly Block[]): string {
  const body = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'title');
  let sample = '';
  for (const block of body) {
    if (sample.length > LANGUAGE_SAMPLE) break;
    sample += `${text.slice(block.start, block.end)}\n`;
  }
  return sample;
}
