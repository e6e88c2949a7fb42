/** The forms a corpus can be exported in, by the name typed for each. */
export const FORMATS = ['csv', 'jsonld', 'plover', 'graphml', 'json'] as const;
export type Format = (typeof FORMATS)[number];
