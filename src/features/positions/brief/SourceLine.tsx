import type { Run } from '../../../citations/runs.ts';

/** A source as a note; an address in it leads there. */
export function SourceLine({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, isItalic, href }, index) => {
    const words = isItalic ? <i>{text}</i> : text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a note has no other order.
      <span key={index}>
        {href === undefined ? (
          words
        ) : (
          <a href={href} className="link">
            {words}
          </a>
        )}
      </span>
    );
  });
}
