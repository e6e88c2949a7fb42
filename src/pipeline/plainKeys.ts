/** A key with a text that begins with a letter and holds no mark of YAML's, a day, or a text in quotes without an escape. */
const PLAIN_KEY = /^([a-z]{2,20}): (?:"([^"\\\p{C}]*)"|(\p{L}(?:[^:#\p{C}]*[^:#\s\p{C}])?|\d{4}-\d\d-\d\d))$/u;
/** What looks like a text and is none. */
const CONSTANT = /^(?:null|true|false)$/i;
const MOST_PLAIN = 40;

/**
 * Reads what most front matter is: lines with a key and a text each. Undefined where anything else is in it.
 *
 * The parser takes as long for five such lines as all of the pipeline for the paragraph after them.
 */
export function readPlainKeys(text: string): Record<string, string> | undefined {
  const keys: Record<string, string> = {};
  const lines = text.split('\n');
  if (lines.length > MOST_PLAIN) return undefined;
  for (const line of lines) {
    const [, key, quoted, plain] = PLAIN_KEY.exec(line) ?? [];
    const value = quoted ?? plain;
    if (key === undefined || value === undefined || key === 'prototype' || key in keys || CONSTANT.test(plain ?? ''))
      return undefined;
    keys[key] = value;
  }
  return keys;
}
