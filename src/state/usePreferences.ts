import { useSyncExternalStore } from 'react';

/** What a reader has set for this browser. `keys` tells whether single-letter keys work. */
export type Preferences = { readonly theme: 'system' | 'light' | 'dark'; readonly keys: boolean };

const THEME_KEY = 'on-the-record.theme';
const LETTERS_KEY = 'on-the-record.keys';

/** Reads the reader's preferences, and sets them. They last in this browser's storage, or for the visit where it has none. */
export function usePreferences(): Preferences & { set(patch: Partial<Preferences>): void } {
  return { ...useSyncExternalStore(subscribe, getPreferences, getPreferences), set: setPreferences };
}

// Read when first asked for: an embed is a part of the page that may not look into a reader's browser.
let current: Preferences | undefined;
const listeners = new Set<() => void>();

function getPreferences(): Preferences {
  current ??= readPreferences();
  return current;
}

function setPreferences(patch: Partial<Preferences>): void {
  const next = { ...getPreferences(), ...patch };
  current = next;
  store(THEME_KEY, next.theme === 'system' ? null : next.theme);
  store(LETTERS_KEY, next.keys ? null : 'off');
  showTheme(next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', adopt);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', adopt);
  };
}

/** Another tab has changed a preference: this one follows. */
function adopt(): void {
  current = readPreferences();
  showTheme(current);
  for (const listener of listeners) listener();
}

function readPreferences(): Preferences {
  const theme = recall(THEME_KEY);
  return { theme: theme === 'light' || theme === 'dark' ? theme : 'system', keys: recall(LETTERS_KEY) !== 'off' };
}

function showTheme({ theme }: Preferences): void {
  const { dataset } = window.document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // A browser may refuse storage; the choice then lasts as long as the visit.
  }
}
