import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../commandError.ts';
import { makeFolder } from './makeFolder.ts';

const USAGE = 'Usage: npm run generate -- [--count N] [--seed S] [--coded PART] DIR';
const OPTIONS = {
  count: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '2015' },
  coded: { type: 'string', default: '0' },
} as const;

/** Writes a folder of made-up articles, and says how many. Returns the code the process should end with: 2 where it was typed wrongly. */
export function runGenerate(args: readonly string[], typedIn: string): number {
  try {
    const { folder, order } = readOrder(args, typedIn);
    let files = 0;
    for (const file of makeFolder(order)) {
      const place = path.join(folder, file.path);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, file.read());
      files += 1;
    }
    console.log(
      `Written: ${order.count.toLocaleString('en-US')} articles in ${files.toLocaleString('en-US')} files, ${folder}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

function readOrder(args: readonly string[], typedIn: string) {
  const { values, positionals } = readArguments(args);
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) throw new CommandError(`One folder is needed.\n${USAGE}`, 2);
  const folder = path.resolve(typedIn, typed);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CommandError(`${folder} is not empty: nothing is written over what is there. Name a new folder.`);
  return {
    folder,
    order: {
      count: readNumber('count', values.count, { most: 10_000_000 }),
      seed: readNumber('seed', values.seed, { most: 2 ** 31 - 1 }),
      coded: readNumber('coded', values.coded, { most: 1, fraction: true }),
    },
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2);
  }
}

function readNumber(
  name: string,
  typed: string,
  { most, fraction = false }: { most: number; fraction?: boolean },
): number {
  const number = Number(typed);
  if (typed.trim() !== '' && number >= 0 && number <= most && (fraction || Number.isInteger(number))) return number;
  const kind = fraction ? 'a number' : 'a whole number';
  throw new CommandError(`"--${name} ${typed}": ${kind} from 0 to ${most} is needed.\n${USAGE}`, 2);
}
