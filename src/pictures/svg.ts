/** Attributes of an element; those undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an element; what stands in it has been written already, text by `escapeXml`. */
export function writeElement(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${typeof value === 'number' ? printNumber(value) : escapeXml(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** Writes words as the text of an element or the value of an attribute. Signs that XML cannot hold are left out. Source: XML 1.0, section 2.2. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Writes a length: hundredths of a pixel are enough to be exact, and keep the file short. */
export function printNumber(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** Shortens the numbers of a path to what `printNumber` writes. */
export function tidyPath(path: string): string {
  return path.replaceAll(/-?(?:(?<!\d)\d+)?\.\d{3,}(e-\d+)?/g, (number) => printNumber(Number(number)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
