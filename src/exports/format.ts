/** The forms a corpus can be exported in, by the name typed for each. */
export const FORMATS = ['csv', 'jsonld', 'plover', 'graphml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What can be exported: the forms of the corpus, and the seeds it was compiled from. */
export const FORMS = [...FORMATS, 'seeds'] as const;
export type ExportForm = (typeof FORMS)[number];
