import path from 'node:path';
import { parseArgs } from 'node:util';
import { toDayNumber } from '../corpus/days.ts';
import { type ExportForm, FORMS } from '../exports/format.ts';
import { CommandError } from './commandError.ts';

const COMMANDS = ['start', 'build', 'preview', 'compile', 'export', 'screens', 'test'] as const;

/** A command, by the name npm knows it by. */
export type CommandName = (typeof COMMANDS)[number];

/** How much of the articles' texts a site holds: all, or the quotations and the sentences around them. */
const TEXTS = ['all', 'quotes'] as const;
export type PublishedTexts = (typeof TEXTS)[number];

/** What was typed. Paths are whole. */
export type Options = {
  readonly command: CommandName;
  readonly help: boolean;
  readonly seeds: string | undefined;
  readonly since: string | undefined;
  readonly out: string | undefined;
  readonly format: ExportForm | undefined;
  readonly texts: PublishedTexts;
  /** The address the site will stand at, with a slash at its end. */
  readonly site: string | undefined;
  readonly report: string | undefined;
  readonly draft: boolean;
  readonly port: number | undefined;
  readonly readme: boolean;
  readonly strict: boolean;
  /** The day it is taken to be, `YYYY-MM-DD`. */
  readonly now: string | undefined;
};

type OptionRow = { readonly form: string; readonly of: readonly CommandName[]; readonly means: string };

const ROWS: Readonly<Record<string, OptionRow>> = {
  seeds: {
    form: '--seeds DIR',
    of: ['start', 'build', 'compile', 'export'],
    means: 'another folder of articles, with codings/ and codebook/ or without',
  },
  since: {
    form: '--since FILE',
    of: ['build', 'compile'],
    means: 'the published.json of an earlier build: what has changed since then',
  },
  port: { form: '--port N', of: ['start', 'preview'], means: 'this port and no other' },
  out: {
    form: '--out PATH',
    of: ['compile', 'export', 'screens'],
    means: 'the JSON file (compile) or folder (export, screens) to write',
  },
  format: { form: `--format ${FORMS.join('|')}`, of: ['export'], means: 'the form to export in' },
  texts: {
    form: `--texts ${TEXTS.join('|')}`,
    of: ['build'],
    means:
      'how much of the articles is published: all, or only quotations, reports of events and the sentences around them',
  },
  site: {
    form: '--site URL',
    of: ['build'],
    means: 'the address it will stand at: for a canonical link, and a preview picture where the page is linked to',
  },
  report: { form: '--report FILE', of: ['compile'], means: 'what was read, guessed and missed, as Markdown' },
  draft: {
    form: '--draft',
    of: ['compile'],
    means: 'write what was discovered to codebook/*.draft.yaml, where there is no such file yet',
  },
  strict: {
    form: '--strict',
    of: ['start', 'build', 'compile', 'export'],
    means: 'a fault of an article stops the build, as one of a coding does',
  },
  now: {
    form: '--now DAY',
    of: ['start', 'build', 'compile', 'export'],
    means: 'warn of what is dated after this day (2016-05-04); no clock is asked, so that a build is the same tomorrow',
  },
  readme: { form: '--readme', of: ['screens'], means: 'only the pictures of the README, into docs/screens' },
  help: { form: '--help', of: COMMANDS, means: 'these lines' },
};

/**
 * Reads a command and its options; paths are resolved against the folder they were typed in.
 *
 * Throws a `CommandError` with the usage where an option is unknown, lacks its value or belongs to another command.
 */
export function readOptions([typed = '', ...rest]: readonly string[], typedIn: string): Options {
  const command = COMMANDS.find((name) => name === typed);
  if (command === undefined)
    throw new CommandError(`There is no command "${typed}". There are: ${COMMANDS.join(', ')}.`, 2);
  const values = readValues(command, rest);
  const stranger = Object.keys(values).find((name) => ROWS[name]?.of.includes(command) !== true);
  if (stranger !== undefined) throw wrong(command, `"${command}" takes no option "--${stranger}".`);
  const place = (value: string | undefined) => (value === undefined ? undefined : path.resolve(typedIn, value));
  return {
    command,
    help: values.help === true,
    seeds: place(values.seeds),
    since: place(values.since),
    out: place(values.out),
    format: values.format === undefined ? undefined : readFormat(command, values.format),
    texts: values.texts === undefined ? 'all' : readTexts(command, values.texts),
    site: values.site === undefined ? undefined : readSite(command, values.site),
    report: place(values.report),
    draft: values.draft === true,
    port: values.port === undefined ? undefined : readPort(command, values.port),
    readme: values.readme === true,
    strict: values.strict === true,
    now: values.now === undefined ? undefined : readDay(command, values.now),
  };
}

/** Prints how a command is typed and what its options mean. */
export function printUsage(command: CommandName): string {
  const rows = Object.values(ROWS).filter((row) => row.of.includes(command));
  const typed = command === 'start' || command === 'test' ? `npm ${command}` : `npm run ${command}`;
  const width = Math.max(...rows.map(({ form }) => form.length));
  const meanings = rows.map(({ form, means }) => `\n  ${form.padEnd(width)}  ${means}`);
  return `Usage: ${typed} -- ${rows.map(({ form }) => `[${form}]`).join(' ')}${meanings.join('')}`;
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  seeds: TEXT,
  since: TEXT,
  out: TEXT,
  format: TEXT,
  texts: TEXT,
  site: TEXT,
  report: TEXT,
  port: TEXT,
  now: TEXT,
  draft: FLAG,
  strict: FLAG,
  readme: FLAG,
  help: FLAG,
} as const;

function readValues(command: CommandName, args: readonly string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    // The second sentence of Node's message is about arguments that begin with a dash.
    const message = error instanceof Error ? error.message : String(error);
    throw wrong(command, message.replace(/\. To specify .*/s, '.').replace(/\n.*/s, ''));
  }
}

function readFormat(command: CommandName, typed: string): ExportForm {
  const form = FORMS.find((name) => name === typed);
  if (form === undefined) throw wrong(command, `There is no format "${typed}". There are: ${FORMS.join(', ')}.`);
  return form;
}

function readTexts(command: CommandName, typed: string): PublishedTexts {
  const texts = TEXTS.find((name) => name === typed);
  if (texts === undefined) throw wrong(command, `"--texts" is ${TEXTS.join(' or ')}, not "${typed}".`);
  return texts;
}

function readSite(command: CommandName, typed: string): string {
  const refuse = (why: string) => wrong(command, `"${typed}" is no address of a site: ${why}.`);
  if (!URL.canParse(typed)) throw refuse('an address begins with https:// or http://');
  const { protocol, origin, pathname, search, hash, username } = new URL(typed);
  if (protocol !== 'https:' && protocol !== 'http:') throw refuse('an address begins with https:// or http://');
  if (search !== '' || hash !== '' || username !== '') throw refuse('nothing may stand after ? or #, or before @');
  if (/\.html?$/.test(pathname)) throw refuse('it is the folder that index.html stands in');
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
}

function readDay(command: CommandName, typed: string): string {
  if (toDayNumber(typed) === undefined) throw wrong(command, `"${typed}" is no day: write it as 2016-05-04.`);
  return typed;
}

function readPort(command: CommandName, typed: string): number {
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port < 1 || port > 65_535)
    throw wrong(command, `"${typed}" is no port: a number from 1 to 65535 is needed.`);
  return port;
}

function wrong(command: CommandName, message: string): CommandError {
  return new CommandError(`${message}\n${printUsage(command)}`, 2);
}
