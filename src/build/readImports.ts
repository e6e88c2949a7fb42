import { parseSync } from 'vite';

/** The specifiers a module names: those it needs at once, re-exports and types among them, and those it loads lazily. */
export type Imports = { readonly atOnce: readonly string[]; readonly lazy: readonly string[] };

/** Reads which modules a module imports. The ending of `file` says in which language `code` is. */
export function readImports(file: string, code: string): Imports {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  const reexported = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  );
  return {
    atOnce: [...staticImports.map(({ moduleRequest }) => moduleRequest), ...reexported].map(({ value }) => value),
    lazy: dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1)),
  };
}
