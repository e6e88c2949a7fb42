type Relation = 'differ' | 'part' | 'agree' | 'none';

/**
 * Draws how the compared sides stand to each other: unequal, nearly equal, equal, or a dash where nothing can be compared.
 *
 * Drawn, because the Latin font files lack these signs. `hollow` says that the sides did not speak at the same time. Never
 * stands without its sentence.
 */
export function RelationSign({
  relation,
  hollow = false,
  className = '',
}: {
  readonly relation: Relation;
  readonly hollow?: boolean;
  readonly className?: string;
}) {
  return (
    <svg className={`shrink-0 ${className}`} width="14" height="13" viewBox="0 0 14 13" aria-hidden="true">
      <path d={PATHS[relation]} fill="none" stroke="currentColor" strokeWidth={hollow ? 3 : 1.7} />
      {hollow && <path d={PATHS[relation]} fill="none" stroke="var(--color-page)" strokeWidth="1.2" />}
    </svg>
  );
}

const PATHS: Readonly<Record<Relation, string>> = {
  differ: 'M1 4.3h11M1 8.7h11M9.6 .8L3.6 12.2',
  part: 'M1 4.9c2-2.2 3.6-1.6 5.5-.5s3.5 1.7 5.5-.5M1 9.5c2-2.2 3.6-1.6 5.5-.5s3.5 1.7 5.5-.5',
  agree: 'M1 4.3h11M1 8.7h11',
  none: 'M2.5 6.5h8',
};
