/** Remembers, for the visit, from which version the page was loaded anew. */
const STAMP = 'on-the-record.left';

const missing = new WeakSet<Error>();

/** Watches for parts of the page that do not arrive: where a newer version has been published, the old one's files may be gone. */
export function watchParts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload);
    void loadNewerVersion();
  });
}

/** Whether an error is that a part of the page's program did not arrive. */
export function isMissingPart(error: Error): boolean {
  return missing.has(error);
}

/**
 * Loads the page anew where a newer version of it has been published; each version is left so once at most, so that nothing can go in circles.
 *
 * The address holds all that a reader has chosen, and stays.
 */
export async function loadNewerVersion(): Promise<void> {
  const own = findOwnScript();
  if (own === undefined) return;
  const page = await askForPage();
  if (page === undefined || page.includes(own) || !leaveOnce(own)) return;
  location.reload();
}

/** Loads the page anew if it can be had; says whether. A page that is loaded anew without a connection would be lost. */
export async function loadAnew(): Promise<boolean> {
  const isThere = findOwnScript() === undefined || (await askForPage()) !== undefined;
  if (isThere) location.reload();
  return isThere;
}

/** The script that began this page: its name changes with every version. None in a worker, and in the page that is one file. */
function findOwnScript(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  // Where the page holds its first screen, its first script knows the program and asks for it.
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src], script[data-program]');
  return script?.dataset.program ?? script?.getAttribute('src') ?? undefined;
}

/** The page as it is published now; undefined where there is no connection, or another page in its place. */
async function askForPage(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const page = answer.ok ? await answer.text() : '';
    return page.includes('id="root"') ? page : undefined;
  } catch {
    return undefined;
  }
}

/** Without storage nothing says whether the page was left before, and it stays. */
function leaveOnce(own: string): boolean {
  try {
    if (sessionStorage.getItem(STAMP) === own) return false;
    sessionStorage.setItem(STAMP, own);
    return true;
  } catch {
    return false;
  }
}
