import { Readability } from '@mozilla/readability';
import type { PageElement, PageNode } from 'linkedom/worker';
import type { PageText, Run } from './pageText.ts';
import { isElement, type PageTree } from './pageTree.ts';
import { findAround, isProse, lettersOf } from './runs.ts';

/** The extractor's time grows faster than the square of the depth: 1,000 levels take it ten seconds. */
const DEEPEST = 200;
/** The largest pages of news sites have some 10,000 elements, comments included. */
const MOST_ELEMENTS = 30_000;

/** The runs that are the article's body, by their place in the list; and whether the extractor has judged. */
export type Body = { readonly runs: ReadonlySet<number>; readonly isExtracted: boolean };

/**
 * Finds which runs of a page are the article's body.
 *
 * Readability judges; it gets a clone, since it takes a page to pieces, in which every element that holds a run carries a name. A page too
 * deep or too large for it, and one in which it finds nothing, is judged by its own tags.
 */
export function findBody(tree: PageTree, page: PageText): Body {
  const isWithin = tree.depth <= DEEPEST && tree.elements.length <= MOST_ELEMENTS;
  const kept = isWithin ? extract(tree, page.runs) : undefined;
  if (kept === undefined || kept.size === 0) return { runs: findByTags(tree, page), isExtracted: kept !== undefined };
  const runs = page.runs.flatMap((run, index) => (kept.has(run.element) ? [index] : []));
  return { runs: new Set(runs), isExtracted: true };
}

const NAME = 'data-run-';

function extract(tree: PageTree, runs: readonly Run[]): ReadonlySet<number> | undefined {
  // One attribute an element, by its own name: where the extractor melts two elements into one, it keeps the attributes of both.
  for (const { element } of runs) tree.elements[element]?.node.setAttribute(NAME + element, '');
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (body: PageElement) => body };
    const content = new Readability(tree.page.cloneNode(true), options).parse()?.content;
    return content === undefined || content === null ? undefined : listNames(content);
  } catch {
    // A page it cannot digest is not the reader's fault; its tags still say something.
    return undefined;
  }
}

function listNames(root: PageElement): Set<number> {
  const names = new Set<number>();
  const open: PageNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node))
      for (const { name } of node.attributes) if (name.startsWith(NAME)) names.add(Number(name.slice(NAME.length)));
    for (let child = node.firstChild; child !== null; child = child.nextSibling) open.push(child);
  }
  return names;
}

/** Without the extractor: prose inside `<article>` or `<main>`, or where a page has neither, prose outside of navigation. */
function findByTags(tree: PageTree, page: PageText): ReadonlySet<number> {
  const prose = page.runs.flatMap((run, index) => (isProse(lettersOf(page, run), run.linked) ? [{ index, run }] : []));
  const places = prose.filter(({ run }) => findAround(tree, run.element, isAside) === undefined);
  const inside = places.filter(({ run }) => findAround(tree, run.element, isArticle) !== undefined);
  const found = [inside, places, prose].find((list) => list.length > 0) ?? [];
  return new Set(found.map(({ index }) => index));
}

function isAside({ tag, node }: { readonly tag: string; readonly node: PageElement }): boolean {
  return /^(?:nav|aside|footer|form|header|button)$/.test(tag) || /\bcomments?\b/i.test(node.getAttribute('id') ?? '');
}

function isArticle({ tag, node }: { readonly tag: string; readonly node: PageElement }): boolean {
  return tag === 'article' || tag === 'main' || node.getAttribute('itemprop') === 'articleBody';
}
