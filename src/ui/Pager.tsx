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

/** Leafs through a long list: "Articles 26–50 of 10,214, First, Previous, Next, Last". What is shown is said aloud. Nothing where all are on one page. */
export function Pager({ label, count, size, page, onPage, noun }: PagerProps) {
  if (count <= size) return null;
  const first = page * size + 1;
  const final = Math.ceil(count / size) - 1;
  const print = (number: number) => number.toLocaleString('en-US');
  const steps = [
    { words: 'First', to: 0, isEnd: page === 0 },
    { words: 'Previous', to: page - 1, isEnd: page === 0 },
    { words: 'Next', to: page + 1, isEnd: page === final },
    { words: 'Last', to: final, isEnd: page === final },
  ];
  return (
    <nav aria-label={label} className="mt-3 flex flex-wrap gap-x-6 print:hidden">
      <span role="status" className="text-ink-2">
        {noun} {print(first)}–{print(Math.min(first + size - 1, count))} of {print(count)}
      </span>
      {steps.map(({ words, to, isEnd }) => (
        <Step key={words} isEnd={isEnd} onPress={() => onPage(to)}>
          {words}
        </Step>
      ))}
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
