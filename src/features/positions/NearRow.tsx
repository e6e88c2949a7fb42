import { useRef } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { useNear } from '../../ui/useNear.ts';
import { IssueRow } from './IssueRow.tsx';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

/** How high a row is as a rule that counts its statements, in pixels. */
const ROW_HEIGHT = 113;

/** An issue of a large table: drawn only near the window, and where a link leads to it or its quote is read. */
export function NearRow({ row }: { readonly row: Row }) {
  const { lookup } = usePositionsModel();
  const { cell, utterance, quote } = useAddress().address;
  const body = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNear(body, ROW_HEIGHT);
  const isNamed = [utterance, quote].some((id) => lookup.statements.get(id ?? '')?.issue === row.issue.id);
  const isAimed = isNamed || cell === row.issue.id || cell?.startsWith(`${row.issue.id}.`) === true;
  return <IssueRow row={row} place={{ body, isNear: isNear || isAimed, height }} />;
}
