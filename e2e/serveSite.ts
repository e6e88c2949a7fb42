import path from 'node:path';
import { serveFolder } from './plainServer.ts';

/** Serves the built site to all tests, as a plain server would: Vite's own takes a tenth of a second of the processor for each page. */
export default async function serveSite(): Promise<() => void> {
  const { close } = await serveFolder(path.resolve('dist'), '/', Number(process.env.ON_THE_RECORD_PORT));
  return close;
}
