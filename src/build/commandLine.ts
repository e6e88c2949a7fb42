import { CommandError } from './commandError.ts';
import { compileCommand } from './compileCommand.ts';
import { type Options, printUsage, readOptions } from './options.ts';

/**
 * Runs one command and says with which code the process should end.
 *
 * 0 done, 1 something is wrong with the material or the site, 2 the command was typed wrongly. `start` and `preview` go
 * on until the process is stopped.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args, process.env.INIT_CWD ?? process.cwd());
    if (options.help) {
      console.log(printUsage(options.command));
      return 0;
    }
    if (options.seeds !== undefined) process.env.ON_THE_RECORD_SEEDS = options.seeds;
    if (options.now !== undefined) process.env.ON_THE_RECORD_NOW = options.now;
    if (options.strict) process.env.ON_THE_RECORD_STRICT = '1';
    return await run(options);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

/** What the others need is loaded when it is asked for: a bundler and a browser's driver take longer to load than a small folder to compile. */
async function run(options: Options): Promise<number> {
  switch (options.command) {
    case 'start':
      return (await import('./startServer.ts')).startServer(options);
    case 'preview':
      return (await import('./previewSite.ts')).previewCommand(options);
    case 'build':
      return (await import('./buildSite.ts')).buildCommand(options);
    case 'compile':
      return compileCommand(options);
    case 'export':
      return (await import('./exportCommand.ts')).exportCommand(options);
    case 'screens':
      return (await import('./takeScreens.ts')).takeScreens(options);
    case 'test':
      return (await import('./testRun.ts')).testRun();
  }
}
