import { type FocusEvent, type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';

type PopoverProps = {
  /** The accessible name of the opened layer. */
  readonly label: string;
  /** What the button shows. */
  readonly trigger: ReactNode;
  readonly triggerClassName?: string;
  /** The edge of the button the layer lines up with. */
  readonly align?: 'start' | 'end';
  readonly className?: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/**
 * A button that opens a small layer under itself: a native popover, so the browser closes it on Escape or a click elsewhere and
 * gives focus back. It closes too when the focus leaves it.
 *
 * Its content exists only while it is open. Focus goes to the first control inside, or to one with `data-autofocus`.
 */
export function Popover({
  label,
  trigger,
  triggerClassName = '',
  align = 'start',
  className = '',
  onOpen,
  children,
}: PopoverProps) {
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const anchor = `--anchor-${id.replaceAll(/\W/g, '')}`;

  function prepare(toggle: ToggleEvent<HTMLDivElement>) {
    if (toggle.target !== layer.current) return;
    hadFocus.current = layer.current.contains(document.activeElement);
    if (toggle.newState !== 'open') return;
    onOpen?.();
    setOpen(true);
  }
  function settle(toggle: ToggleEvent<HTMLDivElement>) {
    if (toggle.target !== layer.current) return;
    if (toggle.newState === 'open') return focusFirst(layer.current);
    setOpen(false);
    // The browser gives the focus back for the outermost of nested layers only; the others leave it nowhere, or still within.
    const at = document.activeElement;
    if (hadFocus.current && (at === document.body || layer.current.contains(at))) button.current?.focus();
  }
  const close = () => layer.current?.hidePopover();

  /** Focus that goes on to the page must not end up under the layer; pressing its own button closes it without help. */
  function closeBehind({ relatedTarget: next }: FocusEvent<HTMLDivElement>) {
    if (!(next instanceof Element) || next.getAttribute('popovertarget') === id) return;
    if (layer.current?.contains(next) === false) close();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClassName}
        style={{ anchorName: anchor }}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {trigger}
      </button>
      <div
        ref={layer}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={`layer print:hidden ${align === 'end' ? 'layer-end' : ''} ${className}`}
        style={{ positionAnchor: anchor }}
        onBeforeToggle={prepare}
        onToggle={settle}
        onBlur={closeBehind}
      >
        {isOpen && (typeof children === 'function' ? children(close) : children)}
      </div>
    </>
  );
}

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary';

function focusFirst(layer: HTMLElement): void {
  const first = layer.querySelector<HTMLElement>('[data-autofocus]') ?? layer.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus({ preventScroll: true });
}
