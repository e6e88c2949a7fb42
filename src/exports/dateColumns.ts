import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Column } from './column.ts';

/** Makes the four columns of a date: as EDTF, its first and last day, and what it rests on. */
export function makeDateColumns<Row>(
  name: string,
  means: string,
  read: (row: Row) => EdtfDate | undefined,
): readonly Column<Row>[] {
  const makeDay = (end: 'earliest' | 'latest', ending: string, words: string): Column<Row> => ({
    name: `${name}${ending}`,
    means: `${means}: the ${words} day it can be; empty where open or unknown`,
    datatype: 'date',
    read: (row) => read(row)?.[end],
  });
  const basis = `${means}: the words it rests on, or a coder’s reason`;
  return [
    { name, means: `${means}, as an Extended Date/Time Format string`, read: (row) => read(row)?.edtf },
    makeDay('earliest', 'Earliest', 'first'),
    makeDay('latest', 'Latest', 'last'),
    { name: `${name}Basis`, means: basis, read: (row) => read(row)?.basis },
  ];
}
