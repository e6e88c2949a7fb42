import { printArticleAddress, readVisit } from '../../state/visit.ts';
import { whenRead } from '../../state/whenRead.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

/** Copies rows of the table with their numbered sources: a table for a word processor, Markdown for everything else. */
export function CopyTable({
  rows,
  sides,
  what,
}: {
  readonly rows: readonly Row[];
  readonly sides: readonly string[];
  readonly what?: string;
}) {
  const { lookup, slice, isFiltered } = usePositionsModel();
  async function read() {
    const { accessed, address } = readVisit();
    const { printTable } = await import('../../citations/printTable.ts');
    const { html, markdown } = await whenRead(() =>
      printTable({
        lookup,
        statements: slice.statements,
        sides,
        issues: rows.map(({ issue }) => issue),
        isFiltered,
        ...(sides.length > 1 && { relations: new Map(rows.map((row) => [row.issue.id, printRelations(row)])) }),
        accessed,
        address,
        addressOf: printArticleAddress,
      }),
    );
    return { html, text: markdown };
  }
  return <CopyButton label="Copy as text" {...(what !== undefined && { what })} read={read} />;
}

function printRelations({ sentence, gap }: Row): string {
  return gap === null ? sentence : `${sentence} ${gap}`;
}
