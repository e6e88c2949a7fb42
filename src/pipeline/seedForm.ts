/** Where the coders' own files stand. */
const OWN = /^(?:codings|codebook)\//;
/** A draft the machine wrote for a person to finish stands beside the list it may become, and asks for no other form. */
export const DRAFT = /^codebook\/[^/]+\.draft\.yaml$/;
const ARTICLES = 'articles/';

/**
 * Finds where a folder's articles stand: in articles/ alone where codings or a codebook stand beside it, else anywhere (`''`).
 *
 * Somebody who codes has the form articles/ codings/ codebook/, and keeps notes and drafts beside it. In any other folder articles/ is the name
 * that one of its folders happens to have.
 */
export function findArticleRoot(paths: readonly string[]): string {
  const isCoded = paths.some((path) => OWN.test(path) && !DRAFT.test(path));
  return isCoded && paths.some((path) => path.startsWith(ARTICLES)) ? ARTICLES : '';
}

/** Whether a file stands outside the form articles/ codings/ codebook/ of the folder it is in. */
export function isBeside(path: string, root: string): boolean {
  return !path.startsWith(root) && !OWN.test(path);
}

/** An article's id is its path without its ending, `/` written `--`. It is the same whether articles/ is the form's or one folder of many. */
export function findArticleId(path: string): string {
  const own = path.startsWith(ARTICLES) ? path.slice(ARTICLES.length) : path;
  return own.replace(/\.[^./]*$/, '').replaceAll('/', '--');
}
