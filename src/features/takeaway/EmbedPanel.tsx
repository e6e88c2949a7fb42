import { useMemo } from 'react';
import type { Address } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSlice } from '../../state/useSlice.ts';
import { FormsPanel } from '../../ui/FormsPanel.tsx';
import { printEmbed } from './embedLine.ts';

/** What can be embedded of the view at hand: how it is chosen, what it is called in the other page, what it changes in the address. */
type Choice = {
  readonly name: string;
  readonly title: string;
  readonly height: number;
  readonly patch: Partial<Address>;
};

const NO_ARTICLE = { article: null, quote: null } as const;

/** The line of HTML that puts the view, or one issue of it, into another page. */
export function EmbedPanel() {
  const { linkFor } = useAddress();
  const choices = useChoices();
  const forms = useMemo(
    () =>
      choices.map(({ name, title, height, patch }) => {
        const address = new URL(`embed.html${linkFor({ ...NO_ARTICLE, ...patch })}`, location.href).href;
        const text = printEmbed({ address: address.replaceAll('%2C', ','), title: `${title} – On the record`, height });
        return { name, print: async () => ({ runs: [{ text }] }) };
      }),
    [choices, linkFor],
  );
  if (location.protocol === 'file:') {
    return (
      <p>This copy of the page lies on a disk, where no other page can reach it. Embed from the page on the web.</p>
    );
  }
  return (
    <>
      <FormsPanel forms={forms} />
      <p className="mt-3 text-[14px]/5 text-ink-3">
        Paste the line into the HTML of a page. The frame shows what the address in it says, with its source, and leads
        here.
      </p>
    </>
  );
}

/** The view as it is shown and, of Positions, each issue on which somebody spoke: the opened ones first. */
function useChoices(): readonly Choice[] {
  const { address } = useAddress();
  const lookup = useLookup();
  const { statements } = useSlice();
  return useMemo(() => {
    if (address.view === 'timeline')
      return [{ name: 'The timeline as shown', title: 'Timeline', height: 720, patch: {} }];
    const spoken = new Set(statements.map(({ issue }) => issue));
    const opened = new Set(Array.isArray(address.open) ? address.open : []);
    const issues = lookup.corpus.issues
      .filter(({ id }) => spoken.has(id))
      .map(({ id, title }) => ({
        name: title,
        title,
        height: 640,
        patch: { issue: [id], open: [id], reading: null },
        id,
      }));
    const whole = { name: 'The table as shown', title: 'Positions', height: 720, patch: {} };
    return [...issues.filter(({ id }) => opened.has(id)), whole, ...issues.filter(({ id }) => !opened.has(id))];
  }, [address, lookup, statements]);
}
