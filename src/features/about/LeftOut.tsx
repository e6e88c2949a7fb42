import { useState } from 'react';
import type { ImportReport } from '../../corpus/importReport.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { ProblemList } from './ProblemList.tsx';
import { countNoun } from './reportWords.ts';

/** So many files stand on a page of the list. */
const PAGE = 20;

/** The files that are not among the articles, each with what is wrong and what to do. */
export function LeftOut({ files }: { readonly files: ImportReport['leftOut'] }) {
  const [page, setPage] = useState(0);
  return (
    <Disclosure className="mt-3" summary={`${countNoun(files.length, 'file')} left out, and why`}>
      <ul className="points">
        {files.slice(page * PAGE, (page + 1) * PAGE).map(({ file, problems }) => (
          <li key={file}>
            <b className="font-semibold">{file}</b>
            <ProblemList problems={problems} />
          </li>
        ))}
      </ul>
      {files.length > PAGE && (
        <Pager label="Files left out" noun="Files" count={files.length} size={PAGE} page={page} onPage={setPage} />
      )}
    </Disclosure>
  );
}
