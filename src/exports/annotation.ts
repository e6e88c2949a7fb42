import type { Article } from '../corpus/article.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import { GENERATOR } from './about.ts';
import { makePositionCounter } from './codePoints.ts';
import { printUrn } from './names.ts';
import { findContextIn } from './quoteContext.ts';

/** The datatype of an EDTF string in linked data. Source: Library of Congress, id.loc.gov/datatypes/edtf. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/**
 * Makes the W3C annotation of a statement: its quote as targets, what it was coded as in bodies that classify.
 *
 * A quote in several pieces has a target each. Positions count Unicode code points of the article's text, and the words with their context stand
 * there once. Source: W3C Web Annotation Data Model (2017).
 */
export function makeAnnotation(statement: Statement, article: Article, lookup: Lookup) {
  return {
    id: printUrn('statement', statement.id),
    type: 'Annotation',
    motivation: 'classifying',
    creator: { type: 'Person', nickname: statement.coder },
    generator: { id: printUrn('program', GENERATOR), type: 'Software', name: GENERATOR },
    body: makeBodies(statement, lookup),
    target: statement.quote.map((span) => makeTarget(article, span)),
  };
}

function makeBodies(statement: Statement, lookup: Lookup) {
  const { issue, stance, speaker, condition, note } = statement;
  const isPerson = lookup.actors.get(speaker)?.kind === 'person';
  return [
    classify({ id: printUrn('issue', issue), label: lookup.issues.get(issue)?.title ?? issue }),
    classify({ id: printUrn('stance', stance), label: stance }),
    classify({
      id: printUrn('actor', speaker),
      type: isPerson ? 'Person' : 'Organization',
      name: lookup.name(speaker),
      label: lookup.name(speaker),
    }),
    describeUtterance(statement, lookup),
    ...(condition === undefined ? [] : [makeText(condition, 'describing')]),
    ...(note === undefined ? [] : [makeText(note, 'commenting')]),
  ];
}

function classify(source: {
  readonly id: string;
  readonly label: string;
  readonly type?: string;
  readonly name?: string;
}) {
  return { type: 'SpecificResource', purpose: 'classifying', source };
}

/** The act of speech: annotations that share it are printings of one. */
function describeUtterance({ utterance, speaker, side, said, occasion }: Statement, lookup: Lookup) {
  const source = {
    id: printUrn('utterance', utterance),
    type: 'schema:Quotation',
    'schema:spokenByCharacter': {
      ...nameActor(speaker, lookup),
      ...(side === speaker ? {} : { 'schema:affiliation': nameActor(side, lookup) }),
    },
    'dcterms:date': { '@value': said.edtf, '@type': EDTF },
    'dcterms:provenance': said.basis,
    ...(occasion === undefined ? {} : { 'dcterms:description': occasion }),
  };
  return { type: 'SpecificResource', purpose: 'describing', source };
}

function nameActor(id: string, lookup: Lookup) {
  return { id: printUrn('actor', id), name: lookup.name(id) };
}

function makeText(value: string, purpose: 'describing' | 'commenting') {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** The article as it is held, since an offset into the page it came from would mean nothing; where it has one, `via` is that page's address. */
function makeTarget(article: Article, span: Span) {
  const count = makePositionCounter(article);
  return {
    type: 'SpecificResource',
    source: {
      id: printUrn('article', article.id),
      type: 'Text',
      format: 'text/plain',
      ...(article.language === 'und' ? {} : { language: article.language }),
      label: article.title,
      ...(article.url === undefined ? {} : { via: article.url }),
    },
    selector: [
      { type: 'TextQuoteSelector', ...findContextIn(article, span) },
      { type: 'TextPositionSelector', start: count(span.start), end: count(span.end) },
    ],
  };
}
