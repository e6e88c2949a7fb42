import { useEffect, useRef, useState } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { SavedFile } from '../../ui/saveFile.ts';
import { printSize } from './choices.ts';
import type { Outcome } from './useExport.ts';

/** Says how a save went. A browser refuses without a word, so what to do then is said each time. */
export function SaveOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a low window it would come below the edge of the layer.
    if (outcome !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <div ref={place} className="mt-2">
      <p role="status">
        {outcome?.kind === 'writing' &&
          `${outcome.isLoading ? 'Loading all texts and writing' : 'Writing'} ${outcome.rows} …`}
        {outcome?.kind === 'failed' && `Nothing was saved. ${outcome.cause} Try again.`}
        {outcome?.kind === 'asked' && `Made: ${outcome.file.name}, ${printSize(outcome.file.blob.size)}.`}
      </p>
      {outcome?.kind === 'asked' && <IfRefused file={outcome.file} />}
    </div>
  );
}

function IfRefused({ file }: { readonly file: SavedFile }) {
  const text = useText(file);
  return (
    <p className="text-ink-2">
      If it is not among your downloads, the browser held it back:{' '}
      <a className="link" href={file.href} download={file.name}>
        save it again
      </a>
      {text !== null && (
        <>
          {' or '}
          <CopyButton label="copy its text" read={() => text} />
        </>
      )}
      .
    </p>
  );
}

/** Reads a file's text beforehand: a browser takes nothing for the clipboard that comes after the press. Null for a zip. */
function useText({ blob }: SavedFile): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setText(null);
    if (blob.type !== 'application/zip') {
      void blob.text().then((read) => {
        if (isCurrent) setText(read);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [blob]);
  return text;
}
