import type { NumberedSources } from '../../../citations/numberedSources.ts';
import { printDate } from '../../../corpus/dateWords.ts';
import { readWording } from '../../../corpus/position.ts';
import { cutPassage, markElision } from '../../../corpus/segments.ts';
import { STANCE_WORDS, WORDING_LABEL } from '../../../corpus/stanceWords.ts';
import type { Statement } from '../../../corpus/statement.ts';
import type { Utterance } from '../../../corpus/utterances.ts';
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
  if (article === undefined) return null;
  const label = WORDING_LABEL[readWording(statement)];
  const segments = markElision(cutPassage(article, statement), article, statement.sentence);
  return (
    <li>
      {hasStance && <Stance statement={statement} />}
      <blockquote lang={article.language}>
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
