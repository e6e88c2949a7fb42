import { Fragment, lazy, Suspense } from 'react';
import { type ImportReport, reportImport } from '../../corpus/importReport.ts';
import { countUtterances } from '../../corpus/utterances.ts';
import { perLookup } from '../../facets/perLookup.ts';
import { CHANGED_SINCE } from '../../state/changedSince.ts';
import { Link } from '../../state/Link.tsx';
import { useLookup } from '../../state/useCorpus.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { IMPROVE } from './improve.ts';
import { LeftOut } from './LeftOut.tsx';
import { QUALITY } from './quality.ts';
import { countNoun, printFields, printReadSentence } from './reportWords.ts';
import { LIMITS, listSearchLimits, RULES } from './rules.ts';
import { List, Section } from './Section.tsx';

// Most builds are compared with none.
const WhatChanged = lazy(async () => ({ default: (await import('./WhatChanged.tsx')).WhatChanged }));

/**
 * What this corpus is made of: what was read of each article, guessed, missed or contradicted; how well the machine reads and
 * how to help it; the rules of coding, what cannot be read from the page, whose texts they are. Filters do not change it.
 */
export function About() {
  const lookup = useLookup();
  const report = findReport(lookup);
  return (
    <div className="about">
      <h1 className="title">{printReadSentence(report)}</h1>
      <Counts report={report} />
      {report.leftOut.length > 0 && <LeftOut files={report.leftOut} />}
      {CHANGED_SINCE !== null && (
        <Suspense>
          <WhatChanged since={CHANGED_SINCE} />
        </Suspense>
      )}
      <ArticleTable lookup={lookup} reports={report.articles} />
      <div className="about-columns">
        <Section title="How well the machine reads">
          <p>
            Nobody has checked what the machine found here. This is how it does on other texts, which people had marked:
          </p>
          <dl>
            {QUALITY.map(({ stage, figure }) => (
              <div key={stage} className="mt-2">
                <dt className="font-semibold">{stage}</dt>
                <dd className="text-ink-2">{figure}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title="How to improve it">
          <List ordered lines={IMPROVE} />
        </Section>
        <Section title="The rules of coding, in ten lines">
          <List ordered lines={RULES} />
        </Section>
        <Section title="What this page cannot tell">
          <List lines={[...LIMITS, ...listSearchLimits(lookup.corpus.articles.length)]} />
        </Section>
        <Section title="For everyone">
          <p>
            What was done so that everyone can use this page, by which tests, and what is known to be missing stands
            under{' '}
            <Link to={{ view: 'accessibility' }} className="link">
              Accessibility
            </Link>
            .
          </p>
        </Section>
        <Section title="Whose texts, which license">
          <p>
            The article texts belong to their publishers and are shown here for study, each with where it came from. The
            program is free under the MIT license, with the codebook and the codings that come with it; its list of the
            world’s states is that of world-countries, under the ODbL 1.0.
            {lookup.corpus.articles.some(({ excerpts }) => excerpts !== undefined) &&
              ' Only quotations and the sentences around them are published on this page; the rest of each text is held back.'}
          </p>
        </Section>
      </div>
    </div>
  );
}

/** The report of a corpus, made once: a press on anything here draws the view anew. */
const findReport = perLookup(({ corpus }) => reportImport(corpus));

/** As the other views count them. */
const countActs = perLookup(({ corpus, attributions }) => ({
  coded: countUtterances(corpus.statements),
  found: new Set(Array.from(attributions.values(), ({ utterance, side }) => `${utterance} ${side}`)).size,
}));

/** Coded and found stand on lines of their own: they are never one number. */
function Counts({ report }: { readonly report: ImportReport }) {
  const lookup = useLookup();
  const { corpus } = lookup;
  const { statements, events, proposed } = corpus;
  const acts = countActs(lookup);
  const found = report.articles.reduce((sum, one) => sum + one.attributions, 0);
  const coded = `${countPrinted('statement', statements.length, acts.coded)} and ${countNoun(events.length, 'event')}`;
  return (
    <dl className="about-facts">
      <dt>Coded by people: </dt>
      <dd>{statements.length + events.length === 0 ? 'nothing yet' : coded}</dd>
      <dt>
        <span className="found-sign">Found by machine, not checked: </span>
      </dt>
      <dd>
        {countPrinted('quotation', found, acts.found)} and {countNoun(proposed.events.length, 'event')}
      </dd>
      {printFields(report).map(({ name, words }) => (
        <Fragment key={name}>
          <dt>{name}: </dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** How many stand in the articles, and how many acts of speech they print. */
function countPrinted(noun: string, printed: number, acts: number): string {
  return `${countNoun(printed, noun)}${acts < printed ? `, ${countNoun(acts, 'act')} of speech,` : ''}`;
}
