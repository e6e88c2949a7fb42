import { makeLate } from '../../ui/late.tsx';

const { Late, fetch } = makeLate(async () => (await import('./OpenedRow.tsx')).OpenedRow);

/** What stands under an issue that is opened, in a chunk of its own. */
export const LateOpenedRow = Late;

/** Fetches what stands under opened issues: a row that is opened later has it at once, and nothing moves under the reader. */
export const fetchOpenedRow = fetch;
