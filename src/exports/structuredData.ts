import type { Article } from '../corpus/article.ts';
import { groupBy } from '../corpus/groupBy.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import { cutPassage } from '../corpus/segments.ts';
import { STANCE_WORDS } from '../corpus/stanceWords.ts';
import type { Statement } from '../corpus/statement.ts';
import { describeCorpus, findPublished, listSpeakingSides } from './describeCorpus.ts';

/** So many quotations, articles and issues are described in the page itself: enough to tell what it holds, few enough for a page of ten thousand. */
const MOST = 20;
/** A longer quotation is no line for a list of them. */
const LONGEST = 500;

const CODED = 'Content analysis: stances on propositions, coded by people and anchored in the words of news articles';
const FOUND = 'Quotations in news articles, found by a machine and checked by nobody';

/**
 * Describes a corpus in schema.org's terms: a data set, and of the coded quotations one for each side and issue.
 *
 * What a machine found and nobody checked is counted in the description and not listed. `site` is the page's address, with a slash at its end; without it
 * nothing has an address.
 */
export function describeForMachines(lookup: Lookup, site?: string) {
  const { corpus } = lookup;
  const { title, text } = describeCorpus(lookup);
  const { first, last } = findPublished(corpus);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: text,
    ...(site === undefined ? {} : { '@id': site, url: site }),
    isAccessibleForFree: true,
    inLanguage: [...new Set(corpus.articles.map(({ language }) => language))].filter((one) => one !== 'und').toSorted(),
    ...(first === undefined ? {} : { temporalCoverage: `${first.earliest ?? '..'}/${last?.latest ?? '..'}` }),
    measurementTechnique: corpus.statements.length > 0 ? CODED : FOUND,
    keywords: [...listSpeakingSides(lookup).map(lookup.name), ...corpus.issues.map(({ title: issue }) => issue)].slice(
      0,
      MOST,
    ),
    isBasedOn: corpus.articles.slice(0, MOST).map((article) => describeArticle(article, lookup)),
    hasPart: chooseQuotations(lookup).map((statement) => describeQuotation(statement, lookup, site)),
  };
}

/** The first that gives spoken words, of each side on each issue, in the codebook's order. */
function chooseQuotations(lookup: Lookup): readonly Statement[] {
  const spoken = lookup.corpus.statements.filter(({ reporting }) => reporting === 'direct');
  const cells = groupBy(spoken, ({ issue, side }) => `${issue}\n${side}`);
  const sides = listSpeakingSides(lookup);
  const chosen: Statement[] = [];
  for (const { id } of lookup.corpus.issues) {
    for (const side of sides) {
      const first = cells.get(`${id}\n${side}`)?.find((statement) => printWords(statement, lookup).length <= LONGEST);
      if (first !== undefined) chosen.push(first);
      if (chosen.length === MOST) return chosen;
    }
  }
  return chosen;
}

function describeQuotation(statement: Statement, lookup: Lookup, site: string | undefined) {
  const { id, article, speaker, side, issue, stance, said } = statement;
  const isDay = said.earliest !== null && said.earliest === said.latest;
  const source = lookup.articles.get(article);
  return {
    '@type': 'Quotation',
    text: printWords(statement, lookup),
    spokenByCharacter: describeSpeaker(speaker, side, lookup),
    about: { '@type': 'DefinedTerm', name: lookup.issues.get(issue)?.title ?? issue },
    keywords: STANCE_WORDS[stance],
    ...(isDay ? { dateCreated: said.earliest } : {}),
    ...(source === undefined ? {} : { isPartOf: describeArticle(source, lookup), inLanguage: source.language }),
    ...(site === undefined ? {} : { url: `${site}?quote=${encodeURIComponent(id)}` }),
  };
}

/** The spoken words alone: the marks around them are not said. Dots stand where others lie between. */
function printWords(statement: Statement, lookup: Lookup): string {
  const article = lookup.articles.get(statement.article);
  const segments = article === undefined ? [] : cutPassage(article, statement);
  const stretches = segments.map(({ text, isCoded }) => (isCoded ? text : '\n')).join('');
  const said = stretches.split(/\n+/).map((stretch) => stretch.replace(/^“|”$/g, '').trim());
  return said.filter((words) => words !== '').join(' … ');
}

function describeSpeaker(speaker: string, side: string, lookup: Lookup) {
  const isPerson = lookup.actors.get(speaker)?.kind === 'person';
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name: lookup.name(speaker),
    ...(isPerson && side !== speaker ? { affiliation: { '@type': 'Organization', name: lookup.name(side) } } : {}),
  };
}

function describeArticle({ title, publisher, published, url }: Article, lookup: Lookup) {
  const isDay = published.earliest !== null && published.earliest === published.latest;
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(publisher === UNNAMED_PUBLISHER
      ? {}
      : { publisher: { '@type': 'Organization', name: lookup.name(publisher) } }),
    ...(isDay ? { datePublished: published.earliest } : {}),
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
  };
}
