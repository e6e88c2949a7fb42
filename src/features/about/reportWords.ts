import { countFields, type ImportReport, type MetadataField } from '../../corpus/importReport.ts';
import { printThousands } from '../../corpus/printThousands.ts';

const FIELD_WORDS: Readonly<Record<MetadataField, string>> = {
  title: 'title',
  publisher: 'publisher',
  origin: 'source it copied',
  author: 'author',
  published: 'date',
  updated: 'update',
  url: 'address',
};

/** Names a field of an article's metadata as a reader would. */
export function nameField(field: MetadataField): string {
  return FIELD_WORDS[field];
}

/** Writes a count with its noun: "1 article", "10,214 articles". */
export function countNoun(number: number, noun: string): string {
  return `${printThousands(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** The view's sentence: how many articles were read, and how many files could not be. */
export function printReadSentence({ articles, leftOut }: ImportReport): string {
  const read = `${countNoun(articles.length, 'article')} ${articles.length === 1 ? 'was' : 'were'} read`;
  return leftOut.length === 0
    ? `${read}; no file was left out.`
    : `${read}; ${countNoun(leftOut.length, 'file')} left out.`;
}

/** How the fields that every article should have are known: of the date "stated by 3, guessed for 1, missing from 1". */
export function printFields(report: ImportReport): { readonly name: string; readonly words: string }[] {
  return countFields(report).map(({ field, stated, guessed, missing }) => {
    const parts = [
      stated > 0 && `stated by ${printThousands(stated)}`,
      guessed > 0 && `guessed for ${printThousands(guessed)}`,
      missing > 0 && `missing from ${printThousands(missing)}`,
    ].filter((part) => part !== false);
    const name = nameField(field);
    return { name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, words: parts.join(', ') };
  });
}
