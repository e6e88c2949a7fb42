/** What the pipeline may use from outside the language: strict decoding, and the part of `edtf` it calls, which ships no types. */

declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare module 'edtf' {
  /** Throws where the text is not EDTF. */
  export function parse(text: string, constraints?: { readonly level?: number }): unknown;
}
