import { type PageTree, type TreeElement, walkPage } from './pageTree.ts';

/** A stretch of a page's text that no block element interrupts: half-open offsets, and the innermost element that holds all of it. */
export type Run = {
  readonly start: number;
  readonly end: number;
  readonly element: number;
  /** How many of its letters are in links. */
  readonly linked: number;
  /** Whether some of it is in a `<time>`. */
  readonly isTimed: boolean;
};

/** A page's visible text, and the runs it consists of. Between two runs lies white space only. */
export type PageText = { readonly text: string; readonly runs: readonly Run[] };

/** Elements whose words are not on the page. */
const UNSEEN = new Set(
  'head script style noscript template svg iframe object embed canvas audio video select textarea datalist title link meta amp-ad amp-analytics amp-embed amp-consent'.split(
    ' ',
  ),
);
/** Elements that begin and end a line; those of the second list are set off by a blank one. */
const LINES = new Set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre search section summary table caption tbody thead tfoot tr ul'.split(
    ' ',
  ),
);
const SET_OFF = new Set(
  'article aside blockquote dl figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);

/**
 * Writes down a page's visible text as a browser would show it: white space collapsed, a line a block, a blank line between paragraphs.
 *
 * `<br>` ends a line, two of them a paragraph; the cells of a row are parted by tabs. What a reader of the page does not see is left out:
 * scripts, styles, drop-down lists, and what is hidden.
 */
export function writePageText(tree: PageTree): PageText {
  const writer = makeWriter(tree.elements);
  let links = 0;
  let pre = 0;
  let times = 0;
  for (const step of walkPage(tree, isUnseen)) {
    const { element } = step;
    if (step.kind === 'text') {
      writer.add(step.text, { element: element.index, isLinked: links > 0, isTimed: times > 0, keepsLines: pre > 0 });
      continue;
    }
    const change = step.kind === 'begin' ? 1 : -1;
    if (element.tag === 'a') links += change;
    if (element.tag === 'pre') pre += change;
    if (element.tag === 'time') times += change;
    if (element.tag === 'br' && change === 1) writer.endLine();
    if ((element.tag === 'td' || element.tag === 'th') && change === -1) writer.endCell();
    if (LINES.has(element.tag)) writer.endRun(SET_OFF.has(element.tag) ? 2 : 1);
  }
  return writer.finish();
}

function isUnseen({ tag, node }: TreeElement): boolean {
  if (UNSEEN.has(tag)) return true;
  if (tag === 'dialog' && node.getAttribute('open') === null) return true;
  if (node.getAttribute('hidden') !== null) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '')) return true;
  // An open dialogue hides the page from screen readers, not from the eye.
  return node.getAttribute('aria-hidden') === 'true' && !['html', 'body', 'main', 'article'].includes(tag);
}

type Added = {
  readonly element: number;
  readonly isLinked: boolean;
  readonly isTimed: boolean;
  readonly keepsLines: boolean;
};

function makeWriter(elements: readonly TreeElement[]) {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let run: Run | undefined;
  let gap = 0;
  let space = '';
  let lineEnds = 0;
  let hasLineEnds = false;

  const write = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  const endRun = (lines: number) => {
    if (run !== undefined) runs.push(run);
    run = undefined;
    space = '';
    lineEnds = 0;
    hasLineEnds = false;
    gap = Math.max(gap, lines);
  };
  const endLine = () => {
    space = '';
    lineEnds += 1;
    hasLineEnds = run !== undefined;
    if (lineEnds > 1 && run !== undefined) endRun(2);
  };
  const addWords = (words: string, { element, isLinked, isTimed }: Added) => {
    if (run === undefined) {
      if (length > 0) write('\n'.repeat(gap));
      run = {
        start: length + words.length - words.trimStart().length,
        end: length,
        element,
        linked: 0,
        isTimed: false,
      };
      gap = 0;
    } else write(lineEnds > 0 ? '\n' : space);
    lineEnds = 0;
    write(words);
    const end = length - (words.length - words.trimEnd().length);
    const linked = run.linked + (isLinked ? words.length : 0);
    run = {
      start: run.start,
      end,
      element: findCommon(elements, run.element, element),
      linked,
      isTimed: run.isTimed || isTimed,
    };
  };
  const addLine = (text: string, added: Added) => {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    const words = collapsed.replace(/^ | $/g, '');
    if (words.trim() === '') {
      if (collapsed !== '' && run !== undefined && space !== '\t') space = words === '' ? ' ' : words;
      return;
    }
    if (collapsed.startsWith(' ') && space === '') space = ' ';
    addWords(words, added);
    space = collapsed.endsWith(' ') ? ' ' : '';
  };
  const add = (text: string, added: Added) => {
    const lines = added.keepsLines ? text.split(/\r?\n/) : [text];
    lines.forEach((line, index) => {
      if (index > 0) endLine();
      addLine(line, added);
    });
  };
  const endCell = () => {
    // A cell of several lines is a column of a page laid out as a table.
    if (hasLineEnds) endRun(1);
    else if (run !== undefined) space = '\t';
  };
  const finish = (): PageText => {
    endRun(0);
    return { text: parts.join(''), runs };
  };
  return { add, endLine, endRun, endCell, finish };
}

/** Finds the innermost element that holds both. */
export function findCommon(elements: readonly TreeElement[], a: number, b: number): number {
  let [first, second] = [elements[a], elements[b]];
  while (first !== undefined && second !== undefined && first.index !== second.index) {
    if (first.depth >= second.depth) first = elements[first.parent];
    else second = elements[second.parent];
  }
  return first?.index ?? 0;
}
