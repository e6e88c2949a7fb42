import { readdirSync, readFileSync } from 'node:fs';
import { parse as check } from 'valibot';
import { parse } from 'yaml';
import { Corpus } from '../../corpus/corpus.ts';
import { unpack } from '../../corpus/packed.ts';

type Quote = { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

/** Proves the coded quotes of a built site from the bytes of its seeds, plain text, each found anew without a line of the pipeline. */
export function proveQuotes(dist: string, seeds: string) {
  const file = readdirSync(`${dist}/assets`).find((name) => /^corpus-.*json$/.test(name));
  const corpus = check(Corpus, unpack(JSON.parse(read(`${dist}/assets/${file}`))));
  const changed = corpus.articles.filter(({ text, path }) => text !== read(`${seeds}/${path}`)).map(({ id }) => id);
  const shown = corpus.articles.flatMap((article) => [...listShown(article, corpus)]);
  const coded = corpus.articles.flatMap((article) => [...listCoded(article, seeds)]);
  const unproved = shown.filter((one) => !coded.includes(one));
  const unshown = coded.filter((one) => !shown.includes(one));
  const faults = { 'not as in its file': changed, 'shown, not so coded': unproved, 'coded, not so shown': unshown };
  const say = ([fault, which]: [string, string[]]) => which.map((one) => `${fault}: ${one}`);
  return { faults: Object.entries(faults).flatMap(say), proved: shown.length - unproved.length };
}

function* listShown({ id, text }: Corpus['articles'][number], { statements, events }: Corpus) {
  const measure = (at: number) => squeeze(text.slice(0, at)).length;
  for (const { article, speaker, issue, stance, quote } of statements)
    if (article === id)
      yield `${id} ${speaker} ${issue} ${stance} ${quote.map((span) => [measure(span.start), measure(span.end)])}`;
  for (const event of events)
    for (const { article, start, end } of event.evidence)
      if (article === id) yield `${id} ${event.id} ${measure(start)},${measure(end)}`;
}

function* listCoded({ id, path }: Corpus['articles'][number], seeds: string) {
  const [bytes, { statements, events }] = [read(`${seeds}/${path}`), parse(read(`${seeds}/codings/${id}.yaml`))];
  const find = (quotes: readonly Quote[]) => quotes.map((quote) => locate(bytes, quote));
  for (const { speaker, issue, stance, quote } of statements)
    yield `${id} ${speaker} ${issue} ${stance} ${find([quote].flat())}`;
  for (const event of events)
    for (const quote of event.evidence) yield `${id} ${event.id ?? event['same-as']} ${find([quote])}`;
}

/** Gives where a quote begins and ends, counted in letters without spaces, or that it is not in just one place. */
function locate(text: string, { exact, prefix = '', suffix = '' }: Quote): readonly [number, number] | string {
  const [before, ...others] = squeeze(text).split(squeeze(prefix + exact + suffix));
  const start = squeeze((before ?? '') + prefix).length;
  return others.length === 1 ? [start, start + squeeze(exact).length] : `in ${others.length} places`;
}
const read = (file: string) => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
const squeeze = (text: string) =>
  text.normalize('NFC').replace(/[\s"'“”‘’]|(\p{Pd})/gu, (_, dash) => (dash ? '-' : ''));
