import type { Article } from '../../corpus/article.ts';
import { countShownWords } from '../../corpus/bodyWords.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import type { Reporting, Stance } from '../../corpus/statement.ts';

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  opposes: 'opposes',
  conditional: 'conditional',
  declined: 'declined to say',
};

const REPORTING_WORDS: Readonly<Record<Reporting, string | undefined>> = {
  direct: undefined,
  mixed: undefined,
  indirect: 'Reported, not quoted',
  narrated: 'The article says, nobody is quoted',
};

/** What is said of a link to a quote that is not in the article, or not any more. */
export const MISSING_QUOTE = 'This quote is no longer found in the article';

/** What is said of an article whose language the machine could not tell. */
export const UNTOLD = 'its language could not be told';

/** Prints a stance as it follows the name of a side: "declined to say". */
export function printStance(stance: Stance): string {
  return STANCE_WORDS[stance];
}

/** Prints how the article gives the words, where they are not spoken ones; undefined where they are. */
export function printReporting(reporting: Reporting): string | undefined {
  return REPORTING_WORDS[reporting];
}

/** Prints "Quote 2 of 6", or "6 quotes" where none is chosen (place -1). */
export function printPlace(place: number, count: number): string {
  if (place >= 0) return `Quote ${place + 1} of ${count}`;
  return count === 1 ? '1 quote' : `${count} quotes`;
}

/** Prints "Quotation 3 of 24" for what the machine found, or "24 quotations" where none is chosen (place -1). */
export function printFoundPlace(place: number, count: number): string {
  if (place >= 0) return `Quotation ${place + 1} of ${count}`;
  return count === 1 ? '1 quotation' : `${count} quotations`;
}

/** Prints the line that stands for folded furniture. */
export function printFurniture(lines: number, isOpen: boolean): string {
  const counted = lines === 1 ? '1 line' : `${lines} lines`;
  return isOpen ? `${counted} of page furniture.` : `${counted} of page furniture hidden.`;
}

/** Prints how much of a text is held back; undefined where all of it is here. */
export function printHeldBack(article: Article): string | undefined {
  if (article.excerpts === undefined) return undefined;
  const counts = [countShownWords(article), article.excerpts.words];
  const [shown, all] = counts.map((count) => printThousands(count));
  if (shown === all) return `All ${all} words are quotations, reports of events and the sentences around them.`;
  return `Shown are quotations, reports of events and the sentences around them: ${shown} of ${all} words. The rest is held back, since it belongs to its publisher.`;
}
