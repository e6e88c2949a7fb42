import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from './options.ts';
import { DIST, ROOT } from './places.ts';

const Step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  if: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
});
const Job = v.object({ needs: v.optional(v.string()), steps: v.array(Step) });
const Workflow = v.object({
  permissions: v.record(v.string(), v.string()),
  env: v.record(v.string(), v.string()),
  jobs: v.object({ build: Job, deploy: Job }),
});
const Package = v.object({ scripts: v.record(v.string(), v.string()) });

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const workflow = v.parse(Workflow, parse(read('.github/workflows/publish.yml')));
const { scripts } = v.parse(Package, JSON.parse(read('package.json')));
const { build, deploy } = workflow.jobs;

/** The builds, each as its command reads what is typed; the shell has put the variables in. */
const builds = build.steps.flatMap(({ run, if: condition }) => {
  const typed =
    run?.replaceAll('"$SITE"', 'https://example.org/talks').replaceAll('"$SEEDS"', 'articles').split(' ') ?? [];
  const [npm, verb, script = '', dashes, ...args] = typed;
  if (npm !== 'npm' || verb !== 'run' || dashes !== '--') return [];
  return [{ script, condition, options: readOptions([script, ...args], '/checkout') }];
});

test('what the workflow runs is there to be run, and its options are taken', () => {
  const commands = build.steps.flatMap(({ run }) => run ?? []);
  expect(commands.filter((command) => command !== 'npm ci')).toHaveLength(builds.length);
  expect(builds.length).toBeGreaterThan(0);
  for (const { script, options } of builds) {
    expect(Object.keys(scripts)).toContain(script);
    expect(options.site).toBe('https://example.org/talks/');
  }
});

test('of any folder but the seeds the workflow publishes quotes only', () => {
  const [own, other, ...more] = builds;
  expect(own).toMatchObject({ condition: "env.SEEDS == 'seeds'", options: { seeds: undefined, texts: 'all' } });
  expect(other).toMatchObject({ condition: "env.SEEDS != 'seeds'", options: { texts: 'quotes' } });
  expect(other?.options.seeds).toBe(path.resolve('/checkout/articles'));
  expect(more).toEqual([]);
  expect(workflow.env.SEEDS).toMatch(/^\$\{\{ vars\.SEEDS \|\| 'seeds' \}\}$/);
});

test('what is built is what is uploaded, then what is deployed; with rights for that and no more', () => {
  const upload = build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with.path).toBe(path.basename(DIST));
  expect(deploy.needs).toBe('build');
  expect(deploy.steps.map(({ uses }) => uses)).toEqual([expect.stringMatching(/^actions\/deploy-pages@v\d+$/)]);
  expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
});

test('every action is of a stated major version', () => {
  for (const { uses } of [...build.steps, ...deploy.steps])
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
});
