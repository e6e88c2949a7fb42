import { type ReactNode, useEffect, useId, useRef } from 'react';

type SheetProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Stays in view at the bottom while the content scrolls. */
  readonly footer?: ReactNode;
  readonly className?: string;
};

/**
 * A modal layer: a native `dialog`, full height on a phone, a centred column on wider screens.
 *
 * The browser keeps focus inside, closes on Escape and gives focus back to what opened it. Content exists only while open.
 */
export function Sheet({ open, onClose, title, children, footer, className = '' }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    <dialog ref={dialog} className={`sheet print:hidden ${className}`} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <div className="sheet-head">
            <h2 id={heading} className="title">
              {title}
            </h2>
            <button type="button" className="link ml-auto min-h-11 text-ink-2" onClick={onClose}>
              Close
            </button>
          </div>
          <div className="sheet-body">{children}</div>
          {footer !== undefined && <div className="sheet-foot">{footer}</div>}
        </>
      )}
    </dialog>
  );
}
