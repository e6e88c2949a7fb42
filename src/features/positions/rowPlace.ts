import type { RefObject } from 'react';

/** How a row stands that is far from the window: empty but for its title, and as high as it was. */
export type RowPlace = {
  readonly body?: RefObject<HTMLTableSectionElement | null>;
  readonly isNear: boolean;
  readonly height: number;
};

/** How a row stands that is drawn wherever it is. */
export const DRAWN: RowPlace = { isNear: true, height: 0 };
