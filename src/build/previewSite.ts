import { existsSync } from 'node:fs';
import path from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { CommandError } from './commandError.ts';
import type { Options } from './options.ts';
import { DIST, ROOT, VITE_CONFIG } from './places.ts';

/** Serves the built site and prints its address. */
export async function previewCommand({ port }: Options): Promise<number> {
  const server = await previewSite(port);
  server.printUrls();
  return 0;
}

/** Serves the built site. A port that is asked for is taken or refused; without one the next free one is taken. */
export async function previewSite(port?: number): Promise<PreviewServer> {
  if (!existsSync(path.join(DIST, 'index.html')))
    throw new CommandError('There is no built site in dist/. Run "npm run build" first.');
  const asked = port === undefined ? {} : { port, strictPort: true };
  try {
    return await preview({ root: ROOT, configFile: VITE_CONFIG, preview: asked });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
