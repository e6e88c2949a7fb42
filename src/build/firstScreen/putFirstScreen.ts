import { allowInside, printPolicyElement } from '../policy.ts';
import type { FirstScreen } from './tidyScreen.ts';

const STYLE = /<link rel="stylesheet"[^<>]*>/g;

/** Finds the address of the style sheet that a page names. Throws where it names none. */
export function findStyle(page: string): string {
  const [element = ''] = page.match(STYLE) ?? [];
  const address = readAddress(element);
  if (address === '') throw new Error('The built page names no style sheet.');
  return address;
}

/** What becomes of an element of the built page that names a file; of its attributes, the address of that file. */
type Change = {
  readonly element: RegExp;
  readonly print: (addresses: readonly string[]) => string;
  /** Whether there are pages without such an element. */
  readonly isSpare?: true;
};

/**
 * Puts the first screen into a built page, with all that it needs to be drawn, and lets the program wait until it is.
 *
 * `style` is the content of the style sheet that the page names. The sheet stays named, switched off, since what loads later parts of the page looks
 * for it there. Throws where the page is not the one we know.
 */
export function putFirstScreen(page: string, { html, style: own }: FirstScreen, style: string): string {
  // The addresses in it were those of its own folder.
  const sheet = style.replaceAll('url(./', 'url(./assets/').replaceAll('</', '<\\/');
  const program: string[] = [];
  const take = (name: string) => (addresses: readonly string[]) => {
    program.push(`data-${name}="${addresses.join(' ')}"`);
    return '';
  };
  const changes: readonly Change[] = [
    { element: /<link rel="modulepreload"[^<>]*>\s*/g, print: take('parts'), isSpare: true },
    { element: /<link rel="preload" as="fetch"[^<>]*>\s*/g, print: take('corpus') },
    { element: /<script type="module"[^<>]*><\/script>\s*/g, print: take('program') },
    {
      element: STYLE,
      print: ([address]) => `<link rel="stylesheet" disabled href="${address}"><style>${sheet}${own}</style>`,
    },
    { element: /<div id="root"><\/div>/g, print: () => `<div id="root">${html}</div>` },
    { element: /<script>/g, print: () => `<script ${program.join(' ')}>` },
  ];
  const filled = changes.reduce(change, page);
  const policy = printPolicyElement(allowInside(filled));
  return change(filled, { element: /<meta http-equiv="Content-Security-Policy"[^<>]*>/g, print: () => policy });
}

/** All elements of a kind become one, where the first of them stood. */
function change(page: string, { element, print, isSpare }: Change): string {
  const found = [...page.matchAll(element)];
  if (found.length === 0 && isSpare) return page;
  if (found.length === 0) throw new Error(`The built page has no ${element.source}.`);
  const [first] = found;
  const printed = print(found.map(([whole]) => readAddress(whole)));
  return page.replace(element, (...match) => (match.at(-2) === first?.index ? printed : ''));
}

function readAddress(element: string): string {
  return / (?:href|src)="([^"]*)"/.exec(element)?.[1] ?? '';
}
