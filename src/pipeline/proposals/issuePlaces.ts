import type { Issue } from '../../corpus/issue.ts';
import type { ListNames } from './issueNames.ts';
import { listStems } from './issueTerms.ts';

/** What shows that a passage is about the country that a group's heading names: its own terms, and names that only its issues hold. */
export type Place = { readonly named: readonly string[]; readonly near: readonly string[] };

/** The places of a codebook, and which of them each issue is about, in the codebook's order. */
export type Places = { readonly places: readonly Place[]; readonly placesOf: readonly (readonly number[])[] };

/**
 * Finds the places each issue is about, by the headings of the codebook's groups.
 *
 * A heading of no place ("Both conflicts") is about those of the other headings that the issue's title names. [] where there is none.
 */
export function findPlaces(issues: readonly Issue[], listNames: ListNames): Places {
  const read = (text: string) => new Set([...listCapitals(text), ...listNames(text)]);
  const described = issues.map(({ group, title, definition, counts }) => ({
    heading: group,
    title: read(title),
    all: new Set([title, definition, counts].flatMap((text) => [...read(text)])),
  }));
  const used = new Set(described.flatMap(({ all }) => [...all]));
  const headings = [...new Set(issues.map(({ group }) => group))].map((heading) => ({
    heading,
    named: [...new Set([...listStems(heading), ...listNames(heading)])].filter((term) => used.has(term)),
  }));
  const places = headings
    .filter(({ named }) => named.length > 0)
    .map(({ heading, named }) => {
      const others = described.filter((one) => one.heading !== heading).flatMap(({ all }) => [...all]);
      const away = new Set(others);
      const own = described.filter((one) => one.heading === heading).flatMap(({ all }) => [...all]);
      return { heading, named, near: [...new Set(own)].filter((term) => !away.has(term)) };
    });
  const placesOf = described.map(({ heading, title }) => {
    const list = (isOf: (place: (typeof places)[number]) => boolean) =>
      places.flatMap((place, number) => (isOf(place) ? [number] : []));
    const own = list((place) => place.heading === heading);
    return own.length > 0 ? own : list(({ named }) => named.some((term) => title.has(term)));
  });
  return { places, placesOf };
}

/** Single words with a capital that do not begin the text: names. Of longer names each word for itself means other things too ("State"). */
function listCapitals(text: string): string[] {
  const words = text.split(/\s+/);
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
  return words
    .filter(
      (word, at) => at > 0 && isCapital(word) && !isCapital(words[at + 1]) && (at === 1 || !isCapital(words[at - 1])),
    )
    .flatMap((word) => listStems(word));
}
