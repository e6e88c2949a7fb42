import {
  measureElement,
  observeElementRect,
  useVirtualizer,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Place } from './Place.tsx';
import { listDrawn, recall, remember, type View } from './virtualPlace.ts';

/** Brings the row of a key into view and gives the focus to the first link in it. */
export type Reach = (key: string) => void;

type VirtualListProps<Row> = {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row, index: number) => ReactNode;
  /** How high a row is thought to be before it is drawn, in pixels. */
  readonly estimate: number;
  /** The selector of the box around the list that scrolls; null: the window does. */
  readonly box: string | null;
  /** The row that is to be in view at first, and whenever another one is named here. */
  readonly current: string | null;
  /** The name under which its place is kept while it is not on the page; null: it begins anew each time. */
  readonly memory: string | null;
  /** Where the function is put that reaches a row, drawn or not. */
  readonly reach?: RefObject<Reach | null>;
  /** The class of every entry. */
  readonly entry?: string;
};

/**
 * A long list of which only what is near the view is drawn: still a list to a screen reader, each entry with its place among all.
 *
 * An entry that holds the focus stays drawn wherever the list is scrolled to. Measured heights and place are kept, so that Back leads to
 * what was seen. An entry whose words are on their way holds its place open.
 */
export function VirtualList<Row>({ box, ...props }: VirtualListProps<Row>) {
  return box === null ? <WindowList {...props} /> : <BoxList {...props} box={box} />;
}

/** So many rows beyond either edge are drawn too: what Tab reaches next must be there. */
const OVERSCAN = 3;
const FIRST_GUESS = { width: 400, height: 900 };

type ListProps<Row> = Omit<VirtualListProps<Row>, 'box'>;

function BoxList<Row>({ box, ...props }: ListProps<Row> & { readonly box: string }) {
  const list = useRef<HTMLUListElement>(null);
  const options = useOptions(props, list);
  const virtual = useVirtualizer<HTMLElement, HTMLLIElement>({
    ...options,
    // Its first rows may have stood there before it, and have been scrolled.
    initialOffset: () => options.initialOffset || (document.querySelector(box)?.scrollTop ?? 0),
    scrollMargin: useMargin(list, box),
    getScrollElement: () => findBox(list.current, box),
    // A list that is hidden for a while keeps what it shows.
    observeElementRect: (instance, note) => observeElementRect(instance, (rect) => rect.height > 0 && note(rect)),
  });
  return <Drawn {...props} list={list} virtual={virtual} />;
}

function WindowList<Row>(props: ListProps<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const virtual = useWindowVirtualizer<HTMLLIElement>({
    ...useOptions(props, list),
    scrollMargin: useMargin(list, null),
    initialOffset: () => window.scrollY,
    // What sticks over the window would cover a row that is scrolled to its edge.
    scrollPaddingStart: Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0,
  });
  return <Drawn {...props} list={list} virtual={virtual} />;
}

function useOptions<Row>({ rows, keyOf, estimate, memory }: ListProps<Row>, list: RefObject<HTMLElement | null>) {
  const [kept] = useState(() => (memory === null ? undefined : recall(memory)));
  const keyAt = (index: number) => {
    const row = rows[index];
    return row === undefined ? index : keyOf(row);
  };
  return {
    count: rows.length,
    getItemKey: keyAt,
    estimateSize: (index: number) => kept?.sizes.get(keyAt(index)) ?? estimate,
    initialOffset: kept?.offset ?? 0,
    initialRect: FIRST_GUESS,
    overscan: OVERSCAN,
    measureElement: measureShown,
    rangeExtractor: (view: View) => listDrawn(view, findFocused(list.current)),
  };
}

/** What is hidden has no height: the one it had counts. */
function measureShown(...[row, entry, virtual]: Parameters<typeof measureElement<HTMLLIElement>>): number {
  const height = measureElement(row, entry, virtual);
  return height > 0 ? height : (virtual.measurementsCache[virtual.indexFromElement(row)]?.size ?? height);
}

/**
 * How far below the top of what scrolls the list begins; what stands above it may come and go.
 *
 * It is measured when the page has been laid out anyway: to ask while it is drawn would lay it out once more for every press of a filter.
 */
function useMargin(list: RefObject<HTMLElement | null>, box: string | null): number {
  const [margin, setMargin] = useState(0);
  // When the list comes, or comes back after it was hidden.
  useLayoutEffect(() => setMargin((old) => measureTop(list.current, findBox(list.current, box)) ?? old), [list, box]);
  useEffect(() => {
    const place = findBox(list.current, box);
    const watch = new ResizeObserver(() => setMargin((old) => measureTop(list.current, place) ?? old));
    for (const element of listAbove(list.current, place)) watch.observe(element);
    return () => watch.disconnect();
  });
  return margin;
}

function findBox(list: HTMLElement | null, box: string | null): HTMLElement | null {
  return box === null ? document.documentElement : (list?.closest<HTMLElement>(box) ?? null);
}

/** What stands above the list in its box, and moves it when it grows; where the window scrolls, that is all of the page. */
function listAbove(list: HTMLElement | null, box: HTMLElement | null): readonly Element[] {
  if (box === document.documentElement) return [document.body];
  const above: Element[] = [];
  for (let place: Element | null = list; place !== null && place !== box; place = place.parentElement)
    for (let one = place.previousElementSibling; one !== null; one = one.previousElementSibling) above.push(one);
  return above;
}

/** Undefined while the list is hidden and stands nowhere. */
function measureTop(list: HTMLElement | null, box: HTMLElement | null): number | undefined {
  if (list === null || box === null || list.offsetParent === null) return undefined;
  const { top } = list.getBoundingClientRect();
  const isWindow = box === document.documentElement;
  return Math.round(isWindow ? top + window.scrollY : top - box.getBoundingClientRect().top + box.scrollTop);
}

function findFocused(list: HTMLElement | null): readonly number[] {
  const row =
    list?.contains(document.activeElement) === true ? document.activeElement?.closest('li[data-index]') : null;
  return row === null || row === undefined ? [] : [Number(row.getAttribute('data-index'))];
}

type DrawnProps<Row, Box extends Element | Window> = ListProps<Row> & {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly virtual: Virtualizer<Box, HTMLLIElement>;
};

function Drawn<Row, Box extends Element | Window>(props: DrawnProps<Row, Box>) {
  const { rows, draw, estimate, list, virtual, entry } = props;
  usePlace(props);
  useReach(props);
  const drawn = virtual.getVirtualItems();
  return (
    <ul ref={list} style={{ display: 'flow-root', height: virtual.getTotalSize() }}>
      {drawn.map(({ key, index, start }, nth) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={String(key)}
            ref={virtual.measureElement}
            className={entry}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            // What is not drawn between two entries is room between them.
            style={{ marginTop: start - (drawn[nth - 1]?.end ?? virtual.options.scrollMargin) }}
          >
            <Place height={estimate}>{draw(row, index)}</Place>
          </li>
        );
      })}
    </ul>
  );
}

/** Brings the current row into view, and leaves the place behind where it is found again. */
function usePlace<Row, Box extends Element | Window>({ rows, keyOf, current, memory, virtual }: DrawnProps<Row, Box>) {
  const index = current === null ? -1 : rows.findIndex((row) => keyOf(row) === current);
  useEffect(() => {
    if (index >= 0 && !isInView(virtual, index)) virtual.scrollToIndex(index, { align: 'center' });
  }, [virtual, index]);
  useEffect(
    () => () => {
      if (memory === null) return;
      remember(memory, { offset: virtual.scrollOffset ?? 0, sizes: new Map(virtual.itemSizeCache) });
    },
    [virtual, memory],
  );
}

function isInView<Box extends Element | Window>(virtual: Virtualizer<Box, HTMLLIElement>, index: number): boolean {
  const view = virtual.range;
  return view !== null && view.startIndex <= index && index <= view.endIndex;
}

function useReach<Row, Box extends Element | Window>({ rows, keyOf, list, reach, virtual }: DrawnProps<Row, Box>) {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (reach === undefined) return;
    reach.current = (key) => {
      wanted.current = rows.findIndex((row) => keyOf(row) === key);
      focusRow(list.current, wanted);
      if (wanted.current !== null && wanted.current >= 0) virtual.scrollToIndex(wanted.current);
    };
    return () => {
      reach.current = null;
    };
  }, [reach, rows, keyOf, list, virtual]);
  // It is drawn after the list has been scrolled to it.
  useEffect(() => focusRow(list.current, wanted));
}

function focusRow(list: HTMLElement | null, wanted: RefObject<number | null>): void {
  if (wanted.current === null) return;
  const row = list?.querySelector<HTMLElement>(`:scope > [data-index="${wanted.current}"]`);
  if (row === null || row === undefined) return;
  wanted.current = null;
  row.tabIndex = -1;
  // Where the words are still on their way, the entry itself stands for its link.
  (row.querySelector('a') ?? row).focus();
}
