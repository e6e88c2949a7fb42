import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { unpackWoff } from './unpackWoff.ts';

const require = createRequire(import.meta.url);

/** The faces of the page, as files of one weight each: rasterisers know no variable ones. */
const FACES = ['source-serif-4', 'source-sans-3'].flatMap((family) =>
  ['latin', 'latin-ext', 'cyrillic'].flatMap((letters) =>
    [400, 600].map((weight) => `@fontsource/${family}/files/${family}-${letters}-${weight}-normal.woff`),
  ),
);

let begun: Promise<void> | undefined;

/** Draws an SVG as a PNG, with the faces of the page and no other. The same SVG gives the same bytes on every machine. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  begun ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await begun;
  const fontBuffers = FACES.map((face) => unpackWoff(readFileSync(require.resolve(face))));
  const drawn = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Source Sans 3' } }).render();
  return drawn.asPng();
}
