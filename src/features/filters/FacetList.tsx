import { lazy, Suspense, startTransition, useDeferredValue, useMemo, useOptimistic, useState } from 'react';
import { printThousands } from '../../corpus/printThousands.ts';
import { type CountUnit, chooseUnit, countFacet, type FacetValue } from '../../facets/counts.ts';
import type { ChoiceFacet } from '../../facets/facet.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSearchHits } from '../../state/useSearch.ts';
import { printCount } from './countWords.ts';

/** From this many values on, a list is searched rather than scanned. */
const SCANNABLE = 8;

/** A list of more values than this is drawn only where it is looked at. */
const LONG = 50;

const LongValues = lazy(async () => ({ default: (await import('./LongValues.tsx')).LongValues }));

/**
 * The values of one facet as native checkboxes, each with the articles, or quotations, it would leave.
 *
 * Counts follow all other filters, not their own. Articles that only a finding of the machine would
 * keep are counted apart. Values that would leave nothing stay in view, last and dim. Changes apply
 * at once.
 */
export function FacetList({ facet }: { readonly facet: ChoiceFacet }) {
  const { address, go } = useAddress();
  const lookup = useLookup();
  const hits = useSearchHits();
  const [sought, setSought] = useState('');
  const values = useMemo(() => countFacet(lookup, address, hits, facet.name), [lookup, address, hits, facet]);
  const unit = chooseUnit(lookup);
  // A press is answered before anything is counted or drawn anew.
  const [chosen, showChosen] = useOptimistic(address[facet.name]);
  const largest = Math.max(1, ...values.map(({ count, found }) => count + found));
  // A key press does not wait for the values it finds.
  const asked = useDeferredValue(sought);
  const matching = useMemo(() => values.filter((value) => contains(value, asked)), [values, asked]);

  function choose(next: readonly string[]) {
    startTransition(() => {
      showChosen(next);
      go({ [facet.name]: next });
    });
  }
  function toggle(id: string) {
    choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  }
  const draw = (value: FacetValue) => (
    <Row value={value} unit={unit} largest={largest} checked={chosen.includes(value.id)} onToggle={toggle} />
  );
  return (
    <>
      {values.length > SCANNABLE && (
        <input
          type="search"
          className="field mb-2"
          placeholder={`Find ${/^[aeiou]/i.test(facet.label) ? 'an' : 'a'} ${facet.label.toLowerCase()}`}
          aria-label={`Find in ${facet.plural}`}
          value={sought}
          onChange={(change) => setSought(change.currentTarget.value)}
        />
      )}
      {matching.length > LONG ? (
        <Suspense fallback={<div className="facet-list" />}>
          <LongValues values={matching} draw={draw} />
        </Suspense>
      ) : (
        <ul className="facet-list">
          {matching.map((value) => (
            <li key={value.id}>{draw(value)}</li>
          ))}
        </ul>
      )}
      {matching.length === 0 && <p className="py-1 text-ink-2">No {facet.label.toLowerCase()} has this name.</p>}
      <div className="layer-foot">
        <button
          type="button"
          className="link min-h-6"
          // Not `disabled`: that would drop the focus of who has just pressed it.
          aria-disabled={chosen.length === 0}
          onClick={() => choose([])}
        >
          Clear
        </button>
        <span className="ml-auto text-right text-ink-2">
          {unit === 'quotation' && 'Quotations found by machine. '}Counts follow the other filters
        </span>
      </div>
    </>
  );
}

function Row({
  value,
  unit,
  largest,
  checked,
  onToggle,
}: {
  readonly value: FacetValue;
  readonly unit: CountUnit;
  readonly largest: number;
  readonly checked: boolean;
  readonly onToggle: (id: string) => void;
}) {
  return (
    <label className={`facet-row ${value.count + value.found === 0 ? 'text-ink-3' : ''}`}>
      <input type="checkbox" checked={checked} onChange={() => onToggle(value.id)} />
      <span className="facet-name">
        {value.label}
        {value.detail !== undefined && <span className="block text-[13.5px] text-ink-3">{value.detail}</span>}
      </span>
      <span className="facet-bar" aria-hidden="true">
        <span style={{ width: `${(value.count / largest) * 100}%` }} />
      </span>
      <span className="facet-count" aria-hidden="true">
        {(value.found === 0 || value.count > 0) && printThousands(value.count)}
        {value.found > 0 && <span className="block text-[13.5px] text-ink-3">{printThousands(value.found)} found</span>}
      </span>
      <span className="sr-only">, {printValueCount(value, unit)}</span>
    </label>
  );
}

function printValueCount({ count, found }: FacetValue, unit: CountUnit): string {
  if (unit === 'quotation') return printCount(count, 'quotation', 'quotations');
  const coded = printCount(count, 'article', 'articles');
  return found === 0 ? coded : `${coded}, ${printThousands(found)} more found by machine`;
}

function contains({ label, detail = '' }: FacetValue, sought: string): boolean {
  return `${label} ${detail}`.toLocaleLowerCase('en').includes(sought.trim().toLocaleLowerCase('en'));
}
