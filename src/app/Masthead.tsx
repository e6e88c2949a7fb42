import type { ReactNode } from 'react';
import { Link } from '../state/Link.tsx';
import { useAddress } from '../state/useAddress.ts';
import { ABOUT, toView, VIEWS } from './views.ts';

/** The name of the page, the three views, and at the right what is given as `children`. */
export function Masthead({ children }: { readonly children: ReactNode }) {
  const { address, hrefFor } = useAddress();
  return (
    <header className="masthead">
      <a href={hrefFor(toView('positions'))}>On the record</a>
      <nav aria-label="Views" className="print:hidden">
        {VIEWS.map(({ view, name }) => (
          <Link key={view} to={toView(view)} aria-current={address.view === view ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      <div className="max-sm:hidden print:hidden">
        <Link
          to={toView(ABOUT.view)}
          className="inline-block min-h-6"
          aria-current={address.view === ABOUT.view ? 'page' : undefined}
        >
          {ABOUT.name}
        </Link>
        {children}
      </div>
    </header>
  );
}
