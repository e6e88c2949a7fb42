import type { Block } from '../../corpus/article.ts';
import type { SourceText } from '../place.ts';
import { type Finding, makeProblem, type Report } from '../problems.ts';
import type { StatedMetadata } from '../statedMetadata.ts';
import { reportSuspects } from '../suspects.ts';
import { isSameTitle, markBlocks } from './markBlocks.ts';
import { estimateDepth } from './nesting.ts';
import { findPageMetadata, findPageTitle } from './pageMetadata.ts';
import { readPageTags } from './pageTags.ts';
import { writePageText } from './pageText.ts';
import { parsePage } from './pageTree.ts';
import { readStructuredData } from './structuredData.ts';

/** A saved page as read: what a text file has of its own accord, and what the page says to machines. */
export type HtmlArticle = {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly stated: StatedMetadata;
};

/** Pages are some 30 elements deep; the parser's own time grows with the square of the depth. */
const DEEPEST = 5000;

/**
 * Reads a saved page.
 *
 * `source.text` is the page's visible text; lines in problems are lines of it. Scripts are not run, nothing is requested. Problems:
 * `page-too-deep` and `page-empty`, undefined then; warnings: `page-not-extracted` where the body was told by tags alone,
 * `metadata-contradiction`, `web-address`, and those of `reportSuspects`.
 */
export function readHtml({ file, text: html }: SourceText, report: Report): HtmlArticle | undefined {
  const tell = (finding: Finding, field?: string) => report(makeProblem({ file, line: 1, column: 1 }, finding, field));
  if (estimateDepth(html) > DEEPEST) {
    tell(TOO_DEEP);
    return undefined;
  }
  const tree = parsePage(html);
  const page = writePageText(tree);
  if (page.runs.length === 0) {
    tell(EMPTY);
    return undefined;
  }
  reportSuspects({ file, text: page.text, firstLine: 1 }, 'all', (problem) => {
    // The page's own source was looked through for these.
    if (problem.code !== 'control-character' && problem.code !== 'bidi-control') report(problem);
  });
  const tags = readPageTags(tree, html);
  const data = readStructuredData(tags.scripts);
  const { blocks, isExtracted } = markBlocks(tree, page, findPageTitle(tags, data)?.value);
  const lines = blocks.filter(({ kind }) => kind === 'dateline' || kind === 'byline');
  const { stated, findings } = findPageMetadata(
    tags,
    data,
    lines.map(({ start, end }) => page.text.slice(start, end)),
  );
  for (const finding of isExtracted ? findings : [...findings, NOT_EXTRACTED]) tell(finding);
  return { source: { file, text: page.text, firstLine: 1 }, blocks, stated: preferPrinted(stated, page.text, blocks) };
}

/** A page's tags may shorten a title for search engines, or put the site's name after it: the printed words are the title. */
function preferPrinted(stated: StatedMetadata, text: string, blocks: readonly Block[]): StatedMetadata {
  const title = blocks.find((block) => block.kind === 'title');
  const printed =
    title === undefined
      ? undefined
      : text
          .slice(title.start, title.end)
          .replace(/\s+/g, ' ')
          .replace(/ ?[¶#§]$/, '');
  if (printed === undefined || (stated.title !== undefined && !isSameTitle(printed, stated.title.value))) return stated;
  const basis = stated.title === undefined ? '<h1>' : stated.title.basis;
  return { ...stated, title: { value: printed, basis, certain: true } };
}

const TOO_DEEP: Finding = {
  code: 'page-too-deep',
  message: 'The page’s elements are nested thousands deep: it is damaged, or made to do harm.',
  fix: 'Open it in a browser and save its text as .txt, UTF-8.',
};

const EMPTY: Finding = {
  code: 'page-empty',
  message: 'The page has no text: its words may have come by script.',
  fix: 'Open it in a browser, wait until the article is there, and save the page again, complete.',
};

const NOT_EXTRACTED: Finding = {
  code: 'page-not-extracted',
  severity: 'warning',
  message: 'The page is too deep or too large to find its body with care; it was told by its tags.',
  fix: 'Look whether what is marked as article is the article; if not, save its text as .txt, UTF-8.',
};
