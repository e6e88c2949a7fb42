import { useAddress } from '../../../state/useAddress.ts';
import { usePositionsModel } from '../usePositions.ts';
import { writeMethod } from './methodWords.ts';

type BriefMethodProps = { readonly filters: readonly string[]; readonly day: string; readonly href: string };

/** How the comparison was made, and where it can be seen again. */
export function BriefMethod({ filters, day, href }: BriefMethodProps) {
  const { address } = useAddress();
  const { lookup, slice, groups } = usePositionsModel();
  const rows = groups.flatMap((group) => group.rows);
  const points = writeMethod({ lookup, slice, rows, filters, onlyDiffering: address.only === 'differ' });
  return (
    <section className="brief-method">
      <h2>How this was made</h2>
      <dl>
        {points.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div>
          <dt>Page</dt>
          <dd>
            Read on {day} at <a href={href}>{href}</a>, where every quote opens in its article.
          </dd>
        </div>
      </dl>
    </section>
  );
}
