/** What a page embeds: its address, what it is called for those who do not see it, and how high it stands, in CSS pixels. */
export type Embedded = { readonly address: string; readonly title: string; readonly height: number };

/**
 * Prints the line of HTML that embeds a view: it takes the width of its place, has a name, and loads when a reader comes near.
 *
 * Within the frame the rest can be scrolled, so the height is one that leaves the page round it in sight.
 */
export function printEmbed({ address, title, height }: Embedded): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
  ] as const;
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}></iframe>`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
