/** What is made of content, in two parts: a small one that is always asked for, and the rest. Both are JSON. */
export type Parts<Head, Body> = { readonly head: Head; readonly body: Body };

/** What is known of a file without reading it: the print by which copies of it are found, and the memory's name of what is in it. */
export type KnownFile = { readonly print: string; readonly name: string };

/** What is known of files that were read before, by path and stamp. */
export type FileNotes = {
  readonly find: (path: string, stamp: string) => KnownFile | undefined;
  readonly note: (path: string, stamp: string, known: KnownFile) => void;
};

/**
 * What was made of content before. `name` gives equal content, and no other, one name.
 *
 * With `files`, one that has not changed since need not be read.
 */
export type Memory = {
  readonly files?: FileNotes;
  readonly name: (content: string) => string;
  readonly findHead: (name: string) => unknown;
  readonly findBody: (name: string) => unknown;
  readonly keep: (name: string, made: Parts<unknown, unknown>) => void;
};

/** What is remembered: the head, and the body when somebody asks for it. */
export type Remembered<Head, Body> = { readonly head: Head; readonly readBody: () => Body };

/**
 * Makes something of content, or remembers what was made of it before. `name` is the memory's name of the content.
 *
 * What is made must be JSON and depend on the content alone: then remembering is never wrong. Without a memory it is made once and held.
 */
export function remember<Head, Body>(
  memory: Memory | undefined,
  name: string,
  make: () => Parts<Head, Body>,
): Remembered<Head, Body> {
  if (memory === undefined) return hold(make());
  const head = memory.findHead(name) ?? keepMade(memory, name, make);
  const readBody = () => (memory.findBody(name) ?? make().body) as Body;
  // A gate, like the one before: what lies under a content's name was put there by this very call, in this run or another of the same compiler.
  return { head: head as Head, readBody };
}

function hold<Head, Body>({ head, body }: Parts<Head, Body>): Remembered<Head, Body> {
  return { head, readBody: () => body };
}

function keepMade<Head, Body>(memory: Memory, name: string, make: () => Parts<Head, Body>): Head {
  const made = make();
  memory.keep(name, made);
  return made.head;
}
