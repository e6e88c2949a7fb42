/** The parts of @citation-js that we call; it ships no types. */

declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      /** Settings of a plugin, to be changed in place. */
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; checkLabel: boolean } };
    };
    readonly output: {
      /** Prints all items; throws where no plugin knows the format. Never requests anything. */
      format(format: 'bibtex', items: readonly object[]): string;
      /** Prints each item as its tags, in no order that matters. */
      format(
        format: 'ris',
        items: readonly object[],
        options: { readonly format: 'object'; readonly spec: 'new' },
      ): readonly Readonly<Record<string, string | number | readonly (string | number)[]>>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';

declare module '@citation-js/plugin-ris';
