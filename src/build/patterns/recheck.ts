import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import * as v from 'valibot';
import { type Composed, hashPattern, listPatterns, type Pattern } from './listPatterns.ts';
import { hashComposed, LINEAR, listKeys, readVerdicts, type Verdicts, writeVerdicts } from './verdicts.ts';

/** How long one pattern may take, in milliseconds; what takes longer is answered by a test of its own. */
const PATIENCE = 30_000;

/** What is put together only when it is called, of words as they may come: their signs are escaped, so that one instance stands for all. */
const INSTANCES: Readonly<Record<string, readonly (readonly [source: string, flags: string])[]>> = {
  'corpus/textFragment.ts': [
    [
      String.raw`((?<![\p{L}\p{N}])of\s+the(?![\p{L}\p{N}])\s*)(?<![\p{L}\p{N}])talks\s+will(?![\p{L}\p{N}])[^]*?go\s+on\.`,
      'iu',
    ],
  ],
  'facets/words.ts': [
    [String.raw`(?:\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])\.?|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*)`, 'gu'],
  ],
  'features/timeline/heading.ts': [['(^|/)2015([?~%]|/|$)', '']],
  'pipeline/metadata/publisher.ts': [[String.raw`(?<![\p{L}\p{N}])Tass(?![\p{L}\p{N}])`, 'u']],
};

const Diagnostics = v.object({
  status: v.string(),
  complexity: v.optional(v.object({ summary: v.string() })),
  error: v.optional(v.object({ kind: v.string() })),
  attack: v.optional(v.object({ pattern: v.string() })),
});

type Check = (source: string, flags: string, options: { timeout: number }) => Promise<unknown>;

/**
 * Asks recheck for each regular expression of our source whether its time can grow faster than its input, and writes down what it finds.
 *
 * Gives the exit code: 1 where a verdict is another one than before. Without `all` only patterns without a verdict are asked for.
 */
export async function runRecheck({ all }: { readonly all: boolean }): Promise<number> {
  // The program that is compiled for this system; there is also one in JavaScript, which takes an hour.
  process.env.RECHECK_BACKEND = 'native';
  const listed = listPatterns('src');
  const before = readVerdicts();
  const known = all ? {} : before;
  const after: Record<string, string> = {};
  for (const key of listKeys(listed).keys()) if (known[key] !== undefined) after[key] = known[key];
  const open = listed.literals.filter((one) => after[hashPattern(one)] === undefined);
  // Two at a time: recheck keeps one core busy, and asking the other.
  await Promise.all([judgeNext(open, after), judgeNext(open, after)]);
  await judgeComposed(
    listed.composed.filter(({ code }) => after[hashComposed(code)] === undefined),
    after,
  );
  writeVerdicts(after);
  return report(listKeys(listed), before, after);
}

async function judgeNext(open: Pattern[], after: Record<string, string>): Promise<void> {
  for (let next = open.shift(); next !== undefined; next = open.shift()) after[hashPattern(next)] = await judge(next);
}

async function judge({ file, source, flags }: Pattern): Promise<string> {
  const { check }: { check: Check } = createRequire(import.meta.url)('recheck');
  const { status, complexity, error, attack } = v.parse(Diagnostics, await check(source, flags, { timeout: PATIENCE }));
  if (status === 'safe') return LINEAR;
  const verdict = complexity?.summary ?? error?.kind ?? status;
  console.log(`${file} /${source}/${flags}: ${verdict}${attack === undefined ? '' : `, by ${attack.pattern}`}`);
  return verdict;
}

/** What a file puts together is seen when the file is loaded; each of its places gets the worst verdict of them. */
async function judgeComposed(composed: readonly Composed[], after: Record<string, string>): Promise<void> {
  for (const file of new Set(composed.map((one) => one.file))) {
    let worst = LINEAR;
    for (const pattern of [...(await catchPatterns(file)), ...listInstances(file)]) {
      const verdict = await judge(pattern);
      if (verdict !== LINEAR) worst = verdict;
    }
    for (const one of composed) if (one.file === file) after[hashComposed(one.code)] = worst;
  }
}

function listInstances(file: string): readonly Pattern[] {
  return (INSTANCES[file] ?? []).map(([source, flags]) => ({ file, source, flags }));
}

async function catchPatterns(file: string): Promise<readonly Pattern[]> {
  const build = await rolldown({ input: `src/${file}`, external: /^[^./]/, platform: 'node', logLevel: 'silent' });
  // Beside the packages, since what the file imports must be found from there.
  const made = path.resolve('node_modules/.cache/on-the-record-patterns', `${path.basename(file, '.ts')}.mjs`);
  await build.write({ file: made });
  const caught: Pattern[] = [];
  const Original = globalThis.RegExp;
  const note = (source: string | RegExp, flags?: string) => {
    const pattern = new Original(source, flags);
    caught.push({ file, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (_, [source, flags]) => note(source, flags),
    apply: (_, __, [source, flags]) => note(source, flags),
  });
  try {
    await import(pathToFileURL(made).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return caught;
}

function report(names: ReadonlyMap<string, string>, before: Verdicts, after: Verdicts): number {
  const changed = Object.entries(after).filter(
    ([key, verdict]) => before[key] !== undefined && before[key] !== verdict,
  );
  for (const [key, verdict] of changed) console.log(`${names.get(key)}: ${before[key]} before, ${verdict} now`);
  const all = Object.values(after);
  const linear = all.filter((verdict) => verdict === LINEAR).length;
  console.log(`${all.length} patterns: ${linear} linear, ${all.length - linear} answered by a test of their own`);
  return changed.length === 0 ? 0 : 1;
}
