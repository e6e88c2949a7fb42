import type { Block } from '../../corpus/article.ts';
import { findLineKind, isDateline } from '../lineKinds.ts';
import { type Body, findBody } from './findBody.ts';
import { listPrintedDates } from './pageDates.ts';
import { findCommon, type PageText, type Run } from './pageText.ts';
import type { PageTree, TreeElement } from './pageTree.ts';
import { findAround, isProse, lettersOf, namesOf } from './runs.ts';

type Kind = Block['kind'];

/** A page's blocks, and whether the extractor could judge them. */
export type MarkedBlocks = { readonly blocks: readonly Block[]; readonly isExtracted: boolean };

/** How far from the title its subtitle, author and date may stand. */
const HEAD = 8;
/** How far after the body's last paragraph its author and date may stand. */
const TAIL = 4;
const LONGEST_LABEL = 160;
/** "Updated at 4:30 p.m." ends like a sentence. */
const LONGEST_NOTE = 60;

/**
 * Names the runs of a page: what belongs to the article by what it is, everything else furniture.
 *
 * `title` is the article's by the page's own tags; the heading that prints it, or else the last main heading before the body, is the title.
 * Between title and body stand subtitle, author and date.
 */
export function markBlocks(tree: PageTree, page: PageText, title: string | undefined): MarkedBlocks {
  const body = findBody(tree, page);
  const all = [...body.runs];
  const first = all.length === 0 ? page.runs.length : Math.min(...all);
  const last = Math.max(-1, ...all);
  const parents = listParents(tree, page, body);
  const holders = listHolders(tree, page, body);
  const titleRun = findTitleRun({ tree, page, holders }, title, first);
  const kinds = page.runs.map((run, index): Kind => {
    if (index === titleRun) return 'title';
    const seen: Seen = { run, words: lettersOf(page, run), tree, holders };
    const isNearTitle = titleRun !== undefined && Math.abs(index - titleRun) <= HEAD;
    if (body.runs.has(index)) return markBody(seen, index - (titleRun ?? index));
    const isHead = index < first && index > (titleRun ?? first) - TAIL;
    const isTail = index > last && index <= last + TAIL;
    if (isHead || isTail) return markEdge(seen, isHead && index > (titleRun ?? first));
    if (index < first || index > last) return 'furniture';
    const label = isNearTitle && !isNavigation(seen) ? markShort(seen) : undefined;
    return label ?? markDropped(seen, parents);
  });
  const blocks = page.runs.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'furniture' }));
  return { blocks, isExtracted: body.isExtracted };
}

/** `holders` hold the whole body: what they are called says nothing of a single line. */
type Seen = {
  readonly run: Run;
  readonly words: string;
  readonly tree: PageTree;
  readonly holders: ReadonlySet<number>;
};

/** What the extractor kept, `fromTitle` runs after the title: furniture all the same where its own words say so. */
function markBody(seen: Seen, fromTitle: number): Kind {
  if (isCaption(seen)) return 'caption';
  const isSubtitled = fromTitle > 0 && fromTitle <= HEAD && isSubtitle(seen);
  if (isHeading(seen)) return isSubtitled && fromTitle === 1 ? 'subtitle' : 'heading';
  const label = markShort(seen);
  if (label !== undefined) return label;
  if (isSubtitled) return 'subtitle';
  if (fromTitle < 0 || isOutside(seen) || isLinkAlone(seen)) return 'furniture';
  return findLineKind(seen.words) ?? 'paragraph';
}

/** Words that are a link and no sentence lead away from the article. */
function isLinkAlone({ run, words }: Seen): boolean {
  return run.linked > words.length * 0.8 && !/[.!?]["”’]?$/.test(words);
}

/** What stands around the body and was not kept: author, date, subtitle and caption where the page names them. */
function markEdge(seen: Seen, isBetween: boolean): Kind {
  if (isNavigation(seen) || isOutside(seen)) return 'furniture';
  const label = markShort(seen);
  if (label !== undefined || !isBetween) return label ?? 'furniture';
  if (isCaption(seen)) return 'caption';
  return isSubtitle(seen) && seen.words.length > 20 ? 'subtitle' : 'furniture';
}

/** What the extractor dropped from the middle: it cleans away captions, small headings and now and then a paragraph. */
function markDropped(seen: Seen, parents: ReadonlySet<number>): Kind {
  const { run, words, tree } = seen;
  if (isNavigation(seen) || isOutside(seen)) return 'furniture';
  if (isCaption(seen)) return 'caption';
  const element = tree.elements[run.element];
  if (element === undefined || !parents.has(element.parent)) return 'furniture';
  if (/^h[2-6]$/.test(element.tag) && run.linked === 0) return 'heading';
  const isParagraph = element.tag === 'p' && isProse(words, run.linked) && findLineKind(words) === undefined;
  return isParagraph ? 'paragraph' : 'furniture';
}

const DATED =
  /\b(?:date|datetime|dateline|time-?stamp|pub(?:lish(?:ed)?)?-?date|datePublished|dateModified|entry-date|posted-on)\b/i;
const LABELLED = /^(?:by|(?:first |last |originally )?(?:published|posted|updated|modified))\b/i;
const SIGNED = /\b(?:authors?|author-?name|contributors?|reporters?)\b|by-?line/i;

/** A short line that gives author or date, by its words or by what the page's makers called it or what is around it. A sentence gives neither. */
function markShort({ run, words, tree, holders }: Seen): Kind | undefined {
  const isSentence = words.length > LONGEST_NOTE && /[.!?]["”’]?$/.test(words);
  if (words.length > LONGEST_LABEL || isSentence) return undefined;
  const element = tree.elements[run.element];
  const near = [element, tree.elements[element?.parent ?? -1]].filter((one) => one !== undefined);
  const isNamed = (names: RegExp) => near.some((one) => !holders.has(one.index) && names.test(namesOf(one)));
  const isDated = run.isTimed || isNamed(DATED) || (LABELLED.test(words) && listPrintedDates(words).length > 0);
  if (isDateline(words) || (isDated && /\d/.test(words))) return 'dateline';
  return isNamed(SIGNED) || findLineKind(words) === 'byline' ? 'byline' : undefined;
}

type Marking = { readonly tree: PageTree; readonly page: PageText; readonly holders: ReadonlySet<number> };

/** The title is printed once more in lists of other articles: the nearest to the body counts. Some sites print it in no heading. */
function findTitleRun({ tree, page, holders }: Marking, title: string | undefined, first: number): number | undefined {
  const lines = page.runs.map((run, index) => {
    const tag = findAround(tree, run.element, isHeadingElement)?.tag;
    return { index, tag, words: lettersOf(page, run), isAside: isNavigation({ tree, run, holders }) };
  });
  const headings = lines.filter(({ tag, isAside }) => tag !== undefined && !isAside);
  const before = headings.filter(({ index }) => index <= first);
  const isPrinted = ({ words }: { readonly words: string }) => title !== undefined && isSameTitle(words, title);
  const isWhole = ({ words }: { readonly words: string }) => title !== undefined && plain(words) === plain(title);
  return (
    before.findLast((heading) => isPrinted(heading) && heading.tag === 'h1') ??
    before.findLast(isPrinted) ??
    headings.find(isPrinted) ??
    before.findLast(({ tag }) => tag === 'h1') ??
    headings.find(({ tag }) => tag === 'h1') ??
    lines.findLast((line) => line.index < first && !line.isAside && isWhole(line))
  )?.index;
}

/** Whether two titles are one: they may differ in typography, and one may have the site's name after it. */
export function isSameTitle(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)];
  if (first === '' || second === '') return false;
  return (
    first === second ||
    (Math.min(first.length, second.length) >= 12 && (first.startsWith(second) || second.startsWith(first)))
  );
}

function plain(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The elements whose children the extractor kept as paragraphs. */
function listParents(tree: PageTree, page: PageText, body: Body): ReadonlySet<number> {
  const parents = [...body.runs].map((index) => tree.elements[page.runs[index]?.element ?? -1]?.parent ?? -1);
  return new Set(parents);
}

/** The elements that hold all of the body. */
function listHolders(tree: PageTree, page: PageText, body: Body): ReadonlySet<number> {
  const places = [...body.runs].flatMap((index) => page.runs[index]?.element ?? []);
  const [first, ...others] = places;
  const holders = new Set<number>();
  if (first === undefined) return holders;
  const innermost = others.reduce((common, place) => findCommon(tree.elements, common, place), first);
  // One paragraph alone would make a holder of itself.
  for (let at = tree.elements[innermost]; at !== undefined; at = tree.elements[at.parent]) holders.add(at.index);
  return places.length > 1 ? holders : new Set();
}

type Placed = Pick<Seen, 'run' | 'tree' | 'holders'>;

function isInside({ tree, run, holders }: Placed, is: (element: TreeElement) => boolean): boolean {
  return findAround(tree, run.element, (one) => !holders.has(one.index) && is(one)) !== undefined;
}

function isHeadingElement({ tag }: TreeElement): boolean {
  return /^h[1-6]$/.test(tag);
}

function isHeading(seen: Placed): boolean {
  return isInside(seen, isHeadingElement);
}

const CAPTION =
  /\b(?:wp-)?(?:caption|credit|cutline)\b|(?:image|photo|media|figure)-?_*(?:caption|credit)|caption-text/i;

function isCaption(seen: Placed): boolean {
  return isInside(seen, (one) => one.tag === 'figcaption' || CAPTION.test(one.node.getAttribute('class') ?? ''));
}

const SUBTITLE =
  /sub-?_?(?:title|head(?:line)?)|stand-?first|\bdek\b|\bdeck\b|\blede?\b|strap-?line|summary|description|alternativeHeadline|\bintro|excerpt/i;

function isSubtitle({ tree, run }: Placed): boolean {
  const element = tree.elements[run.element];
  const parent = element && tree.elements[element.parent];
  return [element, parent].some((one) => one !== undefined && (SUBTITLE.test(namesOf(one)) || one.tag === 'h2'));
}

function isNavigation(seen: Placed): boolean {
  return isInside(seen, ({ tag }) => tag === 'nav' || tag === 'footer' || tag === 'button' || tag === 'form');
}

const OUTSIDE =
  /\b(?:related|share|sharing|social|newsletter|promo|advert(?:isement)?|sponsored|most-?read|recommended|read-?more|comments?)\b/i;

/** An id can be the words of a heading. */
function classesOf({ node }: TreeElement): string {
  return node.getAttribute('class') ?? '';
}

function isOutside(seen: Placed): boolean {
  return isInside(
    seen,
    (one) => one.tag === 'aside' || (one.tag !== 'body' && one.tag !== 'html' && OUTSIDE.test(classesOf(one))),
  );
}
