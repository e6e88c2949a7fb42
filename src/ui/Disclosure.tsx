import type { ReactNode } from 'react';

/**
 * A heading that opens and closes what stands under it: a native `details`.
 *
 * Without `open` it keeps its own state; with it, the caller holds the state and hears of each change through `onToggle`.
 */
export function Disclosure({
  summary,
  children,
  open,
  onToggle,
  className = '',
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly className?: string;
}) {
  return (
    <details
      className={`disclosure ${className}`}
      open={open}
      onToggle={(toggle) => {
        // A details inside this one toggles too, and its event passes here.
        if (toggle.target === toggle.currentTarget) onToggle?.(toggle.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
