type EventQuad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** The outline and filling of a mark that is only proposed: lighter, whatever its shape. */
export const PROPOSED = { strokeWidth: 1.2, strokeDasharray: '1.6 1.6', fillOpacity: 0.3 } as const;

/**
 * Draws the mark of an event in the current text colour: circle for cooperation, diamond for conflict, hollow for words, filled
 * for deeds; a dotted outline for what is only proposed.
 */
export function EventGlyph({
  quad,
  size = 14,
  className = '',
  isProposed = false,
}: {
  readonly quad: EventQuad;
  readonly size?: number;
  readonly className?: string;
  readonly isProposed?: boolean;
}) {
  const fill = quad.startsWith('material') ? 'currentColor' : 'var(--color-page)';
  return (
    <svg className={`glyph ${className}`} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <g fill={fill} stroke="currentColor" strokeWidth="1.6" {...(isProposed ? PROPOSED : {})}>
        {quad.endsWith('cooperation') ? <circle cx="7" cy="7" r="4.6" /> : <path d="M7 1.4L12.6 7L7 12.6L1.4 7Z" />}
      </g>
    </svg>
  );
}
