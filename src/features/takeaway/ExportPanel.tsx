import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { PUBLISHED } from '../../state/published.ts';
import { CHOICES } from './choices.ts';
import { Radio } from './Radio.tsx';
import { SaveOutcome } from './SaveOutcome.tsx';
import { useExport } from './useExport.ts';

/** Saves what the filters show, or all, in the form the reader chooses. `filters` are in words, one a filter. */
export function ExportPanel({ filters }: { readonly filters: readonly string[] }) {
  const [form, setForm] = useState(CHOICES[0]?.form);
  const [hasAll, setAll] = useState(filters.length === 0);
  const { outcome, count, save } = useExport(hasAll ? [] : filters);
  const panel = useRef<HTMLFormElement>(null);
  const name = useId();
  const choices = CHOICES.filter((choice) => choice.form !== 'seeds' || PUBLISHED.seedsUrl !== null);
  const chosen = choices.find((choice) => choice.form === form);

  // It comes after the layer has looked for what takes the focus.
  useEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen !== undefined && outcome?.kind !== 'writing') void save(chosen);
  }
  return (
    <form ref={panel} onSubmit={submit}>
      {filters.length > 0 && (
        <fieldset className="mb-1">
          <legend className="font-semibold">What to export</legend>
          <Radio name={`${name}what`} isChosen={!hasAll} onChoose={() => setAll(false)}>
            What the filters show
          </Radio>
          <p className="export-filters">{filters.join(' · ')}</p>
          <Radio name={`${name}what`} isChosen={hasAll} onChoose={() => setAll(true)}>
            Everything
          </Radio>
        </fieldset>
      )}
      <fieldset>
        <legend className="font-semibold">Form</legend>
        {choices.map((choice) => (
          <Radio
            key={choice.form}
            name={`${name}form`}
            isChosen={choice === chosen}
            onChoose={() => setForm(choice.form)}
          >
            {choice.name} <span className="text-ink-2">{choice.use}</span>
          </Radio>
        ))}
      </fieldset>
      <div className="layer-foot">
        <button type="submit" className="button max-sm:min-h-11" aria-disabled={outcome?.kind === 'writing'}>
          Save
        </button>
        {chosen !== undefined && <p className="text-ink-2">{count(chosen)}</p>}
      </div>
      <SaveOutcome outcome={outcome} />
    </form>
  );
}
