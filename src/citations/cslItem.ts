/**
 * A name as CSL-JSON writes it: the parts of a person's, or the whole of any other in `literal`.
 *
 * `static-ordering` marks a name that is spoken family first. An Arabic article stays part of the family name ("al-Assad"): it is not set apart by a space, as `non-dropping-particle` ("de") is.
 */
export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly 'static-ordering'?: true;
    }
  | { readonly literal: string };

/**
 * A date as CSL-JSON writes it.
 *
 * `date-parts` is one point or the two ends of an interval, each `[year]`, `[year, month]` or `[year, month, day]`; `season` is 1 (spring)
 * to 4. `circa` marks any doubt: CSL does not tell "about" from "perhaps". `literal` says what parts cannot; what parts then stand
 * beside it are the year or month that is sure, for programs that read no words.
 */
export type CslDate =
  | {
      readonly 'date-parts': readonly (readonly number[])[];
      readonly season?: number;
      readonly circa?: true;
    }
  | { readonly literal: string; readonly 'date-parts'?: readonly (readonly number[])[] };

/** How faithfully the article gives a speaker's words: in quotation marks, or in its own. */
export type Rendering = 'quoted' | 'reported';

/** What CSL-JSON has no variable for, under its `custom` key: the speaker's role that day, how the words reach us, and whom the page copied, nearest first. */
export type CslCustom = {
  readonly role?: string;
  readonly rendering?: Rendering;
  readonly via?: readonly string[];
};

/**
 * One work as CSL-JSON describes it.
 *
 * A quote or an event is cited by the article that prints it: the item is the article, with the speaker as `original-author`, the words in `abstract`,
 * the occasion or event as `event-title` and when it was said or happened as `event-date`. `note` says all of that in words, for programs that
 * keep nothing else. `archive` and `archive_location` are the page where the text is held. Source: CSL-JSON schema 1.0.2, csl-data.json.
 */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly genre?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly abstract?: string;
  readonly 'original-author'?: readonly CslName[];
  readonly 'event-title'?: string;
  readonly 'event-date'?: CslDate;
  readonly note?: string;
  readonly custom?: CslCustom;
};
