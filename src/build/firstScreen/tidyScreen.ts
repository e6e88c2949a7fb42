import { parseHTML } from 'linkedom';

/** The first screen: its markup, and the style that stands for its style attributes. */
export type FirstScreen = { readonly html: string; readonly style: string };

/** Attributes of what only a running page can do. */
const DEAD = ['popovertarget', 'aria-haspopup', 'aria-expanded', 'aria-labelledby', 'aria-describedby'];

/**
 * Only the plain address shows this screen: `data-elsewhere` is set by the script in the page's head. The tools of a view stand in its bar on a
 * wide window only.
 */
const RULES = [
  '.first-screen{display:contents}',
  '[data-elsewhere] .first-screen{display:none}',
  '@media (width < 1041px){.first-screen .tools{display:none}}',
];

/**
 * Makes markup that was drawn for a running page stand by itself.
 *
 * The policy refuses style attributes, so each becomes a rule; layers that are closed go, with what would open them.
 */
export function tidyScreen(drawn: string): FirstScreen {
  const { document } = parseHTML(`<!doctype html><html><body><div class="first-screen">${drawn}</div></body></html>`);
  for (const layer of document.querySelectorAll('[popover], dialog')) layer.remove();
  for (const name of DEAD) for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  const rules: string[] = [];
  for (const element of document.querySelectorAll('[style]')) {
    const declarations = element.getAttribute('style') ?? '';
    element.removeAttribute('style');
    if (/^(?:anchor-name|position-anchor):/.test(declarations)) continue;
    if (!rules.includes(declarations)) rules.push(declarations);
    element.setAttribute('data-style', String(rules.indexOf(declarations)));
  }
  const style = [...RULES, ...rules.map((rule, nth) => `[data-style="${nth}"]{${rule}}`)].join('');
  return { html: document.body.innerHTML, style };
}
