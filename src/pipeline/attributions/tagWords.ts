import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../corpus/span.ts';

/** Parts of speech of Universal Dependencies, as far as the stage asks for them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark with its place in the text that was given. */
export type TaggedWord = Span & { readonly tag: PartOfSpeech };

const nlp = winkNLP(model, ['pos']);

/**
 * Divides English text into words and marks and gives each its part of speech, in text order.
 *
 * The only place that knows the tagger: another one can take its place. Everything is asked for in two calls for the whole text, since an
 * object for each word costs more than the tagging.
 */
export function tagWords(text: string): TaggedWord[] {
  const words = nlp.readDoc(text).tokens();
  const values = words.out(nlp.its.value);
  const tags: readonly string[] = words.out(nlp.its.pos);
  const tagged: TaggedWord[] = [];
  let at = 0;
  values.forEach((value, index) => {
    const tag = readTag(tags[index]);
    if (value.trim() === '' || tag === undefined) return;
    const start = text.indexOf(value, at);
    // The tagger may rewrite a character; such a word has no place in the text.
    if (start < 0 || start > at + LONGEST_GAP) return;
    at = start + value.length;
    tagged.push({ start, end: at, tag });
  });
  return tagged;
}

/** More white space than this between two words is a word the tagger rewrote and another of the same letters further on. */
const LONGEST_GAP = 40;

const TAGS: ReadonlyMap<string, PartOfSpeech> = new Map(
  (
    [
      'ADJ',
      'ADP',
      'ADV',
      'AUX',
      'CCONJ',
      'DET',
      'INTJ',
      'NOUN',
      'NUM',
      'PART',
      'PRON',
      'PROPN',
      'PUNCT',
      'SCONJ',
      'SYM',
      'VERB',
      'X',
    ] as const
  ).map((tag) => [tag, tag]),
);

function readTag(tag: string | undefined): PartOfSpeech | undefined {
  return tag === undefined ? undefined : TAGS.get(tag);
}
