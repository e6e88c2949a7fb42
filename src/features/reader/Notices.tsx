import { useDeferredValue } from 'react';
import type { Article } from '../../corpus/article.ts';
import { printDate } from '../../corpus/dateWords.ts';
import { parseWebAddress } from '../../corpus/textFragment.ts';
import { Link } from '../../state/Link.tsx';
import { useSlice } from '../../state/useSlice.ts';
import { nameLanguage } from '../../ui/languageName.ts';
import { OriginalWords } from './OriginalWords.tsx';
import type { Reading } from './reading.ts';
import { MISSING_QUOTE, printHeldBack, UNTOLD } from './words.ts';

/**
 * What a reader has to know before the text: the quote a link led to is gone, the machine cannot read its
 * language, that its text is held back in part, which event the marked words report, or that the
 * filters keep other articles only.
 */
export function Notices({ reading }: { readonly reading: Reading }) {
  const { event, isMissing } = reading;
  const slice = useDeferredValue(useSlice());
  const isLeftOut = !slice.articles.includes(reading.article);
  const { article } = reading;
  return (
    <>
      {isMissing && (
        <p role="status" className="reader-gone">
          {MISSING_QUOTE}
        </p>
      )}
      {article.language !== 'en' && (
        <p className="mb-4 text-[14.5px] text-ink-2">
          Not read by machine: {nameLanguage(article.language) ?? UNTOLD}.
        </p>
      )}
      <HeldBack article={article} />
      {isLeftOut && <p className="mb-4 text-[14.5px] text-ink-2">The filters leave this article out.</p>}
      {event !== undefined && (
        <p className="mb-4 text-[14.5px] text-ink-2">
          Marked as the words for <b className="font-semibold text-ink">{event.summary}</b>, {printDate(event.when)}.{' '}
          <Link
            to={{ view: 'timeline', event: event.id, article: null, quote: null }}
            aria-label={`Show on the timeline: ${event.summary}`}
            className="link"
          >
            Show on the timeline
          </Link>{' '}
          <OriginalWords article={article} spans={event.evidence.filter((one) => one.article === article.id)} />
        </p>
      )}
    </>
  );
}

/** The texts belong to their publishers: what may not be shown here is at the original. */
function HeldBack({ article }: { readonly article: Article }) {
  const words = printHeldBack(article);
  const link = parseWebAddress(article.url);
  if (words === undefined) return null;
  return (
    <p className="mb-4 text-[14.5px] text-ink-2">
      {words}{' '}
      {link !== undefined && (
        <a className="link" href={link} target="_blank" rel="noopener noreferrer">
          Read the original
        </a>
      )}
    </p>
  );
}
