import type { Role } from '../../corpus/actor.ts';
import { printDate, printWindow } from '../../corpus/dateWords.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { joinWords, nameInSentence } from '../../corpus/names.ts';
import { findAnchorDay } from '../../corpus/periods.ts';
import type { Move } from '../../corpus/position.ts';
import { printPublisherChain } from '../../corpus/publisherChain.ts';
import type { Statement } from '../../corpus/statement.ts';
import { countUtterances } from '../../corpus/utterances.ts';

/** A speaker on a day: the name, and the office where it is a person who holds one. */
export type Speaker = { readonly name: string; readonly title: string | null };

/** What one press on a speaker's name tells. */
export type SpeakerFacts = Speaker & {
  /** "Secretary General, NATO, 1 Oct 2014 – 1 Oct 2024" */
  readonly office: string | null;
  readonly source: string | null;
  readonly side: string;
  readonly statements: number;
  /** How many articles they stand in. */
  readonly articles: number;
  readonly definition: string | null;
};

/** Names the speaker of a statement as on the day it was said. */
export function readSpeaker(lookup: Lookup, { speaker, said }: Statement): Speaker {
  return { name: lookup.name(speaker), title: lookup.roleOf(speaker, findAnchorDay(said))?.title ?? null };
}

/** Gathers what the corpus knows of a speaker. `statements` are those the reader sees, counted as utterances. */
export function readSpeakerFacts(lookup: Lookup, statement: Statement, statements: readonly Statement[]): SpeakerFacts {
  const actor = lookup.actors.get(statement.speaker);
  const role = lookup.roleOf(statement.speaker, findAnchorDay(statement.said));
  const term = role && printTerm(role);
  const own = statements.filter((one) => one.speaker === statement.speaker);
  return {
    ...readSpeaker(lookup, statement),
    office: role === undefined ? null : [role.title, lookup.name(role.of), term].filter(Boolean).join(', '),
    source: role?.source ?? actor?.source ?? null,
    side: nameInSentence(lookup, statement.side),
    statements: countUtterances(own),
    articles: new Set(own.map((one) => one.article)).size,
    definition: role === undefined ? (actor?.definition ?? null) : null,
  };
}

/** Prints how long a role was held; empty where nobody says since when. */
function printTerm({ from, to }: Role): string {
  if (from === undefined) return '';
  return to === undefined ? `since ${printWindow(from, from)}` : printWindow(from, to);
}

/** Prints the way a statement came: the page's publisher, then each source it quotes, nearest first. */
export function printChain(lookup: Lookup, statement: Statement): string {
  const article = lookup.articles.get(statement.article);
  if (article === undefined) return statement.article;
  if (statement.via.length === 0) return printPublisherChain(lookup, article);
  return lookup.name(article.publisher) + printSources(lookup, statement);
}

/** Prints a statement's own sources to stand after where it was printed: ", quoting ABC News, quoting the White House"; empty where it has none. */
export function printSources(lookup: Lookup, { via }: Statement): string {
  return via.map((id) => `, quoting ${nameInSentence(lookup, id)}`).join('');
}

/** Prints whom a statement addressed: "to Russia"; null where nobody. */
export function printAddressees(lookup: Lookup, { addressee }: Statement): string | null {
  return addressee.length === 0 ? null : `to ${joinWords(addressee.map((id) => nameInSentence(lookup, id)))}`;
}

/** A stance at a time in words, and how many stances between were left out after it. */
export type PrintedMove = { readonly stance: Move['stance']; readonly date: string };

/** Prints how a side moved. Over three moves only the first and last stance are kept, and `more` counts those between. */
export function printMoves(moves: readonly Move[]): { readonly shown: readonly PrintedMove[]; readonly more: number } {
  const years = new Set(moves.map(({ said }) => findAnchorDay(said)?.slice(0, 4)));
  const print = ({ stance, said }: Move) => ({ stance, date: printMoveDate(said, years.size > 1) });
  const isLong = moves.length - 1 > 3;
  const shown = isLong ? [...moves.slice(0, 1), ...moves.slice(-1)] : moves;
  return { shown: shown.map(print), more: moves.length - shown.length };
}

function printMoveDate(date: EdtfDate, hasYear: boolean): string {
  return printDate(date, hasYear ? 'full' : 'short');
}
