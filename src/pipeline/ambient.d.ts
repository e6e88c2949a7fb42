/**
 * What the pipeline may use from outside the language: decoding, the part of `edtf` it calls, which ships no types, and the parts of
 * `linkedom` and `@mozilla/readability` it calls, whose own types need a browser's.
 */

declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  /** The encoding's own name, whatever label was asked for. */
  readonly encoding: string;
  decode(input: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare module 'edtf' {
  /** Throws where the text is not EDTF. */
  export function parse(text: string, constraints?: { readonly level?: number }): unknown;
}

declare module 'linkedom/worker' {
  /** A node of a page: an element (1), a text (3), a comment (8) or anything else a page can hold. */
  export type PageNode = {
    readonly nodeType: number;
    readonly nodeValue: string | null;
    readonly firstChild: PageNode | null;
    readonly nextSibling: PageNode | null;
  };

  export type PageElement = PageNode & {
    /** In capitals, for HTML; as written, for what is inside an svg. */
    readonly tagName: string;
    readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
    readonly textContent: string;
    getAttribute(name: string): string | null;
    setAttribute(name: string, value: string): void;
  };

  export type Page = { readonly documentElement: PageElement; cloneNode(deep: boolean): Page };

  /** Parses a page. Runs nothing, requests nothing. */
  export function parseHTML(html: string): { readonly document: Page };
}

declare module '@mozilla/readability' {
  import type { Page, PageElement } from 'linkedom/worker';

  /** Finds the body of an article; takes the page it is given to pieces. */
  export class Readability {
    constructor(
      page: Page,
      options: {
        readonly keepClasses: boolean;
        readonly disableJSONLD: boolean;
        readonly serializer: (body: PageElement) => PageElement;
      },
    );
    parse(): { readonly content: PageElement | null } | null;
  }
}
