type Face = 'sans' | 'serif';

/** A font file as a picture carries it: the base64 of a WOFF2 file. */
type EmbeddedFont = { readonly face: Face; readonly woff2: string };

/** What a picture is set with: its fonts, and how wide words are in them, in pixels. */
export type PictureTools = {
  readonly fonts: readonly EmbeddedFont[];
  measure(text: string, font: { readonly face: Face; readonly size: number; readonly weight: number }): number;
};

type Families = Readonly<Record<Face, string>>;

let loading: Promise<PictureTools> | undefined;

/**
 * Gets the fonts of pictures, once: those of the page. `families` is what the faces are called, that of the page first.
 *
 * Rejects with a cause in words where a font does not arrive; asked again, it tries again.
 */
export function loadPictureTools(families: Families): Promise<PictureTools> {
  loading ??= load(families).catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function load(families: Families): Promise<PictureTools> {
  const fonts = await Promise.all([loadFont('sans', families), loadFont('serif', families)]);
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('The browser gives no canvas to measure words on.');
  return {
    fonts,
    measure(text, { face, size, weight }) {
      pen.font = `${weight} ${size}px ${families[face]}`;
      return pen.measureText(text).width;
    },
  };
}

async function loadFont(face: Face, families: Families): Promise<EmbeddedFont> {
  const [, family = ''] = /^'([^']+)'/.exec(families[face]) ?? [];
  const url = findUrl(Array.from(document.styleSheets, readRules).flat(), family);
  const [bytes] = await Promise.all([readFont(url), document.fonts.load(`600 20px '${family}'`)]);
  return { face, woff2: toBase64(bytes) };
}

type FontRule = { readonly rule: CSSFontFaceRule; readonly base: string };

function readRules(sheet: CSSStyleSheet): readonly FontRule[] {
  const base = sheet.href ?? document.baseURI;
  return Array.from(sheet.cssRules).flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, base }] : []));
}

/** The address of the file with the Latin letters: that of the rule which names no signs. */
function findUrl(rules: readonly FontRule[], family: string): string {
  for (const { rule, base } of rules) {
    const read = (property: string) => rule.style.getPropertyValue(property);
    const isLatin = ['', 'U+0-10FFFF'].includes(read('unicode-range').toUpperCase());
    const url = /url\("?([^"()]+)"?\)/.exec(read('src'))?.[1];
    if (isLatin && url !== undefined && read('font-family').includes(family)) return new URL(url, base).href;
  }
  throw new Error('The page has no font for the picture.');
}

/** The page that is one file holds its fonts in it, and may ask for nothing. */
async function readFont(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const [, held] = /^data:[^,]*;base64,(.*)$/.exec(url) ?? [];
  if (held !== undefined) return Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0));
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true) throw new Error('The fonts of the picture did not arrive.');
  return new Uint8Array(await response.arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // One call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}
