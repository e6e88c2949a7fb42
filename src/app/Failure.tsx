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
    <div className="min-h-[70vh] max-w-[44em] pt-[22px]">
      <h1 className="font-serif text-[21px] font-semibold leading-[1.24] sm:text-[24px]">{title}</h1>
      <div className="mt-2 text-ink-2">{children}</div>
      {action !== undefined && (
        <button type="button" className="button mt-4" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
