type EventQuad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/**
 * Draws the mark of an event in the current text colour: circle for cooperation, diamond for conflict, hollow for words, filled
 * for deeds.
 */
export function EventGlyph({
  quad,
  size = 14,
  className = '',
}: {
  readonly quad: EventQuad;
  readonly size?: number;
  readonly className?: string;
}) {
  const fill = quad.startsWith('material') ? 'currentColor' : 'var(--color-page)';
  return (
    <svg className={`glyph ${className}`} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {quad.endsWith('cooperation') ? (
        <circle cx="7" cy="7" r="4.6" fill={fill} stroke="currentColor" strokeWidth="1.6" />
      ) : (
        <path d="M7 1.4L12.6 7L7 12.6L1.4 7Z" fill={fill} stroke="currentColor" strokeWidth="1.6" />
      )}
    </svg>
  );
}
