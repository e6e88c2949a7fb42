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

/** A list of sides to choose one from, with the issues each speaks on; sides that say nothing stand last, dimmed. */
export function SideRadios({ legend, name, chosen, hidden, onChoose }: SideRadiosProps) {
  const { lookup, slice, rows } = usePositionsModel();
  const choices = listSides(lookup, slice.statements).filter(({ side }) => !hidden.includes(side.id));
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {choices.map(({ side, issues }) => (
        <label
          key={side.id}
          className={`choice ${issues === 0 ? 'text-ink-3' : ''}`}
          style={sideStyle(lookup.colorOf(side.id))}
        >
          <input
            type="radio"
            name={name}
            checked={side.id === chosen}
            data-autofocus={side.id === chosen || undefined}
            onChange={() => onChoose(side.id)}
          />
          <span className={issues === 0 ? '' : 'font-semibold text-(--side)'}>{side.name}</span>
          <span className="ml-auto text-ink-2">
            {issues} of {rows.length}
            <span className="sr-only"> issues</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
