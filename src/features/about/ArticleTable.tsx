import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { printArchiveLink } from '../../corpus/archiveLink.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { ArticleReport } from '../../corpus/importReport.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { printPublisherChain } from '../../corpus/publisherChain.ts';
import { parseWebAddress } from '../../corpus/textFragment.ts';
import { Link } from '../../state/Link.tsx';
import { asWritten } from '../../ui/asWritten.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { OriginalPage } from '../../ui/OriginalPage.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { nameLanguage } from './nameLanguage.ts';
import { ProblemList } from './ProblemList.tsx';
import { nameField } from './reportWords.ts';

/** As many rows as a reader looks through before what stands below; more are there on demand, and on paper. */
const SHOWN = 12;
/** More rows than this are leafed through. */
const PAGE = 25;
const PRINTED = 200;

/** The import report as a table, an article a row; what needs a person's look can be had alone, and of very many those with a word in the title. */
export function ArticleTable({
  lookup,
  reports,
}: {
  readonly lookup: Lookup;
  readonly reports: readonly ArticleReport[];
}) {
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [sought, setSought] = useState('');
  const [page, setPage] = useState(0);
  const isPrinting = usePrinting();
  const asked = useDeferredValue(sought);
  const chosen = useMemo(
    () => reports.filter((report) => (!isOnlyOpen || needsLook(report)) && isFound(lookup, report, asked)),
    [lookup, reports, isOnlyOpen, asked],
  );
  const isPaged = isWhole && chosen.length > PAGE;
  const [from, size] = isPrinting ? [0, PRINTED] : isPaged ? [page * PAGE, PAGE] : [0, isWhole ? PAGE : SHOWN];
  const shown = chosen.slice(from, from + size);
  return (
    <section className="mt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-semibold">Article by article</h2>
        <label className="choice text-ink-2 print:hidden">
          <input
            type="checkbox"
            checked={isOnlyOpen}
            onChange={() => {
              setOnlyOpen(!isOnlyOpen);
              setPage(0);
            }}
          />
          Only where something is guessed, missing or contradictory
        </label>
      </div>
      {reports.length > PAGE && (
        <input
          type="search"
          className="field mb-2 print:hidden"
          placeholder="Find an article by title, publisher or file"
          aria-label="Find an article"
          value={sought}
          onChange={(change) => {
            setSought(change.currentTarget.value);
            setPage(0);
          }}
        />
      )}
      <table className="about-table">
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Date</th>
            <th scope="col">What is known, and how</th>
            <th scope="col">Coded</th>
            <th scope="col">Found by machine</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((report) => (
            <Suspense key={report.article.id}>
              <Row lookup={lookup} report={report} />
            </Suspense>
          ))}
        </tbody>
      </table>
      {chosen.length === 0 && <p className="py-1 text-ink-2">No article is found.</p>}
      {!isWhole && chosen.length > SHOWN && (
        <button type="button" className="link mt-3 print:hidden" onClick={() => setWhole(true)}>
          Show all {printThousands(chosen.length)} articles
        </button>
      )}
      {isPaged && (
        <Pager
          label="Pages of the table"
          noun="Articles"
          count={chosen.length}
          size={PAGE}
          page={page}
          onPage={setPage}
        />
      )}
      {chosen.length > PRINTED && (
        <p className="hidden print:block">{printThousands(chosen.length - PRINTED)} more articles are not printed.</p>
      )}
    </section>
  );
}

function isFound(lookup: Lookup, { article }: ArticleReport, sought: string): boolean {
  const words = sought.trim().toLowerCase();
  if (words === '') return true;
  return `${article.title} ${lookup.name(article.publisher)} ${article.path}`.toLowerCase().includes(words);
}

function needsLook({ guessed, missing, problems }: ArticleReport): boolean {
  return guessed.length > 0 || missing.length > 0 || problems.length > 0;
}

function Row({ lookup, report }: { readonly lookup: Lookup; readonly report: ArticleReport }) {
  const { article, statements, attributions, proposedEvents } = report;
  return (
    <tr>
      <th scope="row">
        <Link
          to={{ view: 'articles', article: article.id, quote: null, event: null }}
          className="inline-block min-h-6 font-serif font-semibold"
          {...asWritten(article.language, article.title)}
        >
          {article.title}
        </Link>
        <span className="block text-[14px] text-ink-2">{printPublisherChain(lookup, article)}</span>
        <span className="block text-[14px] text-ink-2">
          <OriginalPage
            original={parseWebAddress(article.url)}
            archive={printArchiveLink(article)}
            isWhole={article.excerpts === undefined}
          />
        </span>
        <span className="block text-[14px] text-ink-3">{article.path}</span>
      </th>
      <td data-head="Date">{printDate(article.published)}</td>
      <td data-head="Known">
        <Known report={report} />
      </td>
      <td data-head="Coded">{printCoding(report, statements)}</td>
      <td data-head="Found by machine">
        {article.language === 'en'
          ? printFound(attributions, proposedEvents)
          : `Not read: ${nameLanguage(article.language)}`}
      </td>
    </tr>
  );
}

/** What is guessed, missing or contradictory at once, the words it all rests on one press away. */
function Known({ report }: { readonly report: ArticleReport }) {
  const { article, stated, guessed, missing, problems } = report;
  const lines = [
    guessed.length > 0 && `Guessed: ${guessed.map(({ field }) => nameField(field)).join(', ')}`,
    missing.length > 0 && `Missing: ${missing.map(nameField).join(', ')}`,
    article.copies !== undefined && article.copies !== article.id && 'A copy of an earlier article',
  ].filter((line) => line !== false);
  return (
    <>
      {lines.length === 0 ? 'All stated' : lines.join('. ')}
      {stated.length + guessed.length > 0 && (
        <Disclosure summary="What it rests on">
          <dl className="text-ink-2">
            {[...stated, ...guessed].map(({ field, basis, certain }) => (
              <div key={field}>
                <dt className="inline-block pr-1 font-semibold">{nameField(field)}</dt>
                <dd className="inline-block">{certain ? basis : `${basis} (guessed)`}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  );
}

function printCoding({ article: { coding } }: ArticleReport, statements: number): string {
  if (coding === undefined) return 'Not coded';
  const day =
    coding.coded === undefined ? '' : `, ${printDate({ edtf: coding.coded, earliest: null, latest: null, basis: '' })}`;
  return `${statements} ${statements === 1 ? 'statement' : 'statements'} by ${coding.coder}${day}`;
}

function printFound(attributions: number, events: number): string {
  const quotations = `${attributions} ${attributions === 1 ? 'quotation' : 'quotations'}`;
  return events === 0 ? quotations : `${quotations}, ${events} ${events === 1 ? 'event' : 'events'}`;
}
