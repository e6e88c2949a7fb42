import type { Lookup } from '../../corpus/lookup.ts';
import { readPosition } from '../../corpus/position.ts';
import type { Stance } from '../../corpus/statement.ts';
import { countUtterances } from '../../corpus/utterances.ts';
import { countNoun, describeCorpus, listSpeakingSides, printPublished } from '../../exports/describeCorpus.ts';

/** What previews are shown at. Source: the Open Graph pictures of the large sites. */
export const PREVIEW = { width: 1200, height: 630 } as const;

const LEFT = 72;
/** Signs of the headline that a line holds. */
const LINE = 33;
const MOST_SIDES = 3;
/** Where the signs begin, and how many fit beside each other. */
const SIGNS = { left: 400, width: 728, most: 20, apart: 52 } as const;
const COLORS = { page: '#fbfaf7', ink: '#1b1b19', ink2: '#504f4a', rule: '#d8d5cb', edge: '#858279' } as const;
/** The colours of the sides on a light page; see styles.css. */
const SIDE_COLORS: Readonly<Record<string, string>> = {
  teal: '#07606b',
  ochre: '#96600f',
  violet: '#50308a',
  green: '#1e5b0a',
  plum: '#a8327f',
  stone: '#6d6c68',
};

/** Draws the picture that stands beside a link to the page: what the corpus is about, and who stands where on its issues. */
export function drawPreview(lookup: Lookup, site: string): string {
  const { title } = describeCorpus(lookup);
  const lines = wrap(title.replace(/ – On the record$/, ''), LINE).slice(0, 2);
  const top = 190;
  const below = top + lines.length * 76;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW.width}" height="${PREVIEW.height}">`,
    `<rect width="100%" height="100%" fill="${COLORS.page}"/>`,
    write('On the record', { x: LEFT, y: 92, size: 34, family: 'serif', weight: 600 }),
    `<path d="M${LEFT} 118H${PREVIEW.width - LEFT}" stroke="${COLORS.ink}" stroke-width="2"/>`,
    ...lines.map((line, at) => write(line, { x: LEFT, y: top + 14 + at * 76, size: 62, family: 'serif', weight: 600 })),
    write(printCounts(lookup), { x: LEFT, y: below - 4, size: 30, color: COLORS.ink2 }),
    ...drawSides(lookup, below + 66),
    write(printHost(site), { x: LEFT, y: PREVIEW.height - 48, size: 26, color: COLORS.ink2 }),
    '</svg>',
  ].join('\n');
}

/** One row a side, one sign an issue, in the codebook's order. Nothing coded: the names alone. */
function drawSides(lookup: Lookup, top: number): readonly string[] {
  const { issues, statements } = lookup.corpus;
  const shown = issues.filter(({ id }) => statements.some(({ issue }) => issue === id)).slice(0, SIGNS.most);
  const apart = Math.min(SIGNS.apart, SIGNS.width / shown.length);
  const step = 56;
  return listSpeakingSides(lookup)
    .slice(0, MOST_SIDES)
    .flatMap((side, row) => {
      const y = top + row * step;
      const color = SIDE_COLORS[lookup.colorOf(side)] ?? COLORS.ink;
      const signs = shown.map(({ id }, column) => {
        const spoken = statements.filter((one) => one.issue === id && one.side === side);
        return drawSign(readPosition(side, spoken)?.stance ?? null, {
          x: SIGNS.left + column * apart,
          y: y - 10,
          color,
        });
      });
      const name = lookup.shortName(side);
      return [
        write(name.length > 20 ? `${name.slice(0, 19)}…` : name, { x: LEFT, y, size: 32, weight: 600, color }),
        ...signs,
      ];
    });
}

type At = { readonly x: number; readonly y: number; readonly color: string };

/** The signs of the page, twice as large; silence has no ring. */
function drawSign(stance: Stance | null, { x, y, color }: At): string {
  const ring = '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>';
  const line = (d: string) => `<path d="${d}" fill="none" stroke="currentColor" stroke-width="1.8"/>`;
  const shapes: Readonly<Record<Stance, string>> = {
    supports: `<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.6 8.3l2.3 2.3 4.5-4.9" fill="none" stroke="${COLORS.page}" stroke-width="1.8"/>`,
    opposes: `${ring}${line('M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6')}`,
    conditional: `${ring}<path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>`,
    declined: `${ring}${line('M4.8 8h6.4')}`,
  };
  const shape =
    stance === null
      ? `<path d="M3 8h10" stroke="${COLORS.edge}" stroke-width="1.2" stroke-dasharray="1.6 2.2"/>`
      : shapes[stance];
  return `<g transform="translate(${x - 16} ${y - 16}) scale(2)" color="${color}">${shape}</g>`;
}

function printCounts(lookup: Lookup): string {
  const { articles, statements } = lookup.corpus;
  const found = articles.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const quoted =
    statements.length === 0
      ? `${countNoun(found, 'quotation')} found by machine, not checked`
      : `${countNoun(countUtterances(statements), 'statement')} on ${countNoun(new Set(statements.map(({ issue }) => issue)).size, 'issue')}`;
  const parts = [quoted, countNoun(articles.length, 'article'), printPublished(lookup.corpus)];
  return parts.filter((part) => part !== '').join('  ·  ');
}

function printHost(site: string): string {
  const { host, pathname } = new URL(site);
  return `${host}${pathname}`.replace(/\/$/, '').slice(0, 80);
}

type Style = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly family?: 'serif' | 'sans';
  readonly weight?: 400 | 600;
  readonly color?: string;
};

function write(words: string, { x, y, size, family = 'sans', weight = 400, color = COLORS.ink }: Style): string {
  // A face of one weight has the weight in its name.
  const face = `${family === 'serif' ? 'Source Serif 4' : 'Source Sans 3'}${weight === 600 ? ' SemiBold' : ''}`;
  return `<text x="${x}" y="${y}" font-family="${face}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeXml(words)}</text>`;
}

function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Letters that XML cannot hold go. */
function escapeXml(words: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters that XML cannot hold.
  return words.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ').replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
}
