import { type NumberedSources, numberSources } from '../../../citations/numberedSources.ts';
import { CROWD, type Position } from '../../../corpus/position.ts';
import type { Statement } from '../../../corpus/statement.ts';
import type { Utterance } from '../../../corpus/utterances.ts';
import type { Group, Row } from '../rows.ts';

/** What a side said on an issue, oldest first; `left` counts the earlier acts of speech that a document has no room for. */
export type BriefVoice = {
  readonly side: string;
  readonly position: Position;
  readonly utterances: readonly Utterance[];
  readonly left: number;
};

/** An issue with the sides that spoke on it, in column order. */
export type BriefIssue = { readonly row: Row; readonly voices: readonly BriefVoice[] };

/** A comparison as a document: its issues in the order of the table, and the sources they rest on. */
export type Brief = { readonly issues: readonly BriefIssue[]; readonly sources: NumberedSources };

/** Makes the document of a comparison. Of a crowd of quotes the latest are printed, at most so many of a side on an issue. */
export function makeBrief(groups: readonly Group[], most = CROWD): Brief {
  const issues = groups.flatMap(({ rows }) => rows.map((row) => makeIssue(row, most)));
  const printed = issues.flatMap(({ voices }) => voices.flatMap(({ utterances }) => utterances.flatMap(listPrintings)));
  return { issues, sources: numberSources(printed) };
}

/** Lists the numbers of the sources of some acts of speech, in their order. */
export function listNumbers({ numberOf }: NumberedSources, utterances: readonly Utterance[]): readonly number[] {
  const numbers = utterances.flatMap(listPrintings).map(numberOf);
  return [...new Set(numbers)].filter((number) => number !== undefined).toSorted((a, b) => a - b);
}

function makeIssue(row: Row, most: number): BriefIssue {
  const voices = row.positions
    .filter((position) => position !== null)
    .map((position) => {
      const utterances = position.utterances.slice(-most);
      return { side: position.side, position, utterances, left: position.utterances.length - utterances.length };
    });
  return { row, voices };
}

function listPrintings({ statement, others }: Utterance): readonly Statement[] {
  return [statement, ...others];
}
