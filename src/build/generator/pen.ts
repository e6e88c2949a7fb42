import type { Block } from '../../corpus/article.ts';
import type { Mention } from '../../corpus/mention.ts';
import type { Span } from '../../corpus/span.ts';

/** Writes a text piece by piece and says where each piece stands. What is between blocks is a blank line. */
export type Pen = {
  readonly blocks: Block[];
  readonly mentions: Mention[];
  readonly quotations: Span[];
  /** Writes words and gives their place. */
  write(words: string): Span;
  /** Writes the name of an actor, and notes that it is one. */
  name(words: string, actor: string): Span;
  /** Writes words in quotation marks and gives the place of what is inside. */
  quote(words: string): Span;
  /** Begins the next block. */
  begin(kind: Block['kind']): void;
  /** Begins the next sentence of a block. */
  next(): void;
  finish(): string;
};

/** Makes a pen; `marks` are the two quotation marks it writes. */
export function makePen([opening, closing]: readonly [string, string]): Pen {
  const pieces: string[] = [];
  const [blocks, mentions, quotations]: [Block[], Mention[], Span[]] = [[], [], []];
  let length = 0;
  let block: { readonly start: number; readonly kind: Block['kind'] } | undefined;
  const write = (words: string): Span => {
    pieces.push(words);
    length += words.length;
    return { start: length - words.length, end: length };
  };
  const close = () => {
    if (block !== undefined) blocks.push({ start: block.start, end: length, kind: block.kind });
  };
  return {
    blocks,
    mentions,
    quotations,
    write,
    name(words, actor) {
      const span = write(words);
      mentions.push({ actor, ...span });
      return span;
    },
    quote(words) {
      write(opening);
      const span = write(words);
      write(closing);
      quotations.push(span);
      return span;
    },
    begin(kind) {
      close();
      if (block !== undefined) write('\n\n');
      block = { start: length, kind };
    },
    next() {
      if (block !== undefined && length > block.start) write(' ');
    },
    finish() {
      close();
      block = undefined;
      write('\n');
      return pieces.join('');
    },
  };
}
