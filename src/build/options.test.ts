import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError } from './commandError.ts';
import { printUsage, readOptions } from './options.ts';

const HERE = path.resolve('/some/where');

function complain(...args: string[]): CommandError {
  try {
    readOptions(args, HERE);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error(`${args.join(' ')} was taken`);
}

describe('options', () => {
  test('paths count from where the command was typed', () => {
    const { seeds, out } = readOptions(['compile', '--seeds', '../texts', '--out', 'corpus.json'], HERE);
    expect(seeds).toBe(path.resolve('/some/texts'));
    expect(out).toBe(path.resolve('/some/where/corpus.json'));
  });

  test('what is not typed is undefined', () => {
    const { seeds, out, format, port, readme, strict, help } = readOptions(['compile'], HERE);
    expect({ seeds, out, format, port, readme, strict, help }).toEqual({
      seeds: undefined,
      out: undefined,
      format: undefined,
      port: undefined,
      readme: false,
      strict: false,
      help: false,
    });
  });

  test('a port is a number', () => {
    expect(readOptions(['start', '--port', '5210'], HERE).port).toBe(5210);
    for (const typed of ['0', '65536', 'abc', '52.1', ''])
      expect(complain('start', `--port=${typed}`).message).toContain('is no port');
  });

  test('a format is one of those there are', () => {
    expect(readOptions(['export', '--format', 'jsonld', '--out', 'x'], HERE).format).toBe('jsonld');
    const { message, exitCode } = complain('export', '--format', 'xls', '--out', 'x');
    expect(message).toContain('There is no format "xls". There are: csv, jsonld, plover, graphml, json, seeds.');
    expect(exitCode).toBe(2);
  });

  test('all of the texts are published unless only the quotes are asked for', () => {
    expect(readOptions(['build'], HERE).texts).toBe('all');
    expect(readOptions(['build', '--texts', 'quotes'], HERE).texts).toBe('quotes');
    const { message, exitCode } = complain('build', '--texts', 'some');
    expect(message).toContain('"--texts" is all or quotes, not "some".');
    expect(exitCode).toBe(2);
  });

  test('the address of a site is that of its folder', () => {
    expect(readOptions(['build', '--site', 'https://example.org/on the record'], HERE).site).toBe(
      'https://example.org/on%20the%20record/',
    );
    expect(readOptions(['build', '--site', 'http://example.org'], HERE).site).toBe('http://example.org/');
    for (const typed of [
      'example.org',
      'file:///site/',
      'https://example.org/?a=1',
      'https://me@example.org/',
      'https://example.org/index.html',
    ])
      expect(complain('build', '--site', typed).message).toContain(`"${typed}" is no address of a site`);
  });

  test.each([
    ['an unknown option', ['compile', '--seed', 'x'], '--seed'],
    ['an option of another command', ['build', '--out', 'x'], '"build" takes no option "--out"'],
    ['an option without its value', ['compile', '--seeds'], '--seeds'],
    ['a word too many', ['compile', 'x'], "'x'"],
    ['an unknown command', ['complie'], 'There is no command "complie"'],
    ['no command', [], 'There is no command ""'],
  ])('%s is refused by name, as typed wrongly', (_title, args, name) => {
    const { message, exitCode } = complain(...args);
    expect(message).toContain(name);
    expect(exitCode).toBe(2);
  });

  test('a refusal shows how the command is typed', () => {
    expect(complain('compile', '--bogus').message).toContain(printUsage('compile'));
    expect(printUsage('compile')).toContain(
      'Usage: npm run compile -- [--seeds DIR] [--since FILE] [--out PATH] [--report FILE] [--draft] [--strict]',
    );
    expect(printUsage('export')).toContain(
      'Usage: npm run export -- [--seeds DIR] [--out PATH] [--format csv|jsonld|plover|graphml|json|seeds] [--strict]',
    );
    expect(printUsage('start')).toContain('Usage: npm start -- [--seeds DIR] [--port N] [--strict]');
  });
});
