import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { escapeXml, printNumber, tidyPath, writeElement } from './svg.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  attributeNamePrefix: '',
  parseTagValue: false,
});

test('whatever words stand in a picture, they are read back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const written = writeElement('text', { x: 1, name: text }, escapeXml(text));
      const kept = text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
      const read = parser.parse(written).text;
      expect(read.name).toBe(kept);
      expect(read['#text'] ?? '').toBe(kept);
    }),
  );
});

test('half of a pair of surrogates, which no XML file can hold, is left out', () => {
  expect(escapeXml('a\ud800b')).toBe('ab');
  expect(escapeXml('🕊')).toBe('🕊');
});

test('an element without content closes itself, and leaves out what is undefined', () => {
  expect(writeElement('path', { d: 'M0 0h4', stroke: undefined, width: 1.005 })).toBe('<path d="M0 0h4" width="1"/>');
});

test('lengths are exact to a hundredth, and never in a form that a drawing program may not know', () => {
  expect([printNumber(1 / 3), printNumber(-0), printNumber(1e-9)]).toEqual(['0.33', '0', '0']);
  expect(tidyPath('M0.123456 12.5h-1.0000001e-7L3 .25')).toBe('M0.12 12.5h0L3 .25');
});
