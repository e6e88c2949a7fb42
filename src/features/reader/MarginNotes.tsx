import type { ReactNode } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Statement } from '../../corpus/statement.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { type Aside, type Margin, showRow, showSide } from './margin.ts';
import { OriginalWords } from './OriginalWords.tsx';
import { printReporting, printStance } from './words.ts';

/** What stands beside a block: who took which stance on which issue, and what the coder had to say about it. */
export function MarginNotes({
  lookup,
  margin,
  current,
  children,
}: {
  readonly lookup: Lookup;
  readonly margin: Margin;
  readonly current: readonly string[];
  /** What the machine found on the words one is at. */
  readonly children?: ReactNode;
}) {
  if (margin.statements.length === 0 && margin.asides.length === 0 && !children) return null;
  return (
    <div className="reader-margin">
      {children}
      {margin.statements.map((statement) => (
        <StatementNote
          key={statement.id}
          lookup={lookup}
          statement={statement}
          isCurrent={current.includes(statement.id)}
        />
      ))}
      {margin.asides.map((aside) => (
        <AsideNote key={`${aside.start}-${aside.end}`} aside={aside} />
      ))}
    </div>
  );
}

function StatementNote({
  lookup,
  statement,
  isCurrent,
}: {
  readonly lookup: Lookup;
  readonly statement: Statement;
  readonly isCurrent: boolean;
}) {
  const reporting = printReporting(statement.reporting);
  const article = lookup.articles.get(statement.article);
  const { open, sides } = useAddress().address;
  const row = { open: showRow(open, statement.issue), sides: showSide(sides, statement.side) };
  return (
    <div style={sideStyle(lookup.colorOf(statement.side))}>
      <Link
        to={{ view: 'positions', ...row, article: null, quote: null, event: null }}
        aria-current={isCurrent ? 'true' : undefined}
        className="block text-ink-3"
        onClick={() => landOnRow(statement.issue)}
      >
        <b className="font-semibold text-(--side)">{lookup.shortName(statement.side)}</b>{' '}
        {printStance(statement.stance)}
        <span className="block text-ink">{lookup.issues.get(statement.issue)?.title ?? statement.issue}</span>
      </Link>
      {isCurrent && article !== undefined && <OriginalWords article={article} spans={statement.quote} />}
      {statement.condition !== undefined && <p>{statement.condition}</p>}
      {reporting !== undefined && <p className="text-ink-3">{reporting}</p>}
      {statement.note !== undefined && (
        <CoderNote summary="Coder’s note" note={statement.note} isOpen={isCurrent} isAtSide />
      )}
    </div>
  );
}

/** Brings the row of an issue to where the eye and the keys are, once Positions is drawn. */
function landOnRow(issue: string): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      document.querySelector<HTMLElement>(`[data-issue="${CSS.escape(issue)}"] button`)?.focus();
    }),
  );
}

function AsideNote({ aside }: { readonly aside: Aside }) {
  return (
    <div className="reader-aside print:hidden">
      <CoderNote summary={aside.isCoded ? 'Coder’s note' : 'Not coded: why'} note={aside.note} isOpen={false} />
    </div>
  );
}

/** One line until it is asked for: a margin full of remarks would push the article apart. */
function CoderNote({
  summary,
  note,
  isOpen,
  isAtSide = false,
}: {
  readonly summary: string;
  readonly note: string;
  readonly isOpen: boolean;
  readonly isAtSide?: boolean;
}) {
  return (
    <Disclosure summary={summary} open={isOpen} className={isAtSide ? 'reader-note reader-note-side' : 'reader-note'}>
      <p className="text-ink-2">{note}</p>
    </Disclosure>
  );
}
