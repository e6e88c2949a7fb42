import { type ReactNode, useContext } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';
import { useAddress } from '../../state/useAddress.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { ShortcutsContext } from '../../ui/useShortcut.ts';
import { type Reading, walksFound } from './reading.ts';
import { printFoundPlace, printPlace } from './words.ts';

/** The way through the quotes of an article: where one is, the one before, the next, a link to this one, whose are highlighted. Coded and found quotes are counted apart. */
export function QuoteBar({
  lookup,
  reading,
  side,
  onStep,
  onSide,
  children,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly side: string | null;
  readonly onStep: (step: 1 | -1) => void;
  readonly onSide: (side: string | null) => void;
  readonly children: ReactNode;
}) {
  const { current, event, article, found, walk } = reading;
  const { linkFor } = useAddress();
  const isFound = walksFound(reading);
  if (reading.statements.length === 0 && found.length === 0) {
    return <Nothing isCoded={article.coding !== undefined} />;
  }
  const [id] = current;
  const place = isFound ? reading.foundPlace : reading.place;
  const count = isFound ? walk.length : reading.quotes.length;
  const printed = isFound ? printFoundPlace(place, count) : printPlace(place, count);
  return (
    <nav aria-label="Quotes in this article">
      <b className="truncate font-semibold text-ink">
        {event !== undefined && place < 0 ? `Event: ${event.summary}` : printed}
      </b>
      <Step label="Previous" shortcut="[" isEnd={place <= 0} onPress={() => onStep(-1)} />
      <Step label="Next" shortcut="]" isEnd={place === count - 1} onPress={() => onStep(1)} />
      {id !== undefined && (
        <CopyLink
          href={() => linkFor({ article: article.id, quote: id })}
          className="link min-h-6 whitespace-nowrap max-sm:hidden"
        />
      )}
      {found.length > 0 && (
        <span className="reader-more">
          {isFound ? 'Found by machine, not checked' : `${found.length} more found by machine`}
        </span>
      )}
      <span className="reader-choices">
        {reading.sides.length > 1 && <SideChoice lookup={lookup} sides={reading.sides} side={side} onSide={onSide} />}
        {children}
      </span>
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
    <label className="max-sm:hidden">
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
