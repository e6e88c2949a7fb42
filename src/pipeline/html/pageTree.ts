import { type Page, type PageElement, type PageNode, parseHTML } from 'linkedom/worker';

/** An element of a page: `index` in the order of the page, `parent` the index of the element around it, -1 at the root. */
export type TreeElement = {
  readonly index: number;
  /** In small letters. */
  readonly tag: string;
  readonly parent: number;
  readonly depth: number;
  readonly node: PageElement;
};

/** A page's tree: its elements in order, and how deep they go. */
export type PageTree = { readonly page: Page; readonly elements: readonly TreeElement[]; readonly depth: number };

/** A step of a walk through a page: an element begins or ends, or there is text in one. */
export type Step =
  | { readonly kind: 'begin' | 'end'; readonly element: TreeElement }
  | { readonly kind: 'text'; readonly element: TreeElement; readonly text: string };

const ELEMENT = 1;
const TEXT = 3;

/** Parses a page. A page without `<html>` or `<body>`, which HTML allows, gets them. */
export function parsePage(html: string): PageTree {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 20_000)) && /<body[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><head></head><body>${html}</body></html>`);
  const elements: TreeElement[] = [];
  let depth = 0;
  for (const step of walkNodes(document, elements))
    if (step.kind === 'begin') depth = Math.max(depth, step.element.depth);
  return { page: document, elements, depth };
}

/** Lists what a page holds, in order. No recursion: a page may be deeper than the stack. */
export function* walkPage(tree: PageTree, skips: (element: TreeElement) => boolean): Generator<Step> {
  let skipped: TreeElement | undefined;
  for (const step of walkNodes(tree.page, [])) {
    if (skipped !== undefined) {
      if (step.kind === 'end' && step.element.index === skipped.index) skipped = undefined;
    } else if (step.kind === 'begin' && skips(step.element)) skipped = step.element;
    else yield step;
  }
}

function* walkNodes(page: Page, elements: TreeElement[]): Generator<Step> {
  const around: TreeElement[] = [];
  let node: PageNode | null = page.documentElement;
  while (node !== null || around.length > 0) {
    const parent = around.at(-1);
    if (node === null) {
      if (parent === undefined) return;
      around.pop();
      yield { kind: 'end', element: parent };
      node = parent.node.nextSibling;
    } else if (isElement(node)) {
      const element = {
        index: elements.length,
        tag: node.tagName.toLowerCase(),
        parent: parent?.index ?? -1,
        depth: around.length,
        node,
      };
      elements.push(element);
      around.push(element);
      yield { kind: 'begin', element };
      node = node.firstChild;
    } else {
      if (node.nodeType === TEXT && parent !== undefined)
        yield { kind: 'text', element: parent, text: node.nodeValue ?? '' };
      node = node.nextSibling;
    }
  }
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}
