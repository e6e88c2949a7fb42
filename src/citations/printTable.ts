import { SITE_TITLE } from './cslOf.ts';
import { escapeHtml, escapeMarkdown } from './escapeText.ts';
import { link, printHtml, printMarkdownRuns } from './runs.ts';
import { type TableSource, type TableText, type TextLine, type TextRow, writeTable } from './tableText.ts';

/** A table for the clipboard: `html` for a word processor, `markdown` for everything else. */
export type PrintedTable = { readonly html: string; readonly markdown: string };

/**
 * Prints a cell, a row or a whole comparison with its numbered sources.
 *
 * The HTML is a title, one table, the sources and the legend, without styles; every word is escaped. The Markdown is that of GitHub, where a cell is one
 * line and breaks are `<br>`.
 */
export function printTable(source: TableSource): PrintedTable {
  const text = writeTable(source);
  return { html: printHtmlTable(text, source.address), markdown: printMarkdownTable(text, source.address) };
}

const FOOT = `Compared with ${SITE_TITLE}: `;

function printHtmlTable({ title, columns, rows, sources, remarks }: TableText, address: string): string {
  const heads = ['Issue', ...columns].map((name) => `<th>${escapeHtml(name)}</th>`);
  const list = sources.map((runs) => `<li>${printHtml(runs)}</li>`).join('');
  return [
    `<p><b>${escapeHtml(title)}</b></p>`,
    // Attributes, since word processors read them where they leave styles out.
    '<table border="1" cellpadding="4" cellspacing="0">',
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.map(printHtmlRow).join('')}</tbody></table>`,
    ...(list === '' ? [] : [`<p><b>Sources</b></p><ol>${list}</ol>`]),
    ...remarks.map((remark) => `<p>${escapeHtml(remark)}.</p>`),
    `<p>${FOOT}${printHtml([link(address)])}</p>`,
  ].join('');
}

function printHtmlRow({ title, relation, cells }: TextRow): string {
  const sentence = relation === null ? '' : `<br>${escapeHtml(relation)}`;
  const columns = cells.map((lines) => `<td valign="top">${lines.map(printHtmlLine).join('')}</td>`);
  return `<tr><td valign="top"><b>${escapeHtml(title)}</b>${sentence}</td>${columns.join('')}</tr>`;
}

function printHtmlLine(line: TextLine): string {
  const words = escapeHtml(line.text);
  if (line.kind === 'stance') return `<p><b>${words}</b></p>`;
  return line.kind === 'remark' ? `<p><i>${words}</i></p>` : `<p>${words}${printNumbers(line)}</p>`;
}

function printMarkdownTable({ title, columns, rows, sources, remarks }: TableText, address: string): string {
  const printRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    printRow(['Issue', ...columns.map(escapeMarkdown)]),
    printRow(['---', ...columns.map(() => '---')]),
    ...rows.map((row) => printRow(printMarkdownCells(row))),
  ];
  const list = sources.map((runs, index) => `${index + 1}. ${printMarkdownRuns(runs)}`);
  const parts = [
    `**${escapeMarkdown(title)}**`,
    table.join('\n'),
    ...(list.length === 0 ? [] : ['**Sources**', list.join('\n')]),
    ...remarks.map((remark) => `${escapeMarkdown(remark)}.`),
    `${FOOT}${printMarkdownRuns([link(address)])}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function printMarkdownCells({ title, relation, cells }: TextRow): readonly string[] {
  const sentence = relation === null ? '' : `<br>${escapeMarkdown(relation)}`;
  return [
    `**${escapeMarkdown(title)}**${sentence}`,
    ...cells.map((lines) => lines.map(printMarkdownLine).join('<br><br>')),
  ];
}

function printMarkdownLine(line: TextLine): string {
  const words = escapeMarkdown(line.text.trim());
  if (line.kind === 'stance') return `**${words}**`;
  return line.kind === 'remark' ? `*${words}*` : `${words}${escapeMarkdown(printNumbers(line))}`;
}

function printNumbers({ sources }: TextLine): string {
  return sources.length === 0 ? '' : ` [${sources.join(', ')}]`;
}
