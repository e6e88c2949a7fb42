import type { PageTree, TreeElement } from './pageTree.ts';
import { findAround, namesOf } from './runs.ts';

/** A `<time>` of the article itself. */
type PageTime = { readonly written: string; readonly isUpdate: boolean };

/** What a page says in its tags. `meta` by name, property or itemprop, in small letters; the first of each counts. */
export type PageTags = {
  readonly meta: ReadonlyMap<string, string>;
  readonly scripts: readonly string[];
  readonly times: readonly PageTime[];
  readonly title?: string | undefined;
  readonly heading?: string | undefined;
  readonly author?: string | undefined;
  readonly canonical?: string | undefined;
  readonly savedFrom?: string | undefined;
};

/** Collects a page's tags. `html` is the page as received: browsers note in a comment where they saved it from. */
export function readPageTags(tree: PageTree, html: string): PageTags {
  const withTag = (tag: string) => tree.elements.filter((element) => element.tag === tag);
  const headings = withTag('h1');
  return {
    meta: readMeta(tree.elements),
    scripts: withTag('script')
      .filter(({ node }) => /^application\/ld\+json/i.test(node.getAttribute('type') ?? ''))
      .map(({ node }) => node.textContent),
    times: readTimes(tree),
    title: textOf(withTag('title').find((element) => findAround(tree, element.index, isPicture) === undefined)),
    heading: headings.length === 1 ? textOf(headings[0]) : undefined,
    author: findAuthor(tree),
    canonical: findCanonical(withTag('link')),
    savedFrom: findSavedFrom(html),
  };
}

function readMeta(elements: readonly TreeElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const { tag, node } of elements) {
    if (tag !== 'meta') continue;
    const content = node.getAttribute('content')?.trim() ?? '';
    for (const key of ['property', 'name', 'itemprop']) {
      const name = node.getAttribute(key)?.trim().toLowerCase() ?? '';
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The first `<time>` of publication and the first of an update; those of comments and of other articles are none. */
function readTimes(tree: PageTree): PageTime[] {
  const times = tree.elements.flatMap((element): PageTime[] => {
    const written = element.node.getAttribute('datetime') ?? element.node.getAttribute('content');
    const said = element.node.getAttribute('itemprop') ?? '';
    const isDated = element.tag === 'time' || /^date(?:Published|Modified)$/.test(said);
    if (!isDated || element.tag === 'meta' || written === null || isElsewhere(tree, element)) return [];
    const parent = tree.elements[element.parent];
    const around = parent === undefined ? '' : `${namesOf(parent)} ${parent.node.textContent.slice(0, 40)}`;
    return [{ written, isUpdate: /modif|updat/i.test(`${said} ${namesOf(element)} ${around}`) }];
  });
  return [times.find((time) => !time.isUpdate), times.find((time) => time.isUpdate)].filter(
    (time) => time !== undefined,
  );
}

function findAuthor(tree: PageTree): string | undefined {
  const isAuthor = ({ node }: TreeElement) =>
    node.getAttribute('rel') === 'author' || node.getAttribute('itemprop') === 'author';
  const element = tree.elements.find((one) => isAuthor(one) && one.tag !== 'meta' && one.tag !== 'link');
  const words = textOf(element);
  return words !== undefined && words.length <= 100 ? words : undefined;
}

function findCanonical(links: readonly TreeElement[]): string | undefined {
  const link = links.find(({ node }) => /\bcanonical\b/i.test(node.getAttribute('rel') ?? ''));
  return link?.node.getAttribute('href') ?? undefined;
}

/** Chrome, Edge, Firefox and SingleFile write where a page was saved from into a comment at its beginning. */
function findSavedFrom(html: string): string | undefined {
  const head = html.slice(0, 2000);
  return (
    /saved from url=\(\d{4}\)(https?:\/\/\S+)/i.exec(head)?.[1] ?? /SingleFile\s+url: (https?:\/\/\S+)/.exec(head)?.[1]
  );
}

/** In the neighbourhood of an article: navigation, lists of other articles, comments. What holds the main heading is no neighbour. */
function isElsewhere(tree: PageTree, { index }: TreeElement): boolean {
  const names = /\b(?:related|comments?|sidebar|most-?read|recommended|teasers?|cards?|promo|ticker)\b/i;
  const heading = tree.elements.find((element) => element.tag === 'h1');
  const holdsHeading = (one: TreeElement) =>
    heading !== undefined && findAround(tree, heading.index, (around) => around.index === one.index) !== undefined;
  const isOther = (one: TreeElement) =>
    (/^(?:nav|aside|footer|li)$/.test(one.tag) || names.test(namesOf(one))) && !holdsHeading(one);
  return findAround(tree, index, isOther) !== undefined;
}

function isPicture({ tag }: TreeElement): boolean {
  return tag === 'svg';
}

function textOf(element: TreeElement | undefined): string | undefined {
  const words = element?.node.textContent.replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}
