import { Fragment } from 'react';
import { cutPassage, markElision } from '../../corpus/segments.ts';
import type { Utterance } from '../../corpus/utterances.ts';
import { Link } from '../../state/Link.tsx';
import type { Evidence } from './evidence.ts';
import { type PositionsModel, usePositionsModel } from './usePositions.ts';

/**
 * The words of a row that is far from the window: each quote an element of its own with nothing round it, side by side with none.
 *
 * They are there for find-in-page, for a screen reader and for the Tab key. The texts of a large corpus are not loaded for it.
 */
export function FarCells({ evidence: { label, cells } }: { readonly evidence: Evidence }) {
  const { lookup, sides, isBounded } = usePositionsModel();
  const hasWords = !isBounded && cells.some(({ length }) => length > 0);
  return (
    <>
      <th scope="row" className="period-name">
        {label}
      </th>
      {hasWords && (
        <td colSpan={sides.length}>
          {sides.map((side, index) =>
            cells[index]?.map((utterance) => (
              <Fragment key={utterance.statement.id}>
                {lookup.name(side)}: <FarQuote utterance={utterance} />
              </Fragment>
            )),
          )}
        </td>
      )}
    </>
  );
}

function FarQuote({ utterance: { statement } }: { readonly utterance: Utterance }) {
  const { lookup } = usePositionsModel();
  const { id, sentence } = statement;
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return null;
  const segments = markElision(cutPassage(article, statement), article, sentence);
  return (
    <Link
      to={{ quote: id, article: article.id }}
      className="block font-serif"
      lang={article.language}
      id={`quote-${id}`}
    >
      {segments.map(({ text }) => text).join('')}
    </Link>
  );
}

/** How high a quote with its by-line is at least as a rule, in pixels, and a row without any. */
const QUOTE_HEIGHT = 100;
const SILENT_HEIGHT = 57;

/**
 * How high the row of all cells is thought to be before it is drawn: as high as its fullest.
 *
 * Rather too low: what is thought to be far, and is not, would be drawn a moment later under the reader's eyes.
 */
export function guessHeight({ cells }: Evidence): number {
  return Math.max(SILENT_HEIGHT, ...cells.map(({ length }) => length * QUOTE_HEIGHT));
}

/** Is this the only open issue of a small corpus? All of it is drawn then. */
export function isAlone({ isBounded, open }: Pick<PositionsModel, 'isBounded' | 'open'>): boolean {
  return !isBounded && open.size <= 1;
}
