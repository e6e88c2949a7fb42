import { Link } from '../../state/Link.tsx';
import { asWritten } from '../../ui/asWritten.ts';
import type { Reading } from './reading.ts';

/** The strip above a reader that stands beside another view: which article it is, the way to its own page, the way back. */
export function PanelHead({ reading, onClose }: { readonly reading: Reading; readonly onClose: () => void }) {
  const { language, title } = reading.article;
  return (
    <div className="reader-head">
      <b className="flex-1 truncate font-semibold text-ink max-sm:hidden" {...asWritten(language, title)}>
        {title}
      </b>
      <Link to={{ view: 'articles', article: reading.article.id }} className="link">
        Open in Articles
      </Link>
      <button type="button" className="link min-h-6" onClick={onClose}>
        <span className="max-sm:hidden">Close</span>
        <span className="sm:hidden">Back</span>
      </button>
    </div>
  );
}
