import type { ComponentProps } from 'react';
import { FormsPopover } from './FormsPopover.tsx';

type CiteProps = Pick<ComponentProps<typeof FormsPopover>, 'align' | 'load'> & { readonly what: string };

/** Opens a citation in the forms that papers and programs take. `what` tells it from the others on the page. */
export function Cite({ what, align = 'start', load }: CiteProps) {
  const trigger = (
    <>
      Cite<span className="sr-only"> {what}</span>
    </>
  );
  return <FormsPopover label={`Cite ${what}`} trigger={trigger} align={align} load={load} />;
}
