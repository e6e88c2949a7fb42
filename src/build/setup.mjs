// Installs exactly what the lock file says, once per lock file. Runs before node_modules exists: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(`Node ${process.versions.node} is too old: this project needs Node 20.19 or newer, or 22.12 or newer.`);
  process.exit(1);
}

process.chdir(path.resolve(import.meta.dirname, '../..'));
const stamp = 'node_modules/.installed';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform}-${process.arch}-${major}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // One retry: registries have hiccups.
  const status = install() === 0 ? 0 : install();
  if (status !== 0) {
    console.error('The packages of package-lock.json could not be installed; npm says why above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

function install() {
  // Development packages are wanted also where NODE_ENV says production. Standard output belongs to the command itself.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { stdio: ['ignore', 2, 2], shell: false };
  const npm = process.env.npm_execpath;
  if (npm !== undefined && path.basename(npm) === 'npm-cli.js')
    return spawnSync(process.execPath, [npm, ...args], options).status;
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}
