import type { ReactNode } from 'react';

type RadioProps = {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** One of several choices. */
export function Radio({ name, isChosen, onChoose, children }: RadioProps) {
  return (
    <label className="choice max-sm:min-h-11">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
