import { Link } from '../../state/Link.tsx';
import type { Reading } from './reading.ts';

/** The strip above a reader that stands beside another view: which article it is, the way to its own page, the way back. */
export function PanelHead({ reading, onClose }: { readonly reading: Reading; readonly onClose: () => void }) {
  return (
    <div className="sticky top-0 z-3 mb-4 flex h-[45px] items-center gap-4 border-b border-rule bg-page text-[14.5px] text-ink-2">
      <b className="min-w-0 flex-1 truncate font-semibold text-ink max-sm:hidden">{reading.article.title}</b>
      <Link to={{ view: 'articles', article: reading.article.id }} className="link whitespace-nowrap max-sm:order-2">
        Open in Articles
      </Link>
      <button type="button" className="link min-h-6 whitespace-nowrap max-sm:mr-auto" onClick={onClose}>
        <span className="max-sm:hidden">Close</span>
        <span className="sm:hidden">Back</span>
      </button>
    </div>
  );
}
