import type { ReactNode } from 'react';

type PagerProps = {
  readonly label: string;
  /** How many there are, how many stand on a page, and which page is shown, from 0. */
  readonly count: number;
  readonly size: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly noun: string;
};

/** Leafs through a long table: "Articles 26–50 of 10,214, Previous, Next". What is shown is said aloud. */
export function Pager({ label, count, size, page, onPage, noun }: PagerProps) {
  const first = page * size + 1;
  const last = Math.min(first + size - 1, count);
  const print = (number: number) => number.toLocaleString('en-US');
  return (
    <nav aria-label={label} className="mt-3 flex flex-wrap gap-x-6 print:hidden">
      <span role="status" className="text-ink-2">
        {noun} {print(first)}–{print(last)} of {print(count)}
      </span>
      <Step isEnd={page === 0} onPress={() => onPage(page - 1)}>
        Previous
      </Step>
      <Step isEnd={last === count} onPress={() => onPage(page + 1)}>
        Next
      </Step>
    </nav>
  );
}

/** Not `disabled`: a button that disables itself under the finger loses the focus. */
function Step({
  isEnd,
  onPress,
  children,
}: {
  readonly isEnd: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="link min-h-6" aria-disabled={isEnd} onClick={isEnd ? undefined : onPress}>
      {children}
    </button>
  );
}
