/** The part of @citation-js that reads our citations back; it ships no types. */

declare module '@citation-js/core' {
  /** Reads any format a plugin knows, by its look. */
  export class Cite {
    constructor(file: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
