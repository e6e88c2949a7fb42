import type { Problem } from '../../corpus/problem.ts';

/** Problems of one file: where, what, and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="text-ink-2">
      {problems.map(({ code, file, line, column, value, message, fix }) => (
        <li key={`${code} ${file} ${line} ${column} ${value ?? ''}`}>
          {message} {value !== undefined && `“${value}”. `}
          {fix} <span className="text-ink-3">{`${file}, line ${line}`}</span>
        </li>
      ))}
    </ul>
  );
}
