import { makeLookup } from '../corpus/lookup.ts';
import { describeOrder, GENERATOR, printAbout } from './about.ts';
import { makeAnnotation } from './annotation.ts';
import { printUrn } from './names.ts';
import { type ExportFile, type ExportOrder, findKept } from './order.ts';

const FILE = 'quotes.jsonld';

/** Exports the statements' quotes as a W3C annotation collection of one page. */
export function exportAnnotations(order: ExportOrder): readonly ExportFile[] {
  const content = `${JSON.stringify(makeCollection(order), null, 2)}\n`;
  return [{ name: FILE, mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"', content }];
}

/** The model wants a page to hold something: an empty collection has none. */
function makeCollection(order: ExportOrder) {
  const about = describeOrder(order);
  const items = makeItems(order);
  const id = `${printUrn('build', order.build)}:quotes`;
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Quotes from ${GENERATOR}`,
    'dcterms:description': printAbout(about),
    'dcterms:issued': { '@value': about.exported, '@type': 'xsd:date' },
    'dcterms:source': { id: printUrn('build', about.build) },
    'dcterms:provenance': about.filters.length === 0 ? ['No filter'] : about.filters,
    total: items.length,
    ...(items.length === 0 ? {} : { first: page, last: page.id }),
  };
}

function makeItems(order: ExportOrder) {
  const lookup = makeLookup(order.corpus);
  return findKept(order).statements.flatMap((statement) => {
    const article = lookup.articles.get(statement.article);
    return article === undefined ? [] : [makeAnnotation(statement, article, lookup)];
  });
}
