import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { printEmbed } from './embedLine.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', trimValues: false });

test('the line says where the embed is, what it is, and how large', () => {
  const address = 'https://example.org/record/embed.html?open=back-assad&sides=russia,nato';
  const { iframe } = parser.parse(printEmbed({ address, title: 'Back “Assad” & co – On the record', height: 640 }));
  expect(iframe).toMatchObject({
    src: address,
    title: 'Back “Assad” & co – On the record',
    width: '100%',
    height: '640',
    loading: 'lazy',
  });
});

test('no title ends its attribute or begins an element', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const line = printEmbed({ address: 'https://example.org/', title, height: 1 });
      expect(line.match(/[<>]/g)?.join('')).toBe('<><>');
      expect(line.split('"')).toHaveLength(13);
    }),
  );
});
