import type { ReactNode } from 'react';

/** A state that stands instead of a view: what happened, why, and the one thing to do. */
export function Failure({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
}) {
  return (
    <div className="state">
      <h1 className="title">{title}</h1>
      <div className="mt-2 text-ink-2">{children}</div>
      {action !== undefined && (
        <button type="button" className="button mt-4" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
