import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server of files; `folder` can be changed while it runs, as when a newer version is published. */
export type PlainServer = { folder: string; readonly site: string; close(): void };

/**
 * Serves a folder under a path and nothing else: no rewriting, no index but that of a folder. Takes addresses of two megabytes.
 *
 * Without a port it takes one that is free.
 */
export async function serveFolder(folder: string, under = '/', port = 0): Promise<PlainServer> {
  const served = { folder, site: '', close: () => void server.close() };
  const server = createServer({ maxHeaderSize: 4_000_000 }, ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const asked = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(served.folder, path.relative(under, asked));
    if (!asked.startsWith(under) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  served.site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${under}`;
  return served;
}
