import type { Article } from '../../corpus/article.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Statement } from '../../corpus/statement.ts';
import { Popover } from '../../ui/Popover.tsx';
import { findDateBases } from './dateBasis.ts';

/** One press away from the dates: what each of them rests on. */
export function DateBases({
  article,
  statements,
}: {
  readonly article: Article;
  readonly statements: readonly Statement[];
}) {
  return (
    <Popover label="How we know the dates" trigger="How we know the date" triggerClassName="link print:hidden">
      <h3 className="mb-2 font-semibold">How we know the dates</h3>
      <dl className="date-bases">
        {findDateBases(article, statements).map(({ label, date, quotes, isPrinted }) => (
          <div key={`${label} ${date.edtf} ${date.basis}`} className="contents">
            <dt className="text-ink-3">{label}</dt>
            <dd>
              <span title={date.edtf}>{printDate(date)}</span>
              {quotes !== undefined && (
                <span className="text-ink-3">, {quotes === 1 ? '1 quote' : `${quotes} quotes`}</span>
              )}
              <span className="block text-ink-2">{isPrinted ? `“${date.basis}” in the text` : date.basis}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
