// Entry of every npm script but setup. Node 20 cannot run TypeScript, so Vite loads the command line.
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
// npm says where its command was typed; without npm that is here. Paths in options are meant from there.
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);

const commandLine = path.join(root, 'src/build/commandLine.ts');
const { module } = await runnerImport(commandLine, { configFile: false, root, logLevel: 'error' });
process.exitCode = await module.runCommand(process.argv.slice(2));
