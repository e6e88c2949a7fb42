import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAddress } from '../../state/useAddress.ts';
import type { TakeAwayEntries } from '../../ui/TakeAway.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { findStanding } from './findStanding.ts';
import { focusIfLost } from './focus.ts';
import { printHeadline, printSource } from './headline.ts';
import { Legend } from './Legend.tsx';
import { Matrix } from './Matrix.tsx';
import { NothingCoded } from './NothingCoded.tsx';
import { PositionTools } from './PositionTools.tsx';
import { ReadingSwitch } from './ReadingSwitch.tsx';
import { useKeptScroll } from './useKeptScroll.ts';
import { PositionsContext, type PositionsModel, usePositions } from './usePositions.ts';

// Only who reads all quotations loads what draws them.
const Quotations = lazy(async () => ({ default: (await import('./Quotations.tsx')).Quotations }));
const QuotedHeadline = lazy(async () => ({ default: (await import('./QuotedHeadline.tsx')).QuotedHeadline }));

/**
 * The landing view: what each side said, side by side: by issue, as people coded it, with the quotes one press away, or all that is quoted
 * by time, as the machine found it.
 *
 * While an article is read beside it, it folds to stance words and comes back to where it was. `shared` is what every view offers
 * to take away.
 */
export function Positions({ shared }: { readonly shared: TakeAwayEntries }) {
  const root = useRef<HTMLDivElement>(null);
  const { address, isEmbed } = useAddress();
  const [isPrintingAll, setPrintingAll] = useState(false);
  const model = usePositions(isPrintingAll);
  const isByTime = model.reading === 'quotations';
  const isCoded = model.lookup.corpus.statements.length > 0;
  const isReading = !isEmbed && (address.article !== null || address.quote !== null);
  useKeptScroll(root, isReading ? findRow(model, address.quote) : null);
  useRowKeys(root, model);

  function printAll() {
    flushSync(() => setPrintingAll(true));
    window.print();
    setPrintingAll(false);
  }
  return (
    <PositionsContext value={model}>
      <div
        ref={root}
        className="positions"
        data-sides={model.sides.length}
        data-by={model.reading}
        style={{ '--sides': model.sides.length }}
        data-reading={isReading || undefined}
      >
        <div className="intro">
          {isByTime ? (
            <Suspense fallback={<h1 className="title">All quotations</h1>}>
              <QuotedHeadline />
            </Suspense>
          ) : (
            <Headline model={model} />
          )}
          {!isEmbed && <PositionTools onPrintAll={printAll} shared={shared} />}
          {!isEmbed && model.lookup.attributions.size > 0 && <ReadingSwitch />}
        </div>
        {isByTime ? (
          <Suspense>
            <Quotations />
          </Suspense>
        ) : isCoded ? (
          <>
            <Matrix />
            <Legend />
          </>
        ) : (
          <NothingCoded />
        )}
      </div>
    </PositionsContext>
  );
}

/** The selector of the row a quote stands in: that of its issue, or the one it is printed in. */
function findRow({ lookup }: PositionsModel, quote: string | null): string {
  const issue = lookup.statements.get(quote ?? '')?.issue;
  if (issue !== undefined) return `[data-issue="${CSS.escape(issue)}"]`;
  return quote === null ? '' : `tbody:has(#${CSS.escape(`quote-${quote}`)})`;
}

const NOT_CODED =
  'A position is coded by a person: who takes which stance on which issue, anchored in the article’s words.';

function Headline({ model }: { readonly model: PositionsModel }) {
  const { lookup, slice, keys, open } = model;
  const { address } = useAddress();
  const headline = printHeadline(findStanding(model, address.only === 'differ'));
  const isCoded = lookup.corpus.statements.length > 0;
  const isAnyClosed = keys.some((id) => !open.has(id));
  return (
    <>
      <h1 className="title">{isCoded ? headline : 'No position is coded in these articles.'}</h1>
      <p className="text-ink-2">
        {!isCoded ? NOT_CODED : printSource(slice.articles.length, lookup.corpus.articles.length, isAnyClosed)}
      </p>
    </>
  );
}

/** j and k go from issue to issue; o opens or closes all; d keeps those where the sides differ. Enter is the button's own. */
function useRowKeys(root: RefObject<HTMLElement | null>, model: PositionsModel): void {
  const { address, go } = useAddress();
  const step = (by: 1 | -1) => {
    const buttons = Array.from(root.current?.querySelectorAll<HTMLElement>('.issue-button') ?? []);
    const row = document.activeElement?.closest('tbody');
    const at = buttons.findIndex((button) => button.closest('tbody') === row);
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), buttons.length - 1);
    buttons[next]?.focus();
  };
  useShortcut({
    j: () => step(1),
    k: () => step(-1),
    o: () => model.keys.length > 0 && go({ open: model.keys.every((key) => model.open.has(key)) ? 'none' : 'all' }),
    d: () => {
      if (model.reading === 'quotations') return;
      const hadFocus = root.current?.contains(document.activeElement) === true;
      go({ only: address.only === null ? 'differ' : null });
      if (hadFocus) focusIfLost(() => root.current?.querySelector<HTMLElement>('.issue-button'));
    },
  });
}
