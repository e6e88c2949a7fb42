import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { startSentence } from '../../corpus/names.ts';
import { type Position, readWording } from '../../corpus/position.ts';
import { cutPassage, markElision, markFar, printFold, type Segment } from '../../corpus/segments.ts';
import {
  KEY_SUFFIX,
  printLead,
  printNoStatement,
  printSilenceMeaning,
  STANCE_MEANING,
  STANCE_WORDS,
  WORDING_LABEL,
} from '../../corpus/stanceWords.ts';
import type { Statement } from '../../corpus/statement.ts';
import type { Utterance } from '../../corpus/utterances.ts';
import { type Origin, writeOrigin } from '../../pictures/caption.ts';
import type { PictureComparison, PictureSide } from '../../pictures/comparison.ts';
import type { PictureQuote, Stretch } from '../../pictures/quotes.ts';
import { printChain, printMoves, readSpeaker } from './byline.ts';
import { printCount } from './counts.ts';
import type { Row } from './rows.ts';

/** What the picture of an issue is made from: its row, the sides in column order, and where all of it is from. */
export type ComparisonSource = {
  readonly row: Row;
  readonly sides: readonly string[];
  readonly isFiltered: boolean;
  readonly origin: Origin;
};

/** Puts the comparison of one issue into the words of a picture. */
export function readComparison({ row, sides, isFiltered, origin }: ComparisonSource): PictureComparison {
  const { lookup } = origin;
  return {
    caption: {
      title: row.issue.title,
      standfirst: row.gap === null ? row.sentence : `${row.sentence} ${row.gap}`,
      notes: listNotes(row, isFiltered),
      ...writeOrigin(origin),
    },
    relation: row.relation,
    isApart: row.gap !== null,
    sides: sides.map((side, index) => readSide(lookup, side, row.positions[index] ?? null, isFiltered)),
  };
}

/** What the signs mean where their words do not say it all; only of those in the picture. */
function listNotes({ positions }: Row, isFiltered: boolean): readonly string[] {
  const stances = positions.flatMap((position) => position?.utterances.map(({ statement }) => statement.stance) ?? []);
  const meanings = [
    ...(stances.includes('conditional') ? [STANCE_MEANING.conditional] : []),
    ...(stances.includes('declined') ? [STANCE_MEANING.declined] : []),
    ...(positions.includes(null) ? [printSilenceMeaning(isFiltered)] : []),
  ];
  return meanings.length === 0 ? [] : [`${meanings.join('. ')}.`];
}

function readSide(lookup: Lookup, side: string, position: Position | null, isFiltered: boolean): PictureSide {
  const own = { name: lookup.name(side), paint: lookup.colorOf(side) };
  if (position === null) {
    const silence = { stance: null, word: printNoStatement(isFiltered), key: '', keySuffix: '' };
    return { ...own, ...silence, remarks: [], quotes: [], order: [] };
  }
  const { stance, shares, utterances, deciding, wording } = position;
  const key = shares.length > 0 ? null : position.key;
  const isSteady = new Set(utterances.map(({ statement }) => statement.stance)).size === 1;
  return {
    ...own,
    stance,
    word: shares.length > 0 ? printLead(shares) : STANCE_WORDS[stance],
    key: key === null ? '' : startSentence(key),
    keySuffix: key === null ? '' : KEY_SUFFIX[wording],
    remarks: listRemarks(lookup, position),
    quotes: utterances.flatMap((utterance) => readQuote(lookup, utterance, !isSteady)),
    order: weigh(utterances, deciding),
  };
}

/** The quote that decides the stance comes first, then spoken words, then the latest: what has no room is the oldest report. */
function weigh(utterances: readonly Utterance[], deciding: Utterance): readonly number[] {
  const rank = (utterance: Utterance) => {
    if (utterance === deciding) return 0;
    return readWording(utterance.statement) === 'quoted' ? 1 : 2;
  };
  const ranks = utterances.map((utterance, index) => ({ index, rank: rank(utterance) }));
  return ranks.toSorted((a, b) => a.rank - b.rank || b.index - a.index).map(({ index }) => index);
}

function listRemarks(lookup: Lookup, { shares, voices, moves }: Position): readonly string[] {
  if (shares.length > 0) {
    return [shares.map(({ stance, count }) => `${STANCE_WORDS[stance]} ${printCount(count)}`).join(' · ')];
  }
  const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
  const speakers = voices.map(({ speaker, stance }) => `${lookup.shortName(speaker)} ${lower(STANCE_WORDS[stance])}`);
  const { shown, more } = printMoves(moves);
  const steps = shown.map(({ stance, date }) => `${lower(STANCE_WORDS[stance])} ${date}`);
  return [
    ...(speakers.length > 0 ? [`Speakers differ: ${speakers.join(', ')}`] : []),
    ...(steps.length > 0 ? [`${startSentence(steps.join(', then '))}${more > 0 ? ` and ${more} more` : ''}`] : []),
  ];
}

function readQuote(lookup: Lookup, { statement, others }: Utterance, hasStance: boolean): readonly PictureQuote[] {
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return [];
  const whole = markElision(cutPassage(article, statement), article, statement.sentence);
  const { name, title } = readSpeaker(lookup, statement);
  return [
    {
      stance: hasStance ? { sign: statement.stance, word: STANCE_WORDS[statement.stance] } : null,
      label: WORDING_LABEL[readWording(statement)],
      whole: whole.map(({ text, voice }) => ({ text, voice })),
      folded: fold(markFar(whole)),
      speaker: name,
      role: title ?? '',
      where: printWhere(lookup, statement, others.length),
    },
  ];
}

function fold(segments: readonly Segment[]): readonly Stretch[] {
  return segments.flatMap(({ text, voice, isFar }, index) => {
    const dots = printFold(segments, index);
    return [
      ...(isFar ? [] : [{ text, voice }]),
      ...(dots === null ? [] : [{ text: dots, voice: 'reporter' as const }]),
    ];
  });
}

function printWhere(lookup: Lookup, statement: Statement, others: number): string {
  const when = [printDate(statement.said), ...(statement.occasion === undefined ? [] : [statement.occasion])];
  const more = others === 0 ? '' : `, and ${others} other ${others === 1 ? 'printing' : 'printings'}`;
  return `${when.join(', ')} · ${printChain(lookup, statement)}${more}`;
}
