/**
 * Where a text was published, where an archive may have a copy of the page, and that the text itself is here whatever becomes of either.
 *
 * Plain links: nothing is asked of anybody before they are followed. Draws nothing where there is no address.
 */
export function OriginalPage({
  original,
  archive,
}: {
  readonly original: string | undefined;
  readonly archive: string | undefined;
}) {
  if (original === undefined) return null;
  return (
    <span>
      <a className="link" href={original} target="_blank" rel="noopener noreferrer">
        Original
      </a>
      {archive !== undefined && (
        <>
          {' · '}
          <a className="link" href={archive} target="_blank" rel="noopener noreferrer">
            Archived
          </a>
        </>
      )}
      {' · '}
      <span className="text-ink-3">the text is held here</span>
    </span>
  );
}
