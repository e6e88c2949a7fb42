import { inflect } from './verbForms.ts';

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
/** Forms of "have": they make the perfect tense. */
export const HAVE_FORMS = toSet("has have had having hasn't haven't hadn't");
/** Forms of "do". */
export const DO_FORMS = toSet("do does did don't doesn't didn't");
/** Verbs that move an act into the future. */
export const FUTURE_MODALS = toSet("will would shall 'll won't wouldn't");
/** Verbs that leave open whether an act takes place. */
export const OPEN_MODALS = toSet("may might could can should must ought cannot can't couldn't shouldn't");
/** Words that say no. */
export const NEGATIONS = toSet(
  "not never cannot can't couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't neither no longer",
);
/** Adverbs without -ly that stand between an auxiliary and its verb. */
export const ADVERBS = toSet(
  'also again already still just now ever soon then later even often once twice long jointly together further yet both all reportedly thus instead so far up effectively repeatedly',
);
/** Verbs that report without acting on anybody: what follows them is content. */
export const SAYING = inflectAll(
  'say tell announce state report add claim declare believe confirm note stress think argue suggest acknowledge indicate reveal maintain assert estimate reiterate explain insist',
);
/** Those of them that name the speaker after what is said. */
export const TAGS = toSet(
  'said says told announced reported added confirmed claimed stated warned insisted declared vowed stressed argued noted',
);
/** Verbs after which nothing has happened. */
export const DENYING = inflectAll('deny doubt');
/** Words that open a clause of when or why. */
export const TIMING = toSet('after before while when because since until');
/** Marks that divide clauses. */
export const BREAKS = toSet(', ; : — – ( ) [ ] /');
/** Names that name nobody. */
export const CALENDAR_WORDS = toSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter',
);

function inflectAll(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').flatMap((verb) => [...inflect(verb).keys()]));
}
