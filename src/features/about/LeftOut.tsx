import type { ImportReport } from '../../corpus/importReport.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ProblemList } from './ProblemList.tsx';
import { countNoun } from './reportWords.ts';

/** The files that are not among the articles, each with what is wrong and what to do. */
export function LeftOut({ files }: { readonly files: ImportReport['leftOut'] }) {
  return (
    <Disclosure className="mt-3" summary={`${countNoun(files.length, 'file')} left out, and why`}>
      <ul className="points">
        {files.map(({ file, problems }) => (
          <li key={file}>
            <b className="font-semibold">{file}</b>
            <ProblemList problems={problems} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
