import type { NumberedSources } from '../../../citations/numberedSources.ts';
import type { Article } from '../../../corpus/article.ts';
import { printDate } from '../../../corpus/dateWords.ts';
import { readWording } from '../../../corpus/position.ts';
import { cutPassage, markElision, type Segment } from '../../../corpus/segments.ts';
import { STANCE_WORDS, WORDING_LABEL } from '../../../corpus/stanceWords.ts';
import type { Statement } from '../../../corpus/statement.ts';
import type { Utterance } from '../../../corpus/utterances.ts';
import { asWritten } from '../../../ui/asWritten.ts';
import { StanceGlyph } from '../../../ui/StanceGlyph.tsx';
import { sideStyle } from '../../../ui/sideStyle.ts';
import { printAddressees, readSpeaker } from '../byline.ts';
import { countNoun } from '../counts.ts';
import { usePositionsModel } from '../usePositions.ts';
import { type BriefIssue, type BriefVoice, listNumbers } from './brief.ts';

/** All that was said on one issue, side by side in the order of the columns, each act of speech with its sources. */
export function BriefEvidence({
  issue: { row, voices },
  sources,
}: {
  readonly issue: BriefIssue;
  readonly sources: NumberedSources;
}) {
  return (
    <section>
      <h3>{row.issue.title}</h3>
      {voices.map((voice) => (
        <Voice key={voice.side} voice={voice} sources={sources} />
      ))}
    </section>
  );
}

/** The same far from the window: its bare words, a line for each quote. */
export function FarEvidence({ issue: { row, voices } }: { readonly issue: BriefIssue }) {
  const { lookup } = usePositionsModel();
  const lines = voices.flatMap(({ side, utterances }) =>
    utterances.map(({ statement }) => {
      const segments = cut(lookup.articles.get(statement.article), statement) ?? [];
      return `${lookup.name(side)}: ${segments.map(({ text }) => text).join('')}`;
    }),
  );
  return (
    <>
      <h3>{row.issue.title}</h3>
      <p className="whitespace-pre-line">{lines.join('\n')}</p>
    </>
  );
}

/** How high an issue is thought to be, in pixels: a side's quotes stand under one another, and the sides too. */
export function guessHeight({ voices }: BriefIssue): number {
  return 40 + voices.reduce((sum, { utterances }) => sum + utterances.length, 0) * 90;
}

function cut(article: Article | undefined, statement: Statement): readonly Segment[] | undefined {
  return article && markElision(cutPassage(article, statement), article, statement.sentence);
}

function Voice({ voice, sources }: { readonly voice: BriefVoice; readonly sources: NumberedSources }) {
  const { lookup } = usePositionsModel();
  const hasStances = new Set(voice.position.utterances.map(({ statement }) => statement.stance)).size > 1;
  return (
    <div className="brief-voice" style={sideStyle(lookup.colorOf(voice.side))}>
      <div>
        <h4>{lookup.name(voice.side)}</h4>
        {!hasStances && <Stance statement={voice.utterances.at(-1)?.statement} />}
      </div>
      <ul>
        {voice.utterances.map((utterance) => (
          <Quote key={utterance.statement.id} utterance={utterance} hasStance={hasStances} sources={sources} />
        ))}
        {voice.left > 0 && (
          <li className="text-ink-2">{countNoun(voice.left, 'earlier statement')} left out; the page has them all.</li>
        )}
      </ul>
    </div>
  );
}

function Stance({ statement }: { readonly statement: Statement | undefined }) {
  if (statement === undefined) return null;
  return (
    <p className="brief-stance">
      <StanceGlyph stance={statement.stance} size={13} /> {STANCE_WORDS[statement.stance]}
    </p>
  );
}

type QuoteProps = {
  readonly utterance: Utterance;
  readonly hasStance: boolean;
  readonly sources: NumberedSources;
};

function Quote({ utterance, hasStance, sources }: QuoteProps) {
  const { lookup } = usePositionsModel();
  const { statement } = utterance;
  const article = lookup.articles.get(statement.article);
  const segments = cut(article, statement);
  if (article === undefined || segments === undefined) return null;
  const label = WORDING_LABEL[readWording(statement)];
  return (
    <li>
      {hasStance && <Stance statement={statement} />}
      <blockquote {...asWritten(article.language, segments.map(({ text }) => text).join(''))}>
        {segments.map(({ text, voice, isCoded }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a passage is cut once and never reordered.
          <span key={index} className={`voice-${voice} ${isCoded ? 'brief-coded' : ''}`}>
            {text}
          </span>
        ))}
      </blockquote>
      <p className="brief-byline">
        <Byline statement={statement} /> [{listNumbers(sources, [utterance]).join(', ')}]
        {label !== null && ` · ${label}`}
      </p>
    </li>
  );
}

function Byline({ statement }: { readonly statement: Statement }) {
  const { lookup } = usePositionsModel();
  const { name, title } = readSpeaker(lookup, statement);
  const parts = [name, title, printAddressees(lookup, statement), printDate(statement.said), statement.occasion];
  return parts.filter((part) => part !== null && part !== undefined).join(', ');
}
