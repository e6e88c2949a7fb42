import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty folder on the disk, which is gone when the test that asked for it is over. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
