import { printThousands } from '../../corpus/printThousands.ts';
import type { Problem } from '../../corpus/problem.ts';

/** As many as are mended before one builds again, which lists the rest. */
const MOST = 12;

/** Problems of one file: where, what, and what to do; of very many the first. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="text-ink-2">
      {problems.slice(0, MOST).map(({ code, file, line, column, value, message, fix }) => (
        <li key={`${code} ${file} ${line} ${column} ${value ?? ''}`}>
          {message} {value !== undefined && `“${value}”. `}
          {fix} <span className="text-ink-3">{`${file}, line ${line}`}</span>
        </li>
      ))}
      {problems.length > MOST && <li>and {printThousands(problems.length - MOST)} more in this file</li>}
    </ul>
  );
}
