import type { Span } from '../../../corpus/span.ts';
import { readApposition, readTitleBefore } from '../people/roleWords.ts';
import { TITLE_HEADS } from '../people/titles.ts';
import { type ArticleView, findGenderOf, findLastAt, isPerson, listMentionsIn } from './articleView.ts';

/** A definite description taken apart: its noun, the words before it, and the state or organization it names. */
export type Description = {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly named: readonly string[];
  readonly isDefinite: boolean;
};

/** Words that mean one office, rank or calling. The first of a row stands for all. */
const SAME_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'leader president premier chancellor minister king emir sultan chairman chairwoman secretary-general speaker dictator strongman head chief pope',
    'chief secretary minister director head chairman chairwoman secretary-general commander commissioner president boss leader general',
    'head director chief chairman chairwoman secretary-general president commissioner leader',
    'boss chief director chairman ceo executive head president manager',
    'candidate nominee hopeful contender frontrunner front-runner',
    'nominee candidate',
    'hopeful candidate contender',
    'contender candidate hopeful nominee',
    'frontrunner front-runner candidate nominee',
    'front-runner frontrunner candidate nominee',
    'senator sen',
    'representative rep congressman congresswoman',
    'congressman rep representative congresswoman',
    'congresswoman rep representative congressman',
    'governor gov',
    'lawmaker senator sen representative rep congressman congresswoman mp legislator deputy',
    'legislator senator sen representative rep congressman congresswoman mp lawmaker deputy',
    'politician senator sen representative rep congressman congresswoman mp governor gov mayor candidate nominee president minister leader',
    'diplomat ambassador envoy minister secretary',
    'spokesman spokeswoman spokesperson secretary',
    'spokeswoman spokesman spokesperson secretary',
    'spokesperson spokesman spokeswoman secretary',
    'general gen colonel-general commander marshal',
    'commander general gen admiral',
    'premier minister prime',
    'minister premier secretary',
    'secretary minister',
    'mogul billionaire businessman tycoon developer magnate',
    'tycoon billionaire businessman mogul developer magnate',
    'billionaire businessman mogul tycoon developer investor magnate',
    'businessman billionaire mogul tycoon developer executive entrepreneur',
    'businesswoman executive entrepreneur ceo',
    'attorney lawyer counsel prosecutor',
    'lawyer attorney counsel',
    'prosecutor attorney',
    'adviser advisor aide strategist',
    'aide adviser advisor assistant manager',
    'monarch king queen emir sultan',
    'pontiff pope',
    'scholar professor analyst fellow expert',
    'analyst expert fellow strategist economist',
    'veteran senator',
    'envoy ambassador',
    'chairman chair chairwoman chief',
    'chairwoman chair chairman',
    'professor prof historian scientist',
    'researcher scientist professor analyst',
  ]
    .map((row) => row.split(' '))
    .map(([head = '', ...others]) => [head, others] as const),
);
/** Words that narrow an office: a description with one of them means no holder of another. */
const FIELDS: ReadonlySet<string> = new Set(
  'prime foreign defense defence interior finance justice home health energy trade treasury economy vice deputy press campaign attorney general state national security intelligence police army navy majority minority'.split(
    ' ',
  ),
);
const PEOPLE: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['man', 'he'],
  ['woman', 'she'],
  ['mother', 'she'],
  ['father', 'he'],
  ['actress', 'she'],
  ['actor', 'he'],
]);
const MOST_BACK = 40;

/** Reads “the former Norwegian prime minister”; undefined where the words' noun is no office, rank or calling. */
export function readDescription(view: ArticleView, source: Span): Description | undefined {
  const printed =
    view.text.slice(source.start, source.end).split(/\s(?:of|for|to|at|in|from|with|on|who|that|which)\s|,/)[0] ?? '';
  const words = printed
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const head = words.at(-1) ?? '';
  if (!TITLE_HEADS.has(head) && !SAME_WORDS.has(head) && !PEOPLE.has(head)) return undefined;
  const [first = ''] = words;
  const named = listMentionsIn(view, source)
    .filter(({ actor }) => !isPerson(view, actor))
    .map(({ actor }) => actor);
  return {
    head,
    modifiers: words.slice(0, -1),
    named,
    isDefinite: first === 'the' || (named.length > 0 && !/^(?:an?|one|another|some)$/.test(first)),
  };
}

/**
 * Finds the person whom a description means: the last named before it in the article whose roles, or the words beside whose name, say so.
 *
 * A description of somebody new (“a spokesman”) means nobody.
 */
export function findDescribed(view: ArticleView, description: Description, place: number): string | undefined {
  if (!description.isDefinite) return undefined;
  const seen = new Set<string>();
  let at = findLastAt(view.mentions, place - 1);
  for (let count = 0; at >= 0 && count < MOST_BACK; at -= 1, count += 1) {
    const id = view.mentions[at]?.actor ?? '';
    if (seen.has(id) || !isPerson(view, id)) continue;
    seen.add(id);
    if (isDescribedBy(view, id, description)) return id;
  }
  return undefined;
}

function isDescribedBy(view: ArticleView, id: string, { head, modifiers, named }: Description): boolean {
  const gender = PEOPLE.get(head);
  if (gender !== undefined && findGenderOf(view, id) === gender && modifiers.length < 2) return true;
  const fields = modifiers.filter((word) => FIELDS.has(word));
  const heads = [head, ...(SAME_WORDS.get(head) ?? [])];
  return listTitles(view, id).some(({ words, of }) => {
    if (!heads.some((word) => words.has(word))) return false;
    if (
      !fields.every(
        (word) =>
          words.has(word) || (word === 'defense' && words.has('defence')) || (word === 'prime' && words.has('premier')),
      )
    )
      return false;
    if (words.has('vice') && !modifiers.includes('vice') && head === 'president') return false;
    return named.every((actor) => of.has(actor));
  });
}

type Title = { readonly words: ReadonlySet<string>; readonly of: ReadonlySet<string> };

/** A person's titles: the roles that are known, and the words beside the name in this article. */
function listTitles(view: ArticleView, id: string): Title[] {
  const actor = view.directory.byId.get(id);
  const roles = (actor?.roles ?? []).map(
    (role): Title => ({ words: splitWords(role.title), of: listOwners(view, role.of) }),
  );
  const beside = view.mentions
    .filter((mention) => mention.actor === id)
    .slice(0, 6)
    .flatMap((mention) => {
      const block = view.read.blocks[findLastAt(view.read.blocks, mention.start)];
      if (block === undefined) return [];
      const phrases = [readTitleBefore(view.text, mention.start, block), readApposition(view.text, mention.end, block)];
      const near = { start: Math.max(block.start, mention.start - 60), end: Math.min(block.end, mention.end + 80) };
      const of = new Set(listMentionsIn(view, near).flatMap(({ actor: other }) => [...listOwners(view, other)]));
      return phrases.flatMap((phrase): Title[] => (phrase === undefined ? [] : [{ words: splitWords(phrase), of }]));
    });
  return [...roles, ...beside];
}

/** An office's holder is also its state's: the Pentagon's chief is America's. */
function listOwners(view: ArticleView, id: string): ReadonlySet<string> {
  const owners = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !owners.has(current)) {
    owners.add(current);
    current = view.directory.byId.get(current)?.of;
  }
  return owners;
}

function splitWords(phrase: string): ReadonlySet<string> {
  return new Set(
    phrase
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .split(/[\s.,]+/),
  );
}
