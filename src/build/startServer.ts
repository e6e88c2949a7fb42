import { createServer } from 'vite';
import { CommandError } from './commandError.ts';
import type { Options } from './options.ts';
import { findSeedsFolder, ROOT, VITE_CONFIG } from './places.ts';
import { checkSeedsFolder } from './readSeeds.ts';

/** Serves the page with live seeds and prints its address. A port that was asked for is taken or refused. */
export async function startServer({ port }: Options): Promise<number> {
  // Whatever the shell says: without it the page does not follow changes of code.
  process.env.NODE_ENV = 'development';
  checkSeedsFolder(findSeedsFolder());
  const asked = port === undefined ? {} : { port, strictPort: true };
  const server = await createServer({ root: ROOT, configFile: VITE_CONFIG, server: asked });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
  server.printUrls();
  return 0;
}
