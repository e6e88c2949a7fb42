import type { Statement } from '../../corpus/statement.ts';
import { readWording } from './cell.ts';
import { Excerpt } from './Excerpt.tsx';
import { usePositionsModel } from './usePositions.ts';
import { WORDING_LABEL } from './words.ts';

/** The sentence that attributes a statement, as a link to its place in the article. */
export function Passage({ statement }: { readonly statement: Statement }) {
  const { lookup } = usePositionsModel();
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return null;
  return (
    <Excerpt id={statement.id} article={article} words={statement} label={WORDING_LABEL[readWording(statement)]} />
  );
}
