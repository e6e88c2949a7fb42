/** What the machine does at one stage, and how well. */
export type ReadingQuality = { readonly stage: string; readonly figure: string };

/**
 * How well each stage reads, in plain words.
 *
 * Measured on texts that people had marked before: American news of 2015 and 2016 with its quotations (PolNeAR), saved web pages with their
 * article, newswire sentences with their PLOVER type; the others on the project's own tables (`npm run quality`).
 */
export const QUALITY: readonly ReadingQuality[] = [
  {
    stage: 'Quotations',
    figure:
      'Of ten whole quotations nine are found, and of ten found nine are right, with the right source. Of ten sayings in the reporter’s own words, five or six are found, and of ten found seven are right.',
  },
  {
    stage: 'Names and speakers',
    figure:
      'Of ten names of persons, states and organizations more than nine are found. A “he”, “she” or “the minister” leads to the right person nine times of ten.',
  },
  {
    stage: 'Dates',
    figure: 'Of twenty phrases such as “on Sunday” or “last month” nineteen get the right day, month or year.',
  },
  {
    stage: 'Events',
    figure: 'The type of an event is right two times of three. In campaign news it is right eight times of ten.',
  },
  {
    stage: 'What belongs to the article',
    figure:
      'Of a page saved as text, nine parts of ten of what is kept belong to the article, and nine of ten of the article are kept.',
  },
  {
    stage: 'Copies',
    figure: 'Of two hundred altered copies one was missed, and no two different texts were taken for one.',
  },
  {
    stage: 'Issues proposed',
    figure: 'The issue a person coded is among the first two proposed eight times of ten. A stance is never proposed.',
  },
];
