function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that stand before a noun: what follows one of them is no verb. */
export const DETERMINERS = toSet(
  'the a an this that these those his her its their our my your whose no any some every each another several many few more most other such all both recent new latest first second last next two three four five six seven eight nine ten major possible alleged joint further of in on at for with from by about into between against under over during after before since without than per via amid despite as',
);
/** Words that open a clause which only dates, grounds or grants. */
export const ADVERBIAL_OPENERS = toSet(
  'after as while when because since although though before until amid despite following during once whereas',
);
/** Words that open a clause nobody says is true. */
export const CONDITION_OPENERS = toSet('if unless whether');
/** Words that open a relative clause. */
export const RELATIVE_OPENERS = toSet('who which whom whose where');
/** Pronouns that can be the subject of an act. */
export const SUBJECT_PRONOUNS = toSet('he she it they we i who which you');
/** Forms of "be": with a participle they make the passive. */
export const BE_FORMS = toSet("is are was were be been being am isn't aren't wasn't weren't get got gets getting");
const HAVE_FORMS = toSet("has have had having hasn't haven't hadn't");
const DO_FORMS = toSet("do does did don't doesn't didn't");
/** Verbs that move an act into the future. */
export const FUTURE_MODALS = toSet("will would shall 'll won't wouldn't");
/** Verbs that leave open whether an act takes place. */
export const OPEN_MODALS = toSet("may might could can should must ought cannot can't couldn't shouldn't");
const NEGATIONS = toSet(
  "not never cannot can't couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't neither no longer",
);
/** Adverbs without -ly that stand between an auxiliary and its verb. */
const ADVERBS = toSet(
  'also again already still just now ever soon then later even often once twice long jointly together further yet both all reportedly thus instead so far up effectively repeatedly',
);

/** Whether a word belongs to the verbs' own words: auxiliaries, negations and adverbs among them. */
export function isVerbWord(word: string): boolean {
  return (
    BE_FORMS.has(word) ||
    HAVE_FORMS.has(word) ||
    DO_FORMS.has(word) ||
    FUTURE_MODALS.has(word) ||
    OPEN_MODALS.has(word) ||
    NEGATIONS.has(word) ||
    ADVERBS.has(word) ||
    (word.endsWith('ly') && word.length > 4)
  );
}

/** Whether a word makes what follows the perfect tense. */
export function isHave(word: string): boolean {
  return HAVE_FORMS.has(word);
}

/** Whether a word is a form of "do". */
export function isDo(word: string): boolean {
  return DO_FORMS.has(word);
}

/** Whether a word says no. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}
