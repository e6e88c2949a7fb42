import { printDate } from '../corpus/dateWords.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { startSentence } from '../corpus/names.ts';
import { findAnchorDay } from '../corpus/periods.ts';
import { CROWD, type Position, readWording } from '../corpus/position.ts';
import { KEY_SUFFIX, printLead, printNoStatement, STANCE_WORDS, WORDING_LABEL } from '../corpus/stanceWords.ts';
import type { Statement } from '../corpus/statement.ts';
import type { Utterance } from '../corpus/utterances.ts';
import { printQuotedWords } from './quotedWords.ts';

/**
 * One line of a cell: the stance, what is told of how it came about, a quote, or that there is none of these.
 *
 * `printings` are the statements a line rests on, the one whose words are given first; only a quote has any.
 */
export type CellLine = {
  readonly kind: 'stance' | 'remark' | 'quote' | 'silence';
  readonly text: string;
  readonly printings: readonly Statement[];
};

/** What a cell is written for: whether filters leave statements out, and whether every quote is wanted. */
export type CellScope = { readonly isFiltered: boolean; readonly isWhole: boolean };

/**
 * Writes one cell of a comparison line by line, in the words of the page: the stance, the line that carries it, moves and differing speakers, then
 * each act of speech once.
 *
 * Of many quotes the latest eight are written and the others counted, unless the whole cell is asked for.
 */
export function writeCell(lookup: Lookup, position: Position | null, scope: CellScope): readonly CellLine[] {
  if (position === null) return [{ kind: 'silence', text: printNoStatement(scope.isFiltered), printings: [] }];
  const { utterances } = position;
  const shown = scope.isWhole ? utterances : utterances.slice(-CROWD);
  const left = utterances.length - shown.length;
  const hasStances = new Set(utterances.map(({ statement }) => statement.stance)).size > 1;
  return [
    { kind: 'stance', text: printStance(position), printings: [] },
    ...writeRemarks(lookup, position),
    ...(left === 0 ? [] : [remark(`${left} earlier statement${left === 1 ? '' : 's'} left out`)]),
    ...shown.map((utterance) => writeQuote(lookup, utterance, hasStances)),
  ];
}

function printStance({ stance, shares }: Position): string {
  return shares.length > 0 ? printLead(shares) : STANCE_WORDS[stance];
}

function writeRemarks(lookup: Lookup, { key, wording, voices, moves, shares }: Position): readonly CellLine[] {
  if (shares.length > 0)
    return [remark(shares.map(({ stance, count }) => `${STANCE_WORDS[stance]} ${count}`).join(', '))];
  const differing = voices.map(({ speaker, stance }) => `${lookup.shortName(speaker)}: ${STANCE_WORDS[stance]}`);
  const steps = moves.map(({ stance, said }) => `${STANCE_WORDS[stance]} (${printDate(said)})`);
  return [
    ...(key === null ? [] : [remark(`${startSentence(key)}${KEY_SUFFIX[wording]}`)]),
    ...(differing.length === 0 ? [] : [remark(`Speakers differ. ${differing.join('; ')}`)]),
    ...(steps.length === 0 ? [] : [remark(steps.join(' → '))]),
  ];
}

function writeQuote(lookup: Lookup, { statement, others }: Utterance, hasStances: boolean): CellLine {
  const article = lookup.articles.get(statement.article);
  const label = WORDING_LABEL[readWording(statement)];
  const words = article === undefined ? '' : printQuotedWords(article, statement);
  const stance = hasStances ? `${STANCE_WORDS[statement.stance]}. ` : '';
  return {
    kind: 'quote',
    text: `${stance}${label === null ? '' : `${label}: `}${words} (${printByline(lookup, statement)})`,
    printings: [statement, ...others],
  };
}

/** Who, as what, when and where: "Jens Stoltenberg, Secretary General, 27 Sep 2015, interview with Reuters". */
function printByline(lookup: Lookup, { speaker, said, occasion }: Statement): string {
  const title = lookup.roleOf(speaker, findAnchorDay(said))?.title;
  return [lookup.name(speaker), title, printDate(said), occasion].filter((part) => part !== undefined).join(', ');
}

function remark(text: string): CellLine {
  return { kind: 'remark', text, printings: [] };
}
