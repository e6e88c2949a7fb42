import { CHANGED_SINCE } from '../state/changedSince.ts';
import { Link } from '../state/Link.tsx';
import { useLookup } from '../state/useCorpus.ts';
import { ABOUT, ACCESSIBILITY, toView } from './views.ts';

/** The foot of the page: whose texts, what to ask for more. */
export function Colophon({ onHelp }: { readonly onHelp: () => void }) {
  const { articles } = useLookup().corpus;
  const coders = [...new Set(articles.flatMap((article) => article.coding?.coder ?? []))];
  return (
    <footer className="colophon">
      <p>
        {coders.length > 0 && <>Coded by {coders.join(' and ')}. </>}The article texts belong to their publishers; every
        quote opens in its article.
      </p>
      <p className="flex flex-wrap items-baseline gap-x-6 print:hidden">
        {[ABOUT, ACCESSIBILITY].map(({ view, name }) => (
          <Link key={view} to={toView(view)} className="link inline-block min-h-6 max-sm:min-h-11">
            {name}
          </Link>
        ))}
        {CHANGED_SINCE !== null && (
          <Link to={toView(ABOUT.view)} className="link inline-block min-h-6 max-sm:min-h-11">
            What changed
          </Link>
        )}
        <button type="button" className="link min-h-6 max-sm:min-h-11" onClick={onHelp}>
          Keys and theme
        </button>
      </p>
    </footer>
  );
}
