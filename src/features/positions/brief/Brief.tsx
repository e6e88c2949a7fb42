import { type ReactNode, useMemo, useState } from 'react';
import { type NumberedSources, printSource } from '../../../citations/numberedSources.ts';
import { printPlain } from '../../../citations/runs.ts';
import { joinWords, nameInSentence, startSentence } from '../../../corpus/names.ts';
import type { Statement } from '../../../corpus/statement.ts';
import { useAddress } from '../../../state/useAddress.ts';
import { printArticleAddress, readVisit } from '../../../state/visit.ts';
import { NearBlock } from '../../../ui/NearBlock.tsx';
import { findStanding } from '../findStanding.ts';
import { printHeadline } from '../headline.ts';
import { Legend } from '../Legend.tsx';
import { FEW, PositionsContext, usePositions, usePositionsModel } from '../usePositions.ts';
import { BriefEvidence, FarEvidence, guessHeight } from './BriefEvidence.tsx';
import { BriefMethod } from './BriefMethod.tsx';
import { BriefTable } from './BriefTable.tsx';
import { BriefTools } from './BriefTools.tsx';
import { makeBrief } from './brief.ts';
import { SourceLine } from './SourceLine.tsx';
import './brief.css';

/**
 * The comparison as a document for paper: its sentence, the table, the evidence, the timeline, the numbered sources and how it was made.
 *
 * Filters, sides and order are those of the address, so that the same address makes the same document. `filters` are in words.
 */
export function Brief({ filters, timeline }: { readonly filters: readonly string[]; readonly timeline: ReactNode }) {
  const { address } = useAddress();
  const read = usePositions(false);
  const isFiltered = read.slice.statements.length < read.lookup.corpus.statements.length;
  const model = useMemo(() => ({ ...read, isFiltered }), [read, isFiltered]);
  const { lookup, groups, sides, isBounded } = model;
  const { issues, sources } = useMemo(() => makeBrief(groups, isBounded ? FEW : undefined), [groups, isBounded]);
  const [{ accessed, address: href }] = useState(readVisit);
  return (
    <PositionsContext value={model}>
      <article
        className="positions brief"
        data-sides={sides.length}
        data-paper={address.paper ?? 'a4'}
        style={{ '--sides': sides.length }}
      >
        <BriefTools />
        <header>
          <p className="brief-kicker">On the record</p>
          <h1 className="title">{printHeadline(findStanding(model, address.only === 'differ'))}</h1>
          <p className="text-ink-2">
            {startSentence(joinWords(sides.map((side) => nameInSentence(lookup, side))))}, side by side.{' '}
            {filters.length > 0 && `${filters.join('; ')}.`}
          </p>
        </header>
        <BriefTable sources={sources} />
        <Legend />
        {issues.length > 0 && (
          <section className="brief-evidence">
            <h2>Evidence</h2>
            {issues.map((issue) => (
              <NearBlock
                key={issue.row.issue.id}
                guess={isBounded ? 1000 : guessHeight(issue)}
                far={!isBounded && <FarEvidence issue={issue} />}
              >
                <BriefEvidence issue={issue} sources={sources} />
              </NearBlock>
            ))}
          </section>
        )}
        {isBounded ? <NearBlock guess={800}>{timeline}</NearBlock> : timeline}
        {sources.listed.length > 0 && (
          <section className="brief-sources">
            <h2>Sources</h2>
            {cutPages(sources.listed).map((page) => (
              <SourcePage key={page.first} page={page} numberOf={sources.numberOf} accessed={accessed} />
            ))}
          </section>
        )}
        <BriefMethod filters={filters} day={accessed} href={href} />
      </article>
    </PositionsContext>
  );
}

type Page = { readonly first: number; readonly listed: readonly Statement[] };

/** So many sources are drawn at once where there are many. */
const PAGE = 20;

/** Cuts a numbered list; `first` is the number its first entry has. */
function cutPages(listed: readonly Statement[]): readonly Page[] {
  return Array.from({ length: Math.ceil(listed.length / PAGE) }, (_, page) => ({
    first: page * PAGE + 1,
    listed: listed.slice(page * PAGE, (page + 1) * PAGE),
  }));
}

type SourcePageProps = {
  readonly page: Page;
  readonly numberOf: NumberedSources['numberOf'];
  readonly accessed: Parameters<typeof printSource>[2]['accessed'];
};

function SourcePage({ page: { first, listed }, numberOf, accessed }: SourcePageProps) {
  const { lookup, isBounded } = usePositionsModel();
  const list = (draw: (runs: ReturnType<typeof printSource>) => ReactNode) => (
    <ol start={first}>
      {listed.map((statement) => (
        <li key={numberOf(statement)}>
          {draw(printSource(lookup, statement, { accessed, address: printArticleAddress(statement.article) }))}
        </li>
      ))}
    </ol>
  );
  return (
    <NearBlock guess={listed.length * 44} far={!isBounded && list(printPlain)}>
      {list((runs) => (
        <SourceLine runs={runs} />
      ))}
    </NearBlock>
  );
}
