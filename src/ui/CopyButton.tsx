import { useEffect, useState } from 'react';
import { announce } from './announce.ts';
import { type CopyOutcome, copyRich, copyText, type RichText } from './clipboard.ts';

type CopyButtonProps = {
  readonly label: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly what?: string;
  readonly copied?: string;
  readonly refused?: string;
  readonly className?: string;
  readonly onRefused?: () => void;
  /** Read at the press. Words are copied as words. */
  readonly read: () => string | RichText | Promise<RichText>;
};

/** A button that copies and says, on itself and aloud, that it did; or that the browser refused, long enough to read what to do. */
export function CopyButton({
  label,
  what,
  copied = 'Copied',
  refused = 'The browser refused to copy',
  className = 'link',
  onRefused,
  read,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const words = { copied, refused, absent: 'Could not be loaded: try again' };

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), outcome === 'copied' ? 2000 : 8000);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const content = read();
    const result = await (typeof content === 'string' ? copyText(content) : copyRich(content));
    setOutcome(result);
    announce(words[result]);
    if (result === 'refused') onRefused?.();
  }
  const shown = outcome === null ? label : words[outcome];
  return (
    <button
      type="button"
      className={className}
      onClick={copy}
      aria-label={what === undefined ? undefined : `${shown} ${what}`}
    >
      {shown}
    </button>
  );
}
