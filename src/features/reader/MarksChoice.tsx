import type { Marks, Reading } from './reading.ts';

/** Chooses what is marked in the article: what people coded, that and what the machine found, or nothing. */
export function MarksChoice({
  reading,
  marks,
  onMarks,
}: {
  readonly reading: Reading;
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
}) {
  const isCoded = reading.statements.length > 0;
  return (
    <label>
      <span className="max-lg:hidden">Marked: </span>
      <select
        className="link min-h-6"
        aria-label="Marked"
        value={marks === 'coded' && !isCoded ? 'none' : marks}
        onChange={({ target: { value } }) => onMarks(value === 'coded' || value === 'found' ? value : 'none')}
      >
        {isCoded && <option value="coded">coded</option>}
        <option value="found">{isCoded ? 'coded and found' : 'found by machine'}</option>
        <option value="none">none</option>
      </select>
    </label>
  );
}
