import { useMemo, useState } from 'react';
import { printDate } from '../../corpus/dateWords.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import type { Changes } from '../../published/changes.ts';
import { Link } from '../../state/Link.tsx';
import { useChanges } from '../../state/useChanges.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { Pager } from '../../ui/Pager.tsx';
import { type ChangeRow, type Field, listRows, printChangeCounts } from './changeWords.ts';

const DETAIL = 'Recoded in a detail: a note, to whom or through whom it was said, or what a date rests on.';

/** As many as a reader looks through at once; the others are on further pages. */
const PAGE = 25;

/** What came, went or was recoded since an earlier build, with both codings side by side. */
export function WhatChanged({ since }: { readonly since: string }) {
  const { changes, error, retry } = useChanges();
  const day = printDate({ edtf: since, earliest: since, latest: since, basis: '' });
  return (
    <section className="mt-6">
      <h2 className="font-semibold">What changed since {day}</h2>
      {changes !== undefined && <ChangeTable changes={changes} />}
      {error !== null && (
        <p role="alert" className="text-ink-2">
          {error.message}{' '}
          <button type="button" className="link" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </section>
  );
}

function ChangeTable({ changes }: { readonly changes: Changes }) {
  const lookup = useLookup();
  const rows = useMemo(() => listRows(changes, lookup), [changes, lookup]);
  const [page, setPage] = useState(0);
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
  return (
    <>
      <p className="text-ink-2">{printChangeCounts(rows)}</p>
      {rows.length > 0 && (
        <table className="about-table about-changes">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={`${row.kind} ${row.id}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > PAGE && (
        <>
          <Pager label="Changes" noun="Changes" count={rows.length} size={PAGE} page={page} onPage={setPage} />
          <p className="hidden print:block">
            {printThousands(rows.length - shown.length)} more changes are not printed.
          </p>
        </>
      )}
    </>
  );
}

function Row({ row }: { readonly row: ChangeRow }) {
  return (
    <tr>
      <th scope="row">
        {row.isHere ? (
          <Link to={placeOf(row)} className="font-serif font-semibold">
            {row.name}
          </Link>
        ) : (
          <span className="font-serif font-semibold">{row.name}</span>
        )}
        <span className="block text-[14px] text-ink-3">{row.id}</span>
        {row.isDetail && <span className="block text-[14px] text-ink-2">{DETAIL}</span>}
      </th>
      <td data-head="Before">
        <Coding fields={row.before} absent="Not there" />
      </td>
      <td data-head="Now">
        <Coding fields={row.now} absent="Gone" />
      </td>
    </tr>
  );
}

function Coding({ fields, absent }: { readonly fields: readonly Field[]; readonly absent: string }) {
  if (fields.length === 0) return <span className="text-ink-3">{absent}</span>;
  return (
    <dl>
      {fields.map(({ name, words, isChanged }) => (
        <div key={name} className="flex gap-1.5">
          <dt className="shrink-0 text-ink-3">{name}:</dt>
          <dd>{isChanged ? <b className="font-semibold text-ink">{words}</b> : words}</dd>
        </div>
      ))}
    </dl>
  );
}

function placeOf({ kind, id }: ChangeRow) {
  const nothing = { article: null, quote: null, event: null };
  if (kind === 'statement') return { ...nothing, view: 'positions' as const, utterance: id };
  if (kind === 'event') return { ...nothing, view: 'timeline' as const, event: id };
  return { ...nothing, view: 'articles' as const, article: id };
}
