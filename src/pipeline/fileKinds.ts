import { CODEBOOK_PATHS } from './codebookFiles.ts';
import { DRAFT } from './seedForm.ts';

/** What a file of a seeds folder is: `beside` stands outside the folder's form; `unread` is named with what to do, `none` is passed over in silence. */
export type FileKind = 'text' | 'html' | 'coding' | 'codebook' | 'beside' | 'unread' | 'none';

/** What belongs to a saved page or to a computer's housekeeping, and is nobody's article. */
const PASSED_OVER = new Set(
  (
    'png jpg jpeg jfif gif webp svg ico bmp tif tiff avif heic css js mjs map woff woff2 ttf otf eot ' +
    'mp3 mp4 m4a m4v mov avi webm ogg wav m3u8 vtt srt lnk url webloc tmp part crdownload download ini db log'
  ).split(' '),
);

const SAVE_TEXT = 'Open it and save the text as .txt, UTF-8.';
const SAVE_PAGE = 'Open it in a browser and save the page as .html.';
const UNPACK = 'Unpack it, and put the articles here, one file each.';
const ONE_EACH =
  'Write each article into a .txt file of its own, UTF-8, its title, publisher and date as front matter.';

/** What to do with a kind that is not read, by the ending of its name. */
const REMEDIES: ReadonlyMap<string, { readonly name: string; readonly fix: string }> = new Map(
  Object.entries({
    pdf: { name: 'A PDF', fix: 'Open it and save or copy the text into a .txt file, UTF-8.' },
    docx: { name: 'A Word document', fix: 'Open it in Word or LibreOffice and save it as plain text (.txt), UTF-8.' },
    doc: { name: 'A Word document', fix: 'Open it in Word or LibreOffice and save it as plain text (.txt), UTF-8.' },
    odt: { name: 'An OpenDocument text', fix: 'Open it in LibreOffice and save it as plain text (.txt), UTF-8.' },
    rtf: { name: 'Rich text', fix: SAVE_TEXT },
    pages: { name: 'A Pages document', fix: 'Open it in Pages and export it as plain text (.txt).' },
    epub: { name: 'An e-book', fix: SAVE_TEXT },
    eml: { name: 'An e-mail', fix: 'Open it and save the article’s text as .txt, UTF-8.' },
    msg: { name: 'An Outlook e-mail', fix: 'Open it and save the article’s text as .txt, UTF-8.' },
    mbox: { name: 'A mailbox', fix: 'Save the text of each article as .txt, UTF-8.' },
    xlsx: { name: 'A spreadsheet', fix: ONE_EACH },
    xls: { name: 'A spreadsheet', fix: ONE_EACH },
    ods: { name: 'A spreadsheet', fix: ONE_EACH },
    csv: { name: 'A table', fix: ONE_EACH },
    tsv: { name: 'A table', fix: ONE_EACH },
    json: { name: 'JSON', fix: ONE_EACH },
    jsonl: { name: 'JSON', fix: ONE_EACH },
    xml: { name: 'XML', fix: ONE_EACH },
    zip: { name: 'A packed archive', fix: UNPACK },
    gz: { name: 'A packed archive', fix: UNPACK },
    tgz: { name: 'A packed archive', fix: UNPACK },
    '7z': { name: 'A packed archive', fix: UNPACK },
    rar: { name: 'A packed archive', fix: UNPACK },
    mht: { name: 'A web page packed as MHTML', fix: SAVE_PAGE },
    mhtml: { name: 'A web page packed as MHTML', fix: SAVE_PAGE },
    webarchive: { name: 'A web page packed by Safari', fix: SAVE_PAGE },
    xhtml: { name: 'XHTML', fix: 'Save the page as .html.' },
  }),
);

/**
 * Finds what a file is by its path.
 *
 * `root` is the folder of the articles, see `findArticleRoot`. `pages` are the paths of saved pages without their ending: what lies in `<page>_files/` was saved
 * with the page. What begins with a point or is called README is nobody's.
 */
export function findFileKind(path: string, root: string, pages: ReadonlySet<string>): FileKind {
  if (/(?:^|\/)(?:\.|~\$|README(?:\.|$)|Thumbs\.db$|desktop\.ini$)/i.test(path)) return 'none';
  if (path.startsWith('codings/')) return path.endsWith('.yaml') ? 'coding' : 'unread';
  if (path.startsWith('codebook/')) return isCodebook(path) ? 'codebook' : 'unread';
  const kind = findMaterialKind(path, pages);
  if (path.startsWith(root)) return kind;
  return kind === 'text' || kind === 'html' ? 'beside' : 'none';
}

function findMaterialKind(path: string, pages: ReadonlySet<string>): FileKind {
  const ending = findEnding(path);
  if (PASSED_OVER.has(ending) || isAsset(path, pages)) return 'none';
  if (ending === 'txt' || ending === 'md') return 'text';
  return ending === 'html' || ending === 'htm' ? 'html' : 'unread';
}

/** Lists the saved pages among paths, each without its ending. */
export function listPages(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => /\.html?$/i.test(path)).map((path) => path.replace(/\.[^./]*$/, '')));
}

/** Says what a file is that is not read, and what to do with it. */
export function describeUnread(path: string): { readonly message: string; readonly fix: string } {
  const message = 'This kind of file is not read.';
  if (path.startsWith('codebook/'))
    return { message, fix: `The codebook is ${Object.values(CODEBOOK_PATHS).join(', ')}.` };
  if (path.startsWith('codings/')) return { message, fix: 'A coding is a .yaml file named for its article.' };
  const remedy = REMEDIES.get(findEnding(path));
  if (remedy === undefined)
    return { message, fix: 'Save an article as plain text, .txt or .md, or as a web page, .html.' };
  return { message: `${remedy.name} is not read.`, fix: remedy.fix };
}

function isCodebook(path: string): boolean {
  return Object.values<string>(CODEBOOK_PATHS).includes(path) || DRAFT.test(path);
}

function findEnding(path: string): string {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Browsers name the folder in their own language: `talks_files`, `talks-Dateien`, `talks_fichiers`. */
function isAsset(path: string, pages: ReadonlySet<string>): boolean {
  const folders = path.split('/').slice(0, -1);
  return folders.some((name, depth) => {
    const page =
      /^(.+)(?:_files|_fichiers|_archivos|_arquivos|_bestanden|_soubory|_pliki|_file|-Dateien|-filer|\.files)$/i.exec(
        name,
      )?.[1];
    return page !== undefined && pages.has([...folders.slice(0, depth), page].join('/'));
  });
}
