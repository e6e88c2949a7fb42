import changes from 'virtual:corpus-changes';

/** The day of the build that this one was compared with, `YYYY-MM-DD`; null where it was compared with none. */
export const CHANGED_SINCE: string | null = changes?.since ?? null;
