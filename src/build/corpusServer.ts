import path from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { compileSeeds, hasErrors } from './compileSeeds.ts';
import { EMPTY_CORPUS } from './emptyCorpus.ts';
import { type PrintedCorpus, printCorpus } from './printCorpus.ts';
import { printFolder, printProblem, printProblems, printSummary } from './report.ts';

const CORPUS_PATH = '/@corpus.json';

/**
 * An editor writes a file in several steps; the last one counts. Short enough to feel immediate, and longer than the 50 ms
 * in which the watcher keeps a second change of one file to itself: read earlier, that change would be lost.
 */
const SETTLE_MS = 80;

/**
 * The code of `virtual:corpus-url` while the site is served.
 *
 * It asks for the mistakes that were there before the page was, and takes our overlay away once they are repaired: Vite
 * would do that with its next update of code, and a seed is not code. An overlay about something else stays.
 */
export const LIVE_MODULE = `
if (import.meta.hot) {
  import.meta.hot.on('corpus:changed', () => {
    for (const overlay of document.querySelectorAll('vite-error-overlay'))
      if (overlay.shadowRoot.querySelector('.plugin').textContent.includes('plugin:corpus')) overlay.close();
  });
  import.meta.hot.send('corpus:opened');
}
export default ${JSON.stringify(CORPUS_PATH)};
`;

/** What the page gets: the last corpus without errors, or an empty one, and what is wrong with the newest. */
type Served = PrintedCorpus & { readonly failure: ErrorPayload | null };

/**
 * Serves the compiled corpus of a folder and follows its changes.
 *
 * A change sends `corpus:changed`, and the page fetches again without a reload. A mistake shows as an overlay with file,
 * line and fix over the last corpus that was sound, which stays usable.
 */
export function serveCorpus(server: ViteDevServer, folder: string): void {
  let served: Served | null = null;
  const log = (report: string) => server.config.logger.info(report, { timestamp: true });
  const current = () => (served ??= readServed(folder, null, log));

  server.middlewares.use(({ url = '' }, response, next) => {
    // The files of a large corpus lie beside the one that names them. The page asks for each of its own accord: they are looked up only then.
    const isCorpus = url === CORPUS_PATH;
    const text = isCorpus
      ? current().json
      : url.startsWith('/corpus-')
        ? current().others.get(url.slice(1))
        : undefined;
    if (text === undefined) return next();
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', 'no-store');
    response.end(text);
  });
  server.ws.on('corpus:opened', (_nothing, client) => {
    const { failure } = current();
    if (failure !== null) client.send(failure);
  });
  server.httpServer?.once('listening', current);

  watch(server, folder, () => {
    const before = current();
    served = readServed(folder, before, log);
    if (served.failure !== null) server.ws.send(served.failure);
    else if (before.failure !== null || before.json !== served.json) server.ws.send('corpus:changed');
  });
}

function watch(server: ViteDevServer, folder: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (path.relative(folder, file).startsWith('..') || path.isAbsolute(path.relative(folder, file))) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}

function readServed(folder: string, lastSound: PrintedCorpus | null, log: (report: string) => void): Served {
  try {
    const compilation = compileSeeds(folder);
    const { problems } = compilation;
    log(`${printProblems(problems, printFolder(folder))}${printSummary(compilation)}`);
    if (!hasErrors(problems)) return { ...printCorpus(compilation.corpus), failure: null };
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const place = first && { file: path.join(folder, first.file), line: first.line, column: first.column };
    const message = errors.map((problem) => printProblem(problem, printFolder(folder))).join('\n\n');
    return fail(lastSound, message, place);
  } catch (error) {
    // The folder is gone, or a promise of our own is broken. The server outlives both.
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log(message);
    return fail(lastSound, message);
  }
}

function fail(lastSound: PrintedCorpus | null, message: string, loc?: ErrorPayload['err']['loc']): Served {
  const err = { plugin: 'corpus', message, stack: '', ...(loc === undefined ? {} : { loc }) };
  const { json, others } = lastSound ?? printCorpus(EMPTY_CORPUS);
  return { json, others, failure: { type: 'error', err } };
}
