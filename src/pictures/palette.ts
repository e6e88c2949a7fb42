import type { SideColor } from '../corpus/lookup.ts';

/** The page's light colours: a picture goes to paper and slides, whatever the screen was. The style sheet has the same; a test compares. */
export const PALETTE = {
  page: '#fbfaf7',
  ink: '#1b1b19',
  'ink-2': '#504f4a',
  'ink-3': '#66645e',
  edge: '#858279',
  rule: '#d8d5cb',
  'rule-2': '#e9e6dd',
  hatch: '#dedbd1',
  teal: '#07606b',
  ochre: '#96600f',
  violet: '#50308a',
  green: '#1e5b0a',
  plum: '#a8327f',
  stone: '#6d6c68',
} as const satisfies Readonly<Record<SideColor, string>> & Readonly<Record<string, string>>;

/** The name of a colour of a picture. */
export type Paint = keyof typeof PALETTE;
