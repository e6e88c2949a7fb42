import { useContext } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';
import { useAddress } from '../../state/useAddress.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { ShortcutsContext } from '../../ui/useShortcut.ts';
import type { Reading } from './reading.ts';
import { printPlace } from './words.ts';

/** The way through the quotes of an article: where one is, the one before, the next, a link to this one, whose are highlighted. */
export function QuoteBar({
  lookup,
  reading,
  side,
  onStep,
  onSide,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly side: string | null;
  readonly onStep: (step: 1 | -1) => void;
  readonly onSide: (side: string | null) => void;
}) {
  const { quotes, place, current, event, article } = reading;
  const { hrefFor } = useAddress();
  if (reading.statements.length === 0) return <Nothing isCoded={article.coding !== undefined} />;
  const [id] = current;
  return (
    <nav aria-label="Quotes in this article">
      <b className="truncate font-semibold text-ink">
        {event !== undefined && place < 0 ? `Event: ${event.summary}` : printPlace(place, quotes.length)}
      </b>
      <Step label="Previous" shortcut="[" isEnd={place <= 0} onPress={() => onStep(-1)} />
      <Step label="Next" shortcut="]" isEnd={place === quotes.length - 1} onPress={() => onStep(1)} />
      {id !== undefined && (
        <CopyLink
          href={hrefFor({ article: article.id, quote: id })}
          className="link min-h-6 whitespace-nowrap max-sm:hidden"
        />
      )}
      {reading.sides.length > 1 && <SideChoice lookup={lookup} sides={reading.sides} side={side} onSide={onSide} />}
    </nav>
  );
}

function Nothing({ isCoded }: { readonly isCoded: boolean }) {
  return <p>{isCoded ? 'No passage of this article takes a position.' : 'This article has not been coded yet.'}</p>;
}

function Step({
  label,
  shortcut,
  isEnd,
  onPress,
}: {
  readonly label: string;
  readonly shortcut: string;
  readonly isEnd: boolean;
  readonly onPress: () => void;
}) {
  const hasKeys = useContext(ShortcutsContext);
  // Not `disabled`: a button that disables itself under the finger loses the focus.
  return (
    <button
      type="button"
      className="link reader-step max-sm:min-h-11"
      aria-disabled={isEnd}
      aria-keyshortcuts={hasKeys ? shortcut : undefined}
      onClick={isEnd ? undefined : onPress}
    >
      {label}{' '}
      {hasKeys && (
        <span aria-hidden="true" className="key-cap max-lg:hidden">
          {shortcut}
        </span>
      )}
    </button>
  );
}

function SideChoice({
  lookup,
  sides,
  side,
  onSide,
}: {
  readonly lookup: Lookup;
  readonly sides: readonly string[];
  readonly side: string | null;
  readonly onSide: (side: string | null) => void;
}) {
  return (
    <label className="ml-auto max-sm:hidden">
      <span className="max-lg:hidden">Highlight: </span>
      <select
        className="link min-h-6"
        aria-label="Highlight"
        value={side ?? ''}
        onChange={(change) => onSide(change.target.value || null)}
      >
        <option value="">all sides</option>
        {sides.map((id) => (
          <option key={id} value={id}>
            {lookup.shortName(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
