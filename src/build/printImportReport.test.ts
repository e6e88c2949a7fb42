import { expect, test } from 'vitest';
import { compile } from '../pipeline/compile.ts';
import { toFiles } from '../pipeline/testing/smallSeeds.ts';
import { printImportReport } from './printImportReport.ts';

function report(texts: Readonly<Record<string, string>>): string {
  return printImportReport(compile(toFiles(texts)).corpus);
}

test('The report names every article, what is missing of it, and every file that was left out', () => {
  const printed = report({
    'storm.txt': 'Storm *hits* coast\n\nThe storm hit the coast, and 3 < 4 boats were lost in the harbor that night.\n',
    'scan.pdf': '%PDF-1.7',
  });
  expect(printed).toContain('- articles read: 1; files left out: 1');
  expect(printed).toContain('## Storm \\*hits\\* coast');
  expect(printed).toContain('- published: missing');
  expect(printed).toMatch(/## Left out: scan\.pdf\n\n- warning kind-not-read, scan\.pdf:1:1: \S/);
});

test('What people coded and what the machine found stand on lines of their own', () => {
  const lines = report({ 'a.txt': 'Title here\n\nNobody said anything at all on that quiet day.\n' }).split('\n');
  expect(lines).toContain('- coded by people: 0 statements, 0 events');
  expect(lines.filter((line) => line.startsWith('- found by machine, not checked:'))).toHaveLength(1);
});
