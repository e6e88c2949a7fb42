import sansUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifUrl from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

type Face = 'sans' | 'serif';

/** A font file as a picture carries it: the base64 of a WOFF2 file. */
type EmbeddedFont = { readonly face: Face; readonly woff2: string };

/** What a picture is set with: its fonts, and how wide words are in them, in pixels. */
export type PictureTools = {
  readonly fonts: readonly EmbeddedFont[];
  measure(text: string, font: { readonly face: Face; readonly size: number; readonly weight: number }): number;
};

// The serif without its optical sizes: half the file, and every picture carries it.
const FILES = [
  { face: 'sans', url: sansUrl },
  { face: 'serif', url: serifUrl },
] as const;

let loading: Promise<PictureTools> | undefined;

/**
 * Loads the fonts of pictures, once. `families` is what the faces are called, the embedded one first.
 *
 * Rejects with a cause in words where a font does not arrive; asked again, it tries again.
 */
export function loadPictureTools(families: Readonly<Record<Face, string>>): Promise<PictureTools> {
  loading ??= load(families).catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function load(families: Readonly<Record<Face, string>>): Promise<PictureTools> {
  const fonts = await Promise.all(FILES.map(({ face, url }) => loadFont(face, url, families)));
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

async function loadFont(face: Face, url: string, families: Readonly<Record<Face, string>>): Promise<EmbeddedFont> {
  const bytes = await readFont(url);
  const [, family = ''] = /^'([^']+)'/.exec(families[face]) ?? [];
  // Given as bytes, the font is no request of its own, and is the very one that the picture carries.
  document.fonts.add(await new FontFace(family, bytes, { weight: '200 900' }).load());
  return { face, woff2: toBase64(bytes) };
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
