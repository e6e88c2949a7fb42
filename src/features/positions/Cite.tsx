import type { Cited } from '../../citations/cslOf.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { readVisit } from '../../state/visit.ts';
import { whenRead } from '../../state/whenRead.ts';
import { FormsPopover } from '../../ui/FormsPopover.tsx';

/**
 * Opens a citation in the forms that papers and programs take. `what` tells it from the others on the page; `href` is asked for the link that
 * restores what is cited.
 */
export function Cite({
  cited,
  what,
  href,
  align = 'start',
}: {
  readonly cited: Cited;
  readonly what: string;
  readonly href: () => string;
  readonly align?: 'start' | 'end';
}) {
  const lookup = useLookup();
  return (
    <FormsPopover
      label={`Cite ${what}`}
      trigger={
        <>
          Cite<span className="sr-only"> {what}</span>
        </>
      }
      align={align}
      load={async () => {
        const { listForms } = await import('../../citations/forms.ts');
        return whenRead(() => listForms(lookup, cited, readVisit(href())));
      }}
    />
  );
}
