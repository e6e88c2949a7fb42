import { useEffect, useRef, useState } from 'react';
import { CopyButton } from './CopyButton.tsx';

/** A stretch of a text. */
type Stretch = { readonly text: string; readonly isItalic?: true };

/** A text in one form; `html` is what a word processor is given. */
export type FormText = { readonly runs: readonly Stretch[]; readonly html?: string };

/** One form a text can be read in. `print` rejects where what it needs cannot be loaded. */
export type TextForm = { readonly name: string; readonly print: () => Promise<FormText> };

/** A text in the form the reader chooses, with a button that copies it. */
export function FormsPanel({ forms }: { readonly forms: readonly TextForm[] }) {
  const [chosen, setChosen] = useState(0);
  const [printed, setPrinted] = useState<FormText | null>(null);
  const [isMissing, setMissing] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const form = forms[chosen];

  // It comes after the layer has looked for what takes the focus.
  useEffect(() => select.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    let isCurrent = true;
    const settle = (text: FormText | null) => {
      if (!isCurrent) return;
      setPrinted(text);
      setMissing(text === null);
    };
    form?.print().then(settle, () => settle(null));
    return () => {
      isCurrent = false;
    };
  }, [form]);

  return (
    <>
      <div className="forms-head">
        <select
          ref={select}
          className="field"
          aria-label="Form"
          value={chosen}
          onChange={(change) => setChosen(Number(change.target.value))}
        >
          {forms.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
        {printed !== null && (
          <CopyButton
            label="Copy"
            className="button"
            refused="Refused: the text is selected"
            onRefused={() => selectText(shown.current)}
            read={() => readForm(printed)}
          />
        )}
      </div>
      <p ref={shown} className="forms-text">
        {printed?.runs.map(({ text, isItalic }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other order.
          isItalic ? <i key={index}>{text}</i> : text,
        )}
        {isMissing && 'This form could not be loaded. Choose it again.'}
      </p>
    </>
  );
}

function readForm({ runs, html }: FormText) {
  const text = runs.map((run) => run.text).join('');
  return html === undefined ? text : { text, html };
}

function selectText(element: HTMLElement | null): void {
  if (element !== null) getSelection()?.selectAllChildren(element);
}
