import type { ReactNode } from 'react';
import type { Article } from '../../corpus/article.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { printPublisherChain } from '../../corpus/publisherChain.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { LIMITS, RULES } from './rules.ts';

/** What this page is made of: the articles, who coded them and when, the rules, what cannot be read from it, whose texts they are. */
export function About({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Sheet open={open} onClose={onClose} title="About this page">
      <Content lookup={useLookup()} />
    </Sheet>
  );
}

function Content({ lookup }: { readonly lookup: Lookup }) {
  const { articles, statements, events } = lookup.corpus;
  return (
    <>
      <p>
        On the record shows who said what, when, on which issue, side by side. Every position rests on words that can be
        read in their article. {count(statements.length, 'statement')} and {count(events.length, 'event')} were coded
        from {count(articles.length, 'article')}.
      </p>
      <Section title="The articles">
        <ul>
          {articles.map((article) => (
            <Source key={article.id} lookup={lookup} article={article} />
          ))}
        </ul>
      </Section>
      <Section title="The rules, in ten lines">
        <List ordered lines={RULES} />
      </Section>
      <Section title="What this page cannot tell">
        <List lines={LIMITS} />
      </Section>
      <Section title="Whose texts, which license">
        <p>
          The article texts belong to their publishers and are shown here for study, each with where it came from. The
          program, the codebook and the codings are free under the MIT license.
        </p>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="mb-1 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function List({ lines, ordered = false }: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className="points">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Tag>
  );
}

function Source({ lookup, article }: { readonly lookup: Lookup; readonly article: Article }) {
  return (
    <li className="line-above py-2">
      <span className="block font-serif font-semibold">{article.title}</span>
      <span className="block text-[14px] text-ink-2">
        {printPublisherChain(lookup, article)} · {printDate(article.published)}
        {article.url !== undefined && (
          <>
            {' · '}
            <a className="link" href={article.url} rel="noreferrer">
              Original
            </a>
          </>
        )}
      </span>
      <span className="block text-[14px] text-ink-3">{printCoding(article)}</span>
    </li>
  );
}

function printCoding({ coding }: Article): string {
  if (coding === undefined) return 'Not coded yet';
  if (coding.coded === undefined) return `Coded by ${coding.coder}`;
  const coded = { edtf: coding.coded, earliest: null, latest: null, basis: '' };
  return `Coded by ${coding.coder}, ${printDate(coded)}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
