import { Link } from '../../../state/Link.tsx';
import { useAddress } from '../../../state/useAddress.ts';

const PAPERS = [
  { paper: null, name: 'A4' },
  { paper: 'letter', name: 'Letter' },
] as const;

/** What a reader does with the document: go back, choose the paper, print it or save it as PDF. Not on paper. */
export function BriefTools() {
  const { address, go } = useAddress();
  return (
    <div className="brief-tools print:hidden">
      <Link to={{ view: 'positions', paper: null }} className="link inline-block min-h-6">
        Back to the comparison
      </Link>
      <fieldset>
        <legend className="sr-only">Paper</legend>
        {PAPERS.map(({ paper, name }) => (
          <label key={name} className="choice">
            <input
              type="radio"
              name="paper"
              checked={address.paper === paper}
              onChange={() => go({ paper }, 'replace')}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button max-sm:min-h-11" onClick={() => print()}>
        Print or save as PDF
      </button>
    </div>
  );
}
