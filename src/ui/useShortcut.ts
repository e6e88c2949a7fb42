import { createContext, useContext, useEffect, useRef } from 'react';

/** Whether keys of one character act as shortcuts: the reader's own choice (WCAG 2.1.4). */
export const ShortcutsContext = createContext(true);

type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Runs a command when its key is pressed anywhere on the page; keys are named as in `KeyboardEvent.key`: `j`, `/`, `Escape`.
 *
 * Keys do nothing in text fields, with Control, Alt or Command, while a popover or dialog is open (that layer has the keyboard), or
 * after another listener took the press. Keys of one character obey `ShortcutsContext`.
 */
export function useShortcut(shortcuts: Shortcuts, enabled = true): void {
  const allowsLetters = useContext(ShortcutsContext);
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    if (!enabled) return;
    function press(event: KeyboardEvent) {
      const command = latest.current[event.key];
      if (command === undefined || (event.key.length === 1 && !allowsLetters)) return;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target) || isLayerOpen()) return;
      event.preventDefault();
      command();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [enabled, allowsLetters]);
}

const TYPED = new Set(['text', 'search', 'email', 'url', 'tel', 'number', 'password', 'date', 'month']);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TYPED.has(target.type);
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

function isLayerOpen(): boolean {
  return document.querySelector(':popover-open, dialog[open]') !== null;
}
