import type { ReactNode } from 'react';

type GlyphStance = 'supports' | 'opposes' | 'conditional' | 'declined' | 'silent';

/**
 * Draws the sign of a stance in the current text colour; the word beside it, or the caller's label, carries the meaning.
 *
 * Silence has no ring, so that it cannot be read as a fifth opinion. `size` is in CSS pixels.
 */
export function StanceGlyph({
  stance,
  size = 16,
  className = '',
}: {
  readonly stance: GlyphStance;
  readonly size?: number;
  readonly className?: string;
}) {
  return (
    <svg className={`glyph ${className}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[stance]}
    </svg>
  );
}

const RING = <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />;

const SHAPES: Readonly<Record<GlyphStance, ReactNode>> = {
  supports: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.3l2.3 2.3 4.5-4.9" fill="none" stroke="var(--color-page)" strokeWidth="1.8" />
    </>
  ),
  opposes: (
    <>
      {RING}
      <path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  conditional: (
    <>
      {RING}
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  declined: (
    <>
      {RING}
      <path d="M4.8 8h6.4" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  silent: <path d="M2 8h12" stroke="var(--color-edge)" strokeWidth="1.4" strokeDasharray="1.6 2.6" />,
};
