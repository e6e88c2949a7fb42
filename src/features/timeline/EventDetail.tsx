import { lazy, type ReactNode, Suspense } from 'react';
import { isUncertain, printDate, printWindow } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { printPublisherChain } from '../../corpus/publisherChain.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { asWritten } from '../../ui/asWritten.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Held } from '../../ui/Held.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { actingSide } from './actingSide.ts';
import { eventTitle, listWords, PROPOSED_WORDS, personWords, statusWords, typeWords } from './eventWords.ts';

const load = () => import('./EventTools.tsx');
const EventTools = lazy(async () => ({ default: (await load()).EventTools }));
const OriginalWords = lazy(async () => ({ default: (await load()).OriginalWords }));

/**
 * All that is known of an event: who acted on whom, its type, the words it rests on in every article, and how its date is known.
 *
 * `children` are what the place it stands in has to say first.
 */
export function EventDetail({
  event,
  level = 'h2',
  children,
}: {
  readonly event: AnyEvent;
  readonly level?: 'h2' | 'h3';
  readonly children?: ReactNode;
}) {
  const lookup = useLookup();
  const { isEmbed } = useAddress();
  const Title = level;
  const status = statusWords(event, lookup);
  return (
    <div className="timeline-detail">
      {!isEmbed && (
        <Suspense>
          <EventTools event={event} />
        </Suspense>
      )}
      <Title className="timeline-title">{eventTitle(event, lookup)}</Title>
      {children}
      <dl>
        <dt>Who</dt>
        <Who event={event} lookup={lookup} />
        <dt>Type</dt>
        <dd>{typeWords(event)}</dd>
        {status !== '' && (
          <>
            <dt>Status</dt>
            <dd>{status}</dd>
          </>
        )}
        {isProposed(event) && (
          <>
            <dt>Found by</dt>
            <dd>
              <span className="found-sign">{PROPOSED_WORDS}</span>
            </dd>
          </>
        )}
        <dt>{event.evidence.length === 1 ? 'Quote' : 'Quotes'}</dt>
        <dd>
          <Held
            letters={event.evidence.reduce((sum, { start, end }) => sum + end - start, 0)}
            lines={event.evidence.length}
          >
            <Quotes event={event} lookup={lookup} />
          </Held>
        </dd>
        {event.note !== undefined && (
          <>
            <dt>Coder’s note</dt>
            <dd>{event.note}</dd>
          </>
        )}
        <dt>Date</dt>
        <dd>
          <DateBasis event={event} />
        </dd>
      </dl>
    </div>
  );
}

function Who({ event, lookup }: { readonly event: AnyEvent; readonly lookup: Lookup }) {
  const side = actingSide(event, lookup.sideOf);
  const day = event.when.earliest ?? event.when.latest;
  const name = (id: string) => personWords(id, day, lookup);
  const [first = 'Actor not known', ...others] = event.actors.map(name);
  const recipients = event.recipients.map(name);
  const isMutual = recipients.length === 0;
  return (
    <dd>
      <b className="font-semibold text-(--side)" style={sideStyle(lookup.colorOf(side))}>
        {first}
      </b>
      {others.length > 0 && ` ${isMutual ? 'with' : 'and'} ${listWords(others)}`}
      {!isMutual && ` to ${listWords(recipients)}`}
    </dd>
  );
}

function Quotes({ event, lookup }: { readonly event: AnyEvent; readonly lookup: Lookup }) {
  return event.evidence.map(({ article: id, start, end }) => {
    const article = lookup.articles.get(id);
    if (article === undefined) return null;
    const to = { article: id, event: event.id, quote: null };
    const words = article.text.slice(start, end);
    return (
      <blockquote key={`${id} ${start}`} className="mb-2">
        <p className="timeline-quote" {...asWritten(article.language, words)}>
          {quoted(words)}
        </p>
        <Link to={to} className="link text-[14px]/5">
          {printPublisherChain(lookup, article)}, {printDate(article.published)}
        </Link>
        <Suspense>
          <OriginalWords article={article} span={{ start, end }} />
        </Suspense>
      </blockquote>
    );
  });
}

/** Puts the article's words in quotation marks, unless they bring their own at an end. */
function quoted(words: string): string {
  return /^["“]|["”]$/.test(words) ? words : `“${words}”`;
}

function DateBasis({ event: { when } }: { readonly event: AnyEvent }) {
  return (
    <>
      <span title={when.edtf}>{printDate(when)}</span>
      <Disclosure summary={<span className="link text-[14px]/5">How we know the date</span>} className="timeline-basis">
        <p className="text-[14px]/5 text-ink-2">
          {when.basis}
          {isUncertain(when) && when.earliest !== null && when.latest !== null && when.earliest !== when.latest && (
            <> Drawn from {printWindow(when.earliest, when.latest)}.</>
          )}
        </p>
      </Disclosure>
    </>
  );
}
