import { usePreferences } from '../state/usePreferences.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { KEYS } from './keys.ts';

const THEMES = [
  { theme: 'system', name: 'As the system' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
] as const;

/** The list of keys, the switch for single-letter keys, and the choice of theme. */
export function Help({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Sheet open={open} onClose={onClose} title="Keys and theme">
      <Choices />
      {KEYS.map(({ place, keys }) => (
        <section key={place} className="mt-5">
          <h3 className="mb-1 font-semibold">{place}</h3>
          <dl className="key-list">
            {keys.map(({ key, does }) => (
              <div key={does} className="contents">
                <dt>
                  {key.map((cap) => (
                    <kbd key={cap} className="key-cap">
                      {cap}
                    </kbd>
                  ))}
                </dt>
                <dd className="text-ink-2">{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}

function Choices() {
  const { theme, keys, set } = usePreferences();
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-semibold">Theme</legend>
        <div className="choices">
          {THEMES.map((choice) => (
            <label key={choice.theme} className="choice">
              <input
                type="radio"
                name="theme"
                checked={theme === choice.theme}
                onChange={() => set({ theme: choice.theme })}
              />
              {choice.name}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="choice mt-3">
        <input type="checkbox" checked={keys} onChange={(change) => set({ keys: change.currentTarget.checked })} />
        Keys of a single letter or digit
      </label>
    </>
  );
}
