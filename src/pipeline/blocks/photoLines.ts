/** A caption can be a paragraph; a longer one is an article. */
const LONGEST_CAPTION = 1200;
const LONGEST_CREDIT = 100;
/** A credit stands in the last characters of its caption. */
const CREDIT_LENGTH = 90;

const CREDIT_LINES: readonly RegExp[] = [
  /^(?:photo(?:graph)?|image|picture|pic|file photo)s?(?: (?:by|credit|courtesy(?: of)?))?\s?: ?\S/i,
  /^(?:photo(?:graph)?|image|picture) (?:by|credit|courtesy)\b/i,
];
const AGENCY_CREDIT =
  /\b(?:AP|AFP|EPA|Reuters|REUTERS|Getty|The Canadian Press|Xinhua|Anadolu)(?: Photo| Images?)? ?\/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}(?:, \p{L}+)?[.)]{0,2}$/u;

const FILE_PHOTO = ['file photo', 'File photo', 'File Photo', 'FILE PHOTO'];

/** Whether a line is about a photo: a credit, or a caption that ends in an agency's credit or calls itself a file photo's. */
export function isPhotoLine(words: string): boolean {
  if (words.length > LONGEST_CAPTION) return false;
  if (isPhotoCredit(words)) return true;
  if (words.includes('/') && AGENCY_CREDIT.test(words.slice(-CREDIT_LENGTH))) return true;
  return FILE_PHOTO.some((name) => words.includes(name));
}

/** Whether a line is a photo credit alone: the caption may follow on the next. */
export function isPhotoCredit(words: string): boolean {
  return words.length <= LONGEST_CREDIT && /^[pif]/i.test(words) && CREDIT_LINES.some((pattern) => pattern.test(words));
}
