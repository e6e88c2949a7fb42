import { isQuotesOnly, isSearchedApart } from '../../facets/fulltext/scope.ts';

/** The rules of coding in ten lines, for readers; the whole of them is in the codebook. */
export const RULES: readonly string[] = [
  'One statement is one speaker on one issue in one passage. A passage on two issues counts for both.',
  'An issue is a proposition. A side supports it, opposes it, supports it on a condition, or spoke of it and declined to say.',
  '“Conditional” only where the speaker ties the yes to something; the condition is written out.',
  'Saying nothing is not a stance. It is shown as nothing found, and counted nowhere.',
  'A quote keeps the words that carry the stance, verbatim, with a “not” that stands outside the quotation marks.',
  'Words in quotation marks are shown as spoken, the rest as the reporter’s, and square brackets as an editor’s.',
  'The speaker is the person the text names; where it names none, the office or group that spoke.',
  'A person speaks for the side of the office held on that date. Restating another side’s view is not a statement.',
  'Dates are as certain as the text makes them. What was found outside the text says so.',
  'One act of speech counts once, however many articles print it and in however many wordings.',
];

/** What the page must not be read for. */
export const LIMITS: readonly string[] = [
  'What a side thinks, or said elsewhere. A handful of articles is not a government’s record.',
  'Who is right. The page sets words side by side and judges none of them.',
  'How often a view was voiced. The articles were not drawn as a sample.',
  'What was said after the last article, or in the months between them.',
];

/** What a search cannot tell of a corpus with so many articles. */
export function listSearchLimits(articles: number): readonly string[] {
  if (!isSearchedApart(articles)) return [];
  return isQuotesOnly(articles) ? [PHRASE_LIMIT, SCOPE_LIMIT] : [PHRASE_LIMIT];
}

const PHRASE_LIMIT =
  'How many articles hold a phrase. A search for words in quotation marks counts those that hold all of its words; in an open article the phrase is marked.';
const SCOPE_LIMIT =
  'What the rest of an article says. At this size a search looks only at titles, speakers and what they are quoted with.';
