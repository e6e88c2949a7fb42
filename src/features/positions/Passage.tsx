import { readWording } from '../../corpus/position.ts';
import { WORDING_LABEL } from '../../corpus/stanceWords.ts';
import type { Statement } from '../../corpus/statement.ts';
import { Excerpt } from './Excerpt.tsx';
import { usePositionsModel } from './usePositions.ts';

/** The sentence that attributes a statement, as a link to its place in the article. */
export function Passage({ statement }: { readonly statement: Statement }) {
  const { lookup } = usePositionsModel();
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return null;
  return (
    <Excerpt id={statement.id} article={article} words={statement} label={WORDING_LABEL[readWording(statement)]} />
  );
}
