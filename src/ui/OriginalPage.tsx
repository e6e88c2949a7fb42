/**
 * Where a text was published, where an archive may have a copy of the page, and what of the text itself is here whatever becomes of either.
 *
 * Plain links: nothing is asked of anybody before they are followed. Draws nothing where there is no address.
 */
export function OriginalPage({
  original,
  archive,
  isWhole,
}: {
  readonly original: string | undefined;
  readonly archive: string | undefined;
  readonly isWhole: boolean;
}) {
  if (original === undefined) return null;
  return (
    <span>
      <a className="link inline-block min-h-6" href={original} target="_blank" rel="noopener noreferrer">
        Original
      </a>
      {archive !== undefined && (
        <>
          {' · '}
          <a className="link inline-block min-h-6" href={archive} target="_blank" rel="noopener noreferrer">
            Archived
          </a>
        </>
      )}
      {' · '}
      <span className="text-ink-3">{isWhole ? 'the text is held here' : 'the quotes are held here'}</span>
    </span>
  );
}
