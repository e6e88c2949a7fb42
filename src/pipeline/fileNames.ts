import { makeProblem, type Report } from './problems.ts';

/** What Windows keeps for its devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Characters that no file of Windows can have in its name, and those that end none. */
const FORBIDDEN = /[<>:"\\|?*\p{Cc}\p{Cf}\p{Cs}]|[. ]$/u;

/**
 * Reports a name that other computers cannot give a file. A warning, `file-name`: the article is read all the same, but a copy of the folder, or
 * an export of the corpus, cannot be unpacked everywhere.
 */
export function reportFileName(path: string, report: Report): void {
  const names = path.split('/');
  const stems = [...names.slice(0, -1), (names.at(-1) ?? '').replace(/\.[^.]*$/, '')];
  const bad = stems.find((name) => RESERVED.test(name) || FORBIDDEN.test(name));
  if (bad === undefined) return;
  report(
    makeProblem(
      { file: path, line: 1, column: 1 },
      {
        code: 'file-name',
        severity: 'warning',
        message: RESERVED.test(bad)
          ? 'Windows keeps this name for a device, and can store no such file.'
          : 'Not every computer can store a file of this name.',
        value: bad,
        fix: 'Rename it: letters, digits, hyphens and points, and neither a point nor a blank at the end.',
      },
    ),
  );
}
