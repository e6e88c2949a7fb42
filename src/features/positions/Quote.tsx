import { printDate } from '../../corpus/dateWords.ts';
import { readWording } from '../../corpus/position.ts';
import { printCodedWords } from '../../corpus/segments.ts';
import { STANCE_WORDS } from '../../corpus/stanceWords.ts';
import type { Statement } from '../../corpus/statement.ts';
import type { Utterance } from '../../corpus/utterances.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { Held } from '../../ui/Held.tsx';
import { StanceGlyph } from '../../ui/StanceGlyph.tsx';
import { Byline } from './Byline.tsx';
import { printChain, printSources } from './byline.ts';
import { printCount } from './counts.ts';
import { Passage } from './Passage.tsx';
import { useLanding } from './useLanding.ts';
import { usePositionsModel } from './usePositions.ts';

type QuoteProps = {
  readonly utterance: Utterance;
  readonly hasStance: boolean;
  /** The numbers of the coder's notes about it. */
  readonly notes: readonly number[];
};

/** One act of speech: the sentence that attributes it as a link into its article, who, when and where from, and its other printings. */
export function Quote(props: QuoteProps) {
  const { statement, others } = props.utterance;
  const { address } = useAddress();
  const place = useLanding<HTMLLIElement>([statement, ...others].some(({ id }) => id === address.utterance));
  return (
    <li
      ref={place}
      className="quote"
      data-wording={readWording(statement)}
      data-current={address.quote === statement.id || undefined}
    >
      <QuoteWords {...props} />
    </li>
  );
}

/** What an entry of a list of quotes holds. */
export function QuoteWords(props: QuoteProps) {
  const { start, end } = props.utterance.statement.sentence;
  return (
    <Held letters={end - start} lines={5}>
      <ReadWords {...props} />
    </Held>
  );
}

function ReadWords({ utterance: { statement, others }, hasStance, notes }: QuoteProps) {
  return (
    <>
      {hasStance && (
        <p className="quote-stance">
          <StanceGlyph stance={statement.stance} />
          {STANCE_WORDS[statement.stance]}
        </p>
      )}
      <Passage statement={statement} />
      <Byline statement={statement} notes={notes} />
      {others.length > 0 && <OtherPrintings statements={others} than={statement} />}
    </>
  );
}

/** So many other printings are quoted in full. */
const MOST_PRINTINGS = 8;

/** The same act of speech as other pages, or the same page elsewhere, print it. */
function OtherPrintings({ statements, than }: { readonly statements: readonly Statement[]; readonly than: Statement }) {
  const { lookup } = usePositionsModel();
  return (
    <ul className="printings">
      {statements.slice(0, MOST_PRINTINGS).map((statement) => {
        const article = lookup.articles.get(statement.article);
        if (article === undefined) return null;
        const isSame = statement.article === than.article;
        return (
          <li key={statement.id}>
            Also printed by{' '}
            <Link
              to={{ quote: statement.id, article: statement.article }}
              className="link"
              id={`quote-${statement.id}`}
            >
              {isSame ? lookup.name(article.publisher) : printChain(lookup, statement)}
            </Link>
            , {isSame ? `in the same article${printSources(lookup, statement)}` : printDate(article.published)}:{' '}
            {printCodedWords(article, statement)}
          </li>
        );
      })}
      {statements.length > MOST_PRINTINGS && <li>and {printCount(statements.length - MOST_PRINTINGS)} more</li>}
    </ul>
  );
}
