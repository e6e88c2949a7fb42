import { printDate } from '../../corpus/dateWords.ts';
import { Link } from '../../state/Link.tsx';
import type { Reading } from './reading.ts';

/** What a reader who followed a link has to know before the text: the quote is gone, or which event the marked words report. */
export function Notices({ reading }: { readonly reading: Reading }) {
  const { event, isMissing } = reading;
  return (
    <>
      {isMissing && (
        <p role="status" className="mb-4 border-l-3 border-ink pl-3.5 font-semibold">
          This quote is no longer found in the article
        </p>
      )}
      {event !== undefined && (
        <p className="mb-4 text-[14.5px] text-ink-2">
          Marked as the words for <b className="font-semibold text-ink">{event.summary}</b>, {printDate(event.when)}.{' '}
          <Link
            to={{ view: 'timeline', event: event.id, article: null, quote: null }}
            aria-label={`Show on the timeline: ${event.summary}`}
            className="link"
          >
            Show on the timeline
          </Link>
        </p>
      )}
    </>
  );
}
