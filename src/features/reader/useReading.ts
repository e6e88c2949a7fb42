import { type RefObject, useMemo, useState } from 'react';
import type { Article } from '../../corpus/article.ts';
import { readTrail } from '../../state/trail.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSearchHits } from '../../state/useSearch.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { describePlace } from './describe.ts';
import { findNeighbor } from './navigation.ts';
import { keyOfEvent, type Marks, makeReading, type Reading, walksFound } from './reading.ts';
import { useLanding } from './useLanding.ts';
import { useReturn } from './useReturn.ts';
import { isSameSlice } from './wayOut.ts';
import { MISSING_QUOTE } from './words.ts';

type Opened = {
  readonly article: Article;
  readonly layout: 'page' | 'panel';
  readonly onClose: (() => void) | undefined;
};

type Commands = {
  readonly reading: Reading;
  readonly side: string | null;
  readonly setSide: (side: string | null) => void;
  readonly marks: Marks;
  readonly setMarks: (marks: Marks) => void;
  readonly step: (step: 1 | -1) => void;
  readonly leave: () => void;
};

/** Reads the article the address asks for and gives the ways through it and out of it, by button and by key. */
export function useReading(root: RefObject<HTMLElement | null>, { article, layout, onClose }: Opened): Commands {
  // A text that is on its way is waited for before anything that lies in it is read.
  void article.text;
  const lookup = useLookup();
  const { address, go, back } = useAddress();
  const found = useSearchHits()?.get(article.id);
  const isWide = useMedia('(min-width: 721px)');
  const [chosen, setSide] = useState<string | null>(null);
  const [chosenMarks, setMarks] = useState<Marks | null>(null);
  const [stepped, setStepped] = useState<string | null>(null);
  const { quote, event, by } = address;
  const isHere =
    article.attributions.some((attribution) => attribution.side === chosen) ||
    lookup.statementsIn(article.id).some((statement) => statement.side === chosen);
  const marks = chosenMarks ?? (by.length === 1 && by[0] === 'coded' ? 'coded' : 'found');
  const side = isHere ? chosen : null;
  const reading = useMemo(
    () => makeReading(lookup, article, { article: article.id, quote, event, side, marks }, found ?? []),
    [lookup, article, quote, event, side, marks, found],
  );

  function step(by: 1 | -1) {
    const next = walksFound(reading)
      ? findFoundNeighbor(reading, by)
      : findNeighbor(reading.quotes, reading.place, by)?.statements[0]?.id;
    if (next === undefined) return;
    setStepped(next);
    // The first step off the whole article can be taken back; walking from quote to quote leaves no trail.
    const how = layout === 'page' && quote === null ? 'push' : 'replace';
    go({ article: article.id, quote: next, event: null }, how);
  }
  function leave() {
    if (onClose !== undefined) onClose();
    // On the timeline the event stays chosen when its article closes.
    else if (layout === 'panel')
      back({ article: null, quote: null, ...(address.view === 'timeline' ? {} : { event: null }) });
    else if (!isWide) back({ article: null, quote: null, event: null });
    else if (isSameSlice(readTrail().at(-1), location.search)) history.back();
    else back({ quote: null, event: null });
  }

  const isLayer = layout === 'panel' || !isWide || quote !== null || event !== null;
  useShortcut({ '[': () => step(-1), ']': () => step(1) });
  useShortcut({ Escape: leave }, isLayer);
  useReturn(root, { quote: stepped === quote ? null : quote, event, article: article.id });
  useLanding(root, {
    article: article.id,
    ...findLanding(reading),
    sentence: sayPlace(),
    glides: stepped === quote,
    isAlone: !isWide,
  });
  return { reading, side, setSide, marks, setMarks, step, leave };

  function sayPlace(): string {
    if (reading.isMissing) return MISSING_QUOTE;
    if (reading.current.length > 0) return describePlace(lookup, reading);
    return reading.event === undefined ? '' : `Event: ${reading.event.summary}`;
  }
}

function findFoundNeighbor({ walk, foundPlace }: Reading, step: 1 | -1): string | undefined {
  const next = foundPlace + step;
  return next < 0 ? undefined : walk[next]?.id;
}

function findLanding({ current, event }: Reading): { readonly key: string | null } {
  return { key: current[0] ?? (event === undefined ? null : keyOfEvent(event.id)) };
}
