/** What was made of content before. `name` gives equal content, and no other, one name in hexadecimal digits. */
export type Memory = {
  readonly name: (content: string) => string;
  readonly find: (key: string) => unknown;
  readonly keep: (key: string, made: unknown) => void;
};

/**
 * Makes something of content, or remembers what was made of it before.
 *
 * What is made must be JSON and depend on the content alone: then remembering is never wrong. Without a memory it is made each time.
 */
export function remember<Made>(memory: Memory | undefined, content: string, make: () => Made): Made {
  if (memory === undefined) return make();
  const key = memory.name(content);
  const kept = memory.find(key);
  // A gate: what lies under a content's name was put there by this very call, in this run or another of the same compiler.
  if (kept !== undefined) return kept as Made;
  const made = make();
  memory.keep(key, made);
  return made;
}
