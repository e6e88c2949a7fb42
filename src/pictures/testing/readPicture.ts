import { XMLParser } from 'fast-xml-parser';
import type { Measure } from '../type.ts';

/** About as wide as the page's sans: enough to lay out a picture where there is no canvas. */
export const measure: Measure = (text, { size }) => text.length * size * 0.48;

/** A line of text in a picture, as another program reads it: its words, and where they end at the right. */
export type TextLine = { readonly words: string; readonly x: number; readonly y: number };

type Node = { readonly [name: string]: unknown };

/** Reads a picture by a parser that is not ours: every line of text in the order drawn, and every element's name. */
export function readPicture(svg: string): { readonly lines: readonly TextLine[]; readonly names: ReadonlySet<string> } {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
  });
  const lines: TextLine[] = [];
  const names = new Set<string>();
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
      if (name === undefined) continue;
      names.add(name);
      const inner = readNodes(node[name]);
      const place = readPlace(node[':@']);
      if (name === 'text') lines.push({ words: readWords(inner), ...place });
      else walk(inner);
    }
  };
  walk(readNodes(parser.parse(svg)));
  return { lines, names };
}

function readWords(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      typeof node['#text'] === 'string'
        ? node['#text']
        : readNodes(node.tspan).length > 0
          ? readWords(readNodes(node.tspan))
          : String(node['#text'] ?? ''),
    )
    .join('');
}

function readNodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value : [];
}

function readPlace(attributes: unknown): { readonly x: number; readonly y: number } {
  const read = (key: string) => Number(new Map(Object.entries(Object(attributes))).get(key) ?? 0);
  return { x: read('x'), y: read('y') };
}
