import type { ReactNode } from 'react';
import type { Issue } from '../../corpus/issue.ts';
import { nestMarks } from '../../corpus/segments.ts';
import { Link } from '../../state/Link.tsx';
import { Held } from '../../ui/Held.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { usePositionsModel } from './usePositions.ts';

/**
 * The rule an issue is coded by, one press away from its title: what it means, what counts, what does not, and examples.
 *
 * What else can be done with the row stands beside it.
 */
export function WhatCounts({ issue, children }: { readonly issue: Issue; readonly children: ReactNode }) {
  return (
    <div className="what-counts">
      <Popover label={`What counts: ${issue.title}`} trigger="What counts" triggerClassName="link">
        <p className="rule-title">{issue.title}</p>
        <p className="mt-1">{issue.definition}</p>
        <dl className="facts">
          <dt>Counts</dt>
          <dd>{issue.counts}</dd>
          {issue.doesNotCount !== undefined && (
            <>
              <dt>Does not count</dt>
              <dd>{issue.doesNotCount}</dd>
            </>
          )}
          {issue.examples.length > 0 && (
            <>
              <dt>{issue.examples.length === 1 ? 'Example' : 'Examples'}</dt>
              <dd>
                <Held letters={issue.examples.reduce((sum, { start, end }) => sum + end - start, 0)} lines={1}>
                  <Examples issue={issue} />
                </Held>
              </dd>
            </>
          )}
        </dl>
      </Popover>
      {children}
    </div>
  );
}

function Examples({ issue }: { readonly issue: Issue }) {
  const { lookup } = usePositionsModel();
  return (
    <ul>
      {issue.examples.map(({ article, start, end }) => {
        const source = lookup.articles.get(article);
        if (source === undefined) return null;
        return (
          <li key={`${article} ${start}`} className="mb-1">
            <q className="font-serif">{nestMarks(source.text.slice(start, end))}</q>{' '}
            <Link to={{ article }} className="link whitespace-nowrap text-ink-2">
              {lookup.name(source.publisher)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
