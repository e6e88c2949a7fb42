import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Signs that turn the direction of reading or cannot be seen; a joiner between two pictures makes one of them, and is no disguise. */
const HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200B-\u200F\u061C\u2060-\u2064\u00AD\uFEFF\u{E0000}-\u{E007F}]/gu;
const JOINED = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

/** Articles are collected as they are; pictures and fonts are no text. */
const NOT_OURS = /^seeds\/articles\/|\.(?:png|woff2|ico)$/;

test('no file of the project hides anything from who reads it', () => {
  // Source: CVE-2021-42574, "Trojan Source".
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const files = listed.filter((file) => file !== '' && !NOT_OURS.test(file));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(JOINED, '');
    return Array.from(
      text.matchAll(HIDDEN),
      ({ 0: sign, index }) => `${file}:${index} U+${sign.codePointAt(0)?.toString(16)}`,
    );
  });
  expect(found).toEqual([]);
});

test('every end-to-end test is watched for errors and foreign requests', () => {
  const specs = execFileSync('git', ['ls-files', 'e2e/*.spec.ts'], { encoding: 'utf8' }).trim().split('\n');
  expect(specs.length).toBeGreaterThan(30);
  const unwatched = specs.filter(
    (file) => !/^import \{[^}]*\btest\b[^}]*\} from '\.\/fixtures\.ts';$/m.test(readFileSync(file, 'utf8')),
  );
  expect(unwatched).toEqual([]);
});
