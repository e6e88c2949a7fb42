import type { ReactNode } from 'react';
import { Link } from '../state/Link.tsx';
import { useAddress } from '../state/useAddress.ts';
import { toView, VIEWS } from './views.ts';

/** The name of the page, the three views, and at the right what is given as `children`. */
export function Masthead({ children }: { readonly children: ReactNode }) {
  const { address, hrefFor } = useAddress();
  return (
    <header className="masthead">
      <a
        href={hrefFor(toView('positions'))}
        className="font-serif font-[650] text-[19px] leading-[48px] tracking-[-0.012em] sm:text-[22px] sm:leading-[52px]"
      >
        On the record
      </a>
      <nav aria-label="Views" className="flex gap-4 max-sm:ml-auto sm:gap-6 print:hidden">
        {VIEWS.map(({ view, name }) => (
          <Link
            key={view}
            to={toView(view)}
            aria-current={address.view === view ? 'page' : undefined}
            className="masthead-view"
          >
            {name}
          </Link>
        ))}
      </nav>
      <div className="ml-auto flex items-center gap-[18px] self-center text-ink-2 max-sm:hidden print:hidden">
        {children}
      </div>
    </header>
  );
}
