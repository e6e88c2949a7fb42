/** How to make the reading of a folder better, cheapest first. */
export const IMPROVE: readonly string[] = [
  'Begin a file with its title, publisher and date between two lines of three hyphens. What a person writes there wins over what the machine guesses.',
  'Run npm run compile -- --seeds DIR --draft. It writes the actors it found to codebook/actors.draft.yaml; merge, split, rename or drop them there, and the page follows.',
  'Write codebook/issues.yaml: the propositions you want to compare. Each quotation is then offered the issues it may speak on.',
  'Code an article: who said what on which issue. Coded positions stand apart from what the machine found, and are the only ones with a stance.',
];
