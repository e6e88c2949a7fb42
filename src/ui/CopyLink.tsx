import { CopyButton } from './CopyButton.tsx';

/**
 * A button that copies an address, the page's own where none is given, and says that it did.
 *
 * Where the clipboard is refused (a page opened without a secure origin), it says so and points to the address bar.
 */
export function CopyLink({
  href,
  what,
  label = 'Copy link',
  className = 'link',
}: {
  /** A function is asked at the press. */
  readonly href?: string | (() => string);
  /** What the link leads to, for those who do not see where the button stands. */
  readonly what?: string;
  readonly label?: string;
  readonly className?: string;
}) {
  return (
    <CopyButton
      label={label}
      {...(what !== undefined && { what })}
      copied="Link copied"
      refused="Copying was refused: copy from the address bar"
      className={className}
      read={() => new URL((typeof href === 'function' ? href() : href) ?? location.href, location.href).href}
    />
  );
}
