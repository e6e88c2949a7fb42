import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { printChicagoDate } from './citedDate.ts';
import { printFamily } from './citedName.ts';
import type { CslDate, CslItem, CslName } from './cslItem.ts';
import { escapeTex, printCitationKey } from './texText.ts';

// We escape for TeX and make the keys ourselves: see texText.ts.
const bibtex = plugins.config.get('@bibtex').format;
bibtex.asciiOnly = false;
bibtex.checkLabel = false;

/**
 * Prints citations as a BibTeX file in UTF-8, one entry each, keyed by the item's id.
 *
 * BibTeX has no field for the words of a quote, who said them and when somebody looked: they stand in `note`. To be loaded on use: it brings
 * its library along.
 */
export function printBibtex(items: readonly CslItem[]): string {
  const file = plugins.output.format('bibtex', items.map(toBibtexItem));
  // The address a second time, where TeX would read its signs as commands.
  return `${file.replace(/^\thowpublished = .*\n/gm, '').trimEnd()}\n`;
}

/**
 * Prints citations as a RIS file (2011 tags), one record each, one line a tag.
 *
 * Lines are printed here: the library breaks them every 70 letters, which no reader puts together again without a gap. It leaves out the authors and the
 * day of a newspaper article; both are added.
 */
export function printRis(items: readonly CslItem[]): string {
  const kept = items.map(toRisItem);
  const records = plugins.output.format('ris', kept, { format: 'object', spec: 'new' });
  return records.map((tags, index) => printRecord({ ...tags, ...findLeftOut(items[index]) })).join('\r\n');
}

type Tags = Readonly<Record<string, string | number | readonly (string | number)[]>>;

function printRecord({ TY, ...tags }: Tags): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function findLeftOut(item: CslItem | undefined): Tags {
  if (item === undefined) return {};
  const day = printRisDate(item.issued);
  const accessed = printRisDate(item.accessed);
  return {
    ID: item.id,
    ...(item.author === undefined ? {} : { AU: item.author.map(printRisName) }),
    ...(day === undefined ? {} : { DA: day }),
    ...(accessed === undefined ? {} : { Y2: accessed }),
  };
}

function printRisName(name: CslName): string {
  return 'literal' in name ? name.literal : `${printFamily(name)}, ${name.given}`;
}

function printRisDate(date: CslDate | undefined): string | undefined {
  const [point] = date?.['date-parts'] ?? [];
  if (point === undefined) return undefined;
  const [year, month, day] = point.map((part) => String(part).padStart(2, '0'));
  return [year, month, day, ''].map((part) => part ?? '').join('/');
}

/** What neither format has a variable for moves where it has one: a site is the publisher of its page, and the copy we hold stands in for an address. */
function toFileItem(item: CslItem): CslItem & { readonly publisher?: string } {
  const container = item['container-title'];
  const address = item.URL ?? item.archive_location;
  return {
    ...item,
    ...(item.type === 'webpage' && container !== undefined ? { publisher: container } : {}),
    ...(address === undefined ? {} : { URL: address.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign)) }),
  };
}

function toRisItem(item: CslItem): object {
  const { custom, ...kept } = toFileItem(item);
  return kept;
}

function toBibtexItem(item: CslItem): object {
  const { custom, author, abstract, note, ...kept } = toFileItem(item);
  const seen = `accessed ${printChicagoDate(item.accessed)}`;
  const words = Object.entries({
    ...kept,
    note: [abstract, note, seen].filter((part) => part !== undefined).join('; '),
  });
  return {
    ...Object.fromEntries(
      words.map(([field, value]) => [
        field,
        typeof value === 'string' && !AS_IT_IS.has(field) ? escapeTex(value) : value,
      ]),
    ),
    'citation-key': printCitationKey(item.id),
    ...(author === undefined ? {} : { author: author.map(escapeName) }),
  };
}

const AS_IT_IS: ReadonlySet<string> = new Set(['id', 'type', 'URL']);

/** A family name that begins small is kept in braces: BibTeX would part "al-Assad" at its hyphen. */
function escapeName(name: CslName): object {
  const write = ([part, value]: readonly [string, string | true]) => {
    if (value === true) return [part, value];
    const words = escapeTex(value);
    return [part, part === 'family' && /^\p{Ll}/u.test(value) ? `{${words}}` : words];
  };
  return Object.fromEntries(Object.entries(name).map(write));
}
