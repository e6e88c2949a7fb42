import { printDate } from '../../corpus/dateWords.ts';
import type { Statement } from '../../corpus/statement.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { Popover } from '../../ui/Popover.tsx';
import { printAddressees, printChain, readSpeaker, readSpeakerFacts } from './byline.ts';
import { countNoun } from './counts.ts';
import { QuoteTools } from './QuoteTools.tsx';
import { usePositionsModel } from './usePositions.ts';

/** Who said it, to whom, when, on what occasion, how it reached the page, and the event it answers. */
export function Byline({ statement, notes }: { readonly statement: Statement; readonly notes: readonly number[] }) {
  const { lookup } = usePositionsModel();
  const { isEmbed } = useAddress();
  const addressees = printAddressees(lookup, statement);
  const event = lookup.events.get(statement.reactsTo ?? '');
  return (
    <div className="byline">
      <div>
        <Speaker statement={statement} />
        {addressees !== null && `, ${addressees}`}
      </div>
      <div>
        <SaidDate statement={statement} />
        {statement.occasion !== undefined && `, ${statement.occasion}`} ·{' '}
        <span className="source">{printChain(lookup, statement)}</span>
        {notes.length > 0 && (
          <span className="text-ink-3">
            {' '}
            · {notes.length === 1 ? 'note' : 'notes'} {notes.join(', ')}
          </span>
        )}
        {!isEmbed && <QuoteTools statement={statement} />}
      </div>
      {event !== undefined && (
        <div>
          Answers{' '}
          <Link to={{ view: 'timeline', event: event.id, article: null, quote: null }} className="link">
            {event.summary}
          </Link>
        </div>
      )}
    </div>
  );
}

function Speaker({ statement }: { readonly statement: Statement }) {
  const { lookup } = usePositionsModel();
  const { name, title } = readSpeaker(lookup, statement);
  return (
    <>
      <Popover label={name} trigger={name} triggerClassName="speaker">
        <SpeakerFacts statement={statement} />
      </Popover>
      {title !== null && `, ${title}`}
    </>
  );
}

function SpeakerFacts({ statement }: { readonly statement: Statement }) {
  const { lookup, slice } = usePositionsModel();
  const facts = readSpeakerFacts(lookup, statement, slice.statements);
  return (
    <>
      <p className="font-semibold">{facts.name}</p>
      {facts.office !== null && <p>{facts.office}</p>}
      {facts.definition !== null && <p>{facts.definition}</p>}
      <p className="mt-1">
        Speaks for {facts.side}; {countNoun(facts.statements, 'statement')} in {countNoun(facts.articles, 'article')}
      </p>
      {facts.source !== null && <p className="mt-1 text-[13.5px] text-ink-3">Source: {facts.source}</p>}
    </>
  );
}

function SaidDate({ statement }: { readonly statement: Statement }) {
  const { lookup } = usePositionsModel();
  const { basis, edtf } = statement.said;
  const words = printDate(statement.said);
  const isPrinted = lookup.articles.get(statement.article)?.text.includes(basis);
  return (
    <Popover label={`How we know the date: ${words}`} trigger={words} triggerClassName="said">
      <p className="font-semibold">How we know the date</p>
      <p className="mt-1">{isPrinted ? `“${basis}” in the text of the article.` : basis}</p>
      <p className="mt-1 text-[13.5px] text-ink-3">EDTF {edtf}</p>
    </Popover>
  );
}
