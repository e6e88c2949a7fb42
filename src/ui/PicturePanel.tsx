import { useEffect, useRef, useState } from 'react';
import { announce } from './announce.ts';
import { paintPicture, toImageAddress } from './paintPicture.ts';
import { saveFile } from './saveFile.ts';

/** One of several things a picture can be made of. */
export type PictureChoice = { readonly id: string; readonly name: string };

/** A picture as drawn. `nameFile` gives the name of its file with an ending; `remark` says what a reader may want to know before saving it, or is empty. */
export type DrawnPicture = {
  readonly svg: string;
  readonly title: string;
  readonly nameFile: (ending: string) => string;
  readonly remark: string;
};

type PicturePanelProps = {
  /** What can be chosen, and what one of them is called; none where there is one picture. */
  readonly choices: readonly PictureChoice[];
  readonly noun: string;
  readonly first: string;
  /** Rejects with an `Error` whose message is a cause in words. */
  readonly draw: (choice: string) => Promise<DrawnPicture>;
};

/** What came of the last drawing, and of which choice. */
type State = { readonly of: string } & (DrawnPicture | { readonly failure: string });

/** A picture as it will be saved, what it is to show where there is a choice, and the two forms it can be saved in. */
export function PicturePanel({ choices, noun, first, draw }: PicturePanelProps) {
  const [chosen, setChosen] = useState(first);
  const { state, tryAgain } = useDrawn(chosen, draw);
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLDivElement>(null);

  // It comes after the layer has looked for what takes the focus.
  useEffect(() => (panel.current?.querySelector('select') ?? panel.current)?.focus({ preventScroll: true }), []);

  function say(words: string) {
    setSaid(words);
    if (words !== '') announce(words);
  }
  function choose(id: string) {
    say('');
    setChosen(id);
  }
  const drawn = state !== null && 'svg' in state ? state : null;
  return (
    <div ref={panel} className="picture" tabIndex={-1}>
      {choices.length > 1 && <Choice choices={choices} noun={noun} chosen={chosen} onChoose={choose} />}
      {state !== null && 'failure' in state && (
        <p role="alert">
          {state.failure}{' '}
          <button type="button" className="link" onClick={tryAgain}>
            Try again
          </button>
        </p>
      )}
      <div className="picture-preview">
        {drawn !== null && <img src={toImageAddress(drawn.svg)} alt={`Preview: ${drawn.title}`} />}
      </div>
      {drawn !== null && drawn.remark !== '' && <p className="text-ink-2">{drawn.remark}</p>}
      {/* The picture of the last choice stays until the next one is drawn; to save it then would be a mistake. */}
      <Forms picture={drawn?.of === chosen ? drawn : null} say={say} />
      <p className="text-[14px]/5 text-ink-3">
        {said === ''
          ? 'PNG: 3840 by 2160 pixels, for slides and documents. SVG: sharp at any size, can be edited.'
          : said}
      </p>
    </div>
  );
}

/** Draws what is chosen, and again when asked; what is late is not shown. */
function useDrawn(chosen: string, draw: PicturePanelProps['draw']) {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<State | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page stands still while the layer is open; a try is what asks again.
  useEffect(() => {
    let isCurrent = true;
    const settle = (next: State) => isCurrent && setState(next);
    draw(chosen).then(
      (picture) => settle({ of: chosen, ...picture }),
      (cause: unknown) => settle({ of: chosen, failure: readCause(cause) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [chosen, tries]);
  return { state, tryAgain: () => setTries(tries + 1) };
}

function Choice({
  choices,
  noun,
  chosen,
  onChoose,
}: Pick<PicturePanelProps, 'choices' | 'noun'> & { readonly chosen: string; readonly onChoose: (id: string) => void }) {
  return (
    <select className="field" aria-label={noun} value={chosen} onChange={(change) => onChoose(change.target.value)}>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The buttons that save a picture, none of which can be pressed before there is one. */
function Forms({ picture, say }: { readonly picture: DrawnPicture | null; readonly say: (words: string) => void }) {
  return (
    <div className="picture-forms">
      {(['png', 'svg'] as const).map((form) => (
        <button
          key={form}
          type="button"
          className="button"
          disabled={picture === null}
          onClick={async () => picture !== null && say(await save(form, picture))}
        >
          Save {form.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** Hands a picture to the browser to save; gives what is to be said of it. */
async function save(form: 'svg' | 'png', { svg, nameFile }: DrawnPicture): Promise<string> {
  const name = nameFile(form);
  try {
    const blob = form === 'png' ? await paintPicture(svg) : new Blob([svg], { type: 'image/svg+xml' });
    saveFile({ name, blob }).close();
    return `${name} is handed to the browser to save.`;
  } catch (cause) {
    return `Not saved. ${readCause(cause)} Save the SVG instead.`;
  }
}

function readCause(cause: unknown): string {
  return cause instanceof Error && /\.$/.test(cause.message) ? cause.message : 'The browser could not draw it.';
}
