import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** A thing axe cannot decide, decided here: for which rule, on which elements, and why. */
type Ruling = { readonly rule: string; readonly selector: string; readonly why: string };

/**
 * What axe leaves to a person to decide, and why it is right. No violation is excepted.
 */
const RULINGS: readonly Ruling[] = [
  {
    rule: 'color-contrast',
    selector: '*',
    why: 'Links stretched over their row, sticky heads and signs in a line lie over words, and SVG has no background: axe then cannot tell. Every word of the state is measured by `listFaintWords` instead.',
  },
  {
    rule: 'th-has-data-cells',
    selector: '.matrix',
    why: 'The name of a group of issues heads its rows (scope rowgroup), and an issue nobody shown speaks on has one cell over all columns.',
  },
  {
    rule: 'link-in-text-block',
    selector: '.reader mark a, .brief-sources a',
    why: 'All of them are underlined; axe looks for that on the link itself, or gives up where a line is broken.',
  },
];

/** Off: what only asks a person to look at whatever is hidden, and what WCAG asks for on level AAA. */
const OFF = ['hidden-content'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/**
 * Axe reads the same few colors thousands of times over, which was a third of its time: each is read once a page.
 *
 * A color that cannot be read still throws, since nothing is kept of it.
 */
const readColorsOnce = `{
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (words) {
    const color = known.get(words);
    if (color !== undefined) return Object.assign(this, color);
    parseString.call(this, words);
    known.set(words, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
    return this;
  };
}`;

/** Axe keeps the parts of each color in weak maps, which took a sixth of its time: here they are kept on the color itself. */
const keptOnObjects = `class {
  #key = Symbol();
  constructor(pairs = []) { for (const pair of pairs) this.set(...pair); }
  get(one) { return one[this.#key]; }
  has(one) { return Object.hasOwn(one, this.#key); }
  set(one, value) { one[this.#key] = value; return this; }
  add(one) { one[this.#key] = true; return this; }
  delete(one) { return delete one[this.#key]; }
}`;

/**
 * Lists what axe finds in a page as it stands, one line a place: violations, and what it could not decide and nobody has.
 *
 * All rules are on, best practice, `target-size` and experimental ones too. Axe runs within the page, with its source put there
 * once: `AxeBuilder` does it anew for each run, and opens a page of its own for the report.
 */
export async function findFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(
      `(function (WeakMap, WeakSet) { ${axeSource} })(${keptOnObjects}, ${keptOnObjects});${readColorsOnce}`,
    );
  return page.evaluate(runAxe, { rulings: RULINGS, off: OFF });
}

declare const axe: {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
  getRules(): readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
};

/** Runs in the page. */
async function runAxe({ rulings, off }: { readonly rulings: readonly Ruling[]; readonly off: readonly string[] }) {
  const isOff = (id: string, tags: readonly string[]) =>
    off.includes(id) || tags.includes('deprecated') || tags.includes('wcag2aaa');
  const rules = axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !isOff(ruleId, tags) }]);
  const { violations, incomplete } = await axe.run(document, {
    rules: Object.fromEntries(rules),
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    selectors: false,
  });
  const isRuled = (rule: string, element: Element | undefined) =>
    rulings.some((ruling) => ruling.rule === rule && element?.matches(ruling.selector));
  const undecided = incomplete.map((found) => ({
    ...found,
    nodes: found.nodes.filter(({ element }) => !isRuled(found.id, element)),
  }));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
