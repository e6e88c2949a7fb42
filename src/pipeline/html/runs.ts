import type { PageText, Run } from './pageText.ts';
import type { PageTree, TreeElement } from './pageTree.ts';

/** The words of a run. */
export function lettersOf(page: PageText, run: Run): string {
  return page.text.slice(run.start, run.end);
}

/** Finds the innermost element around a place of a page, itself included, that is what is asked for. */
export function findAround(
  tree: PageTree,
  index: number,
  is: (element: TreeElement) => boolean,
): TreeElement | undefined {
  let element = tree.elements[index];
  while (element !== undefined && !is(element)) element = tree.elements[element.parent];
  return element;
}

/** Whether words read like a sentence of an article: long enough, ended like one, and not made of links. */
export function isProse(words: string, linked: number): boolean {
  return words.length >= 40 && /[.!?:…]["'”’»)\]]*$/.test(words) && linked < words.length / 2;
}

/** The names a page's makers gave an element: its classes, id, and what it is said to be. */
export function namesOf({ node }: TreeElement): string {
  return ['class', 'id', 'itemprop', 'rel', 'data-testid', 'data-component']
    .map((name) => node.getAttribute(name) ?? '')
    .join(' ');
}
