import { CopyButton } from './CopyButton.tsx';

/**
 * A button that copies an address, the page's own where none is given, and says that it did.
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
  return (
    <CopyButton
      label={label}
      copied="Link copied"
      refused="Copying was refused: copy from the address bar"
      className={className}
      read={() => new URL(href ?? location.href, location.href).href}
    />
  );
}
