/** Draws the arrow between two stances of one side; drawn, because the Latin font files have no arrow. */
export function ArrowSign({ className = '' }: { readonly className?: string }) {
  return (
    <svg className={`arrow ${className}`} width="14" height="8" viewBox="0 0 14 8" aria-hidden="true">
      <path d="M0 4h12M9 1l3 3-3 3" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}
