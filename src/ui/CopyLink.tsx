import { useEffect, useState } from 'react';
import { announce } from './announce.ts';

/**
 * A button that copies an address, the page's own where none is given, and says for two seconds that it did.
 *
 * Where the clipboard is refused (a page opened without a secure origin), it says so and points to the address bar.
 */
export function CopyLink({
  href,
  label = 'Copy link',
  className = 'link',
}: {
  readonly href?: string;
  readonly label?: string;
  readonly className?: string;
}) {
  const [outcome, setOutcome] = useState<string | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);

  function tell(text: string) {
    setOutcome(text);
    announce(text);
  }
  function copy() {
    const address = new URL(href ?? location.href, location.href).href;
    writeClipboard(address).then(
      () => tell('Link copied'),
      () => tell('Copying was refused: copy from the address bar'),
    );
  }
  return (
    <button type="button" className={className} onClick={copy}>
      {outcome ?? label}
    </button>
  );
}

async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
