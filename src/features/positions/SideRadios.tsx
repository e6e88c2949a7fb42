import { useState } from 'react';
import { sideStyle } from '../../ui/sideStyle.ts';
import { listSides } from './sides.ts';
import { usePositionsModel } from './usePositions.ts';

type SideRadiosProps = {
  readonly legend: string;
  readonly name: string;
  readonly chosen: string | null;
  /** Sides that cannot be chosen here. */
  readonly hidden: readonly string[];
  readonly onChoose: (side: string) => void;
};

// From so many sides on, the list is searched; so many of them are shown at once.
const SCANNABLE = 12;
const MOST = 15;

/** A list of sides to choose one from, with how much each says; sides that say nothing stand last, dimmed. */
export function SideRadios({ legend, name, chosen, hidden, onChoose }: SideRadiosProps) {
  const { lookup, measure } = usePositionsModel();
  const [sought, setSought] = useState('');
  const all = listSides(lookup, measure.countOf).filter(({ side }) => !hidden.includes(side.id));
  const isLong = all.length > SCANNABLE;
  const found = all.filter(({ side }) => side.name.toLowerCase().includes(sought.trim().toLowerCase()));
  const choices = isLong ? found.slice(0, MOST) : all;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {isLong && (
        <input
          type="search"
          className="field mb-2"
          placeholder="Find a side"
          aria-label="Find a side"
          value={sought}
          onChange={(change) => setSought(change.currentTarget.value)}
        />
      )}
      {choices.map(({ side, count }) => (
        <label
          key={side.id}
          className={`choice ${count === 0 ? 'text-ink-3' : ''}`}
          style={sideStyle(lookup.colorOf(side.id))}
        >
          <input
            type="radio"
            name={name}
            checked={side.id === chosen}
            data-autofocus={side.id === chosen || undefined}
            onChange={() => onChoose(side.id)}
          />
          <span className={count === 0 ? '' : 'font-semibold text-(--side)'}>{side.name}</span>
          <span className="ml-auto text-ink-2">
            {measure.share(side.id)}
            <span className="sr-only"> {measure.noun}</span>
          </span>
        </label>
      ))}
      {found.length > choices.length && (
        <p className="text-ink-2">and {found.length - choices.length} more: find them by name</p>
      )}
      {found.length === 0 && <p className="text-ink-2">No side has this name.</p>}
    </fieldset>
  );
}
