import { readdirSync, readFileSync } from 'node:fs';
import { parse as check } from 'valibot';
import { parse } from 'yaml';
import { Corpus } from '../../corpus/corpus.ts';
import { unpack } from '../../corpus/packed.ts';
import type { Span } from '../../corpus/span.ts';

type Proof = { readonly faults: readonly string[]; readonly proved: number };
type Quote = { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

/**
 * Proves the coded quotes of a built site from the bytes of its seeds, each found anew: what does not hold, and how many do.
 *
 * It shares no code with the pipeline, so no fault there can hide. Articles are plain text, the corpus in its one-file form.
 */
export function proveQuotes(dist: string, seeds: string): Proof {
  const file = readdirSync(`${dist}/assets`).find((name) => /^corpus-.*json$/.test(name));
  const { articles, statements, events } = check(Corpus, unpack(JSON.parse(read(`${dist}/assets/${file}`))));
  const [shown, coded, changed]: [string[], string[], string[]] = [[], [], []];
  for (const { id, text, path } of articles) {
    const [bytes, coding] = [read(`${seeds}/${path}`), parse(read(`${seeds}/codings/${id}.yaml`))];
    if (text !== bytes) changed.push(`not as in its file: ${id}`);
    const measure = (at: number) => squeeze(text.slice(0, at)).length;
    const see = (of: string, spans: readonly Span[]) =>
      shown.push(`${id} ${of} ${spans.map(({ start, end }) => [measure(start), measure(end)])}`);
    for (const one of statements) if (one.article === id) see(`${one.speaker} ${one.issue} ${one.stance}`, one.quote);
    for (const one of events) for (const span of one.evidence) if (span.article === id) see(one.id, [span]);
    const find = (of: string, quotes: readonly Quote[]) =>
      coded.push(`${id} ${of} ${quotes.map((quote) => locate(bytes, quote))}`);
    for (const one of coding.statements) find(`${one.speaker} ${one.issue} ${one.stance}`, [one.quote].flat());
    for (const one of coding.events) for (const quote of one.evidence) find(one.id ?? one['same-as'], [quote]);
  }
  const unproved = shown.filter((one) => !coded.includes(one));
  const unshown = coded.filter((one) => !shown.includes(one));
  const faults = [
    ...changed,
    ...unproved.map((one) => `shown, not so coded: ${one}`),
    ...unshown.map((one) => `coded, not so shown: ${one}`),
  ];
  return { faults, proved: shown.length - unproved.length };
}

/** Gives where a quote begins and ends, counted in letters without spaces, or that it is not in just one place. */
function locate(text: string, { exact, prefix = '', suffix = '' }: Quote): readonly [number, number] | string {
  const [before, ...others] = squeeze(text).split(squeeze(prefix + exact + suffix));
  const start = squeeze((before ?? '') + prefix).length;
  return others.length === 1 ? [start, start + squeeze(exact).length] : `in ${others.length} places`;
}

const read = (file: string) => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
const squeeze = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s"'“”‘’]/g, '')
    .replace(/\p{Pd}/gu, '-');
