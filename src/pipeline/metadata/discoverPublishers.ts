import { compareText } from '../../corpus/compareText.ts';
import { type Publisher, UNNAMED_PUBLISHER } from '../../corpus/publisher.ts';
import { findOutlet, toPublisherId } from './outlets.ts';

/**
 * Discovers the publishers of articles without a codebook, from the names that articles and codings give.
 *
 * A publisher's id is made of its name, so that "The Washington Post" and "Washington Post" are one. Well-known outlets have their kind, and
 * their other names; all others are sites. In order of their ids.
 */
export function discoverPublishers(names: Iterable<string>): Publisher[] {
  const publishers = new Map<string, Publisher>();
  for (const name of [...new Set(names)].toSorted(compareText)) {
    const publisher = toPublisher(name);
    if (publisher.id === '' || publisher.id === UNNAMED_PUBLISHER) continue;
    const known = publishers.get(publisher.id);
    if (known === undefined || known.name.length < publisher.name.length) publishers.set(publisher.id, publisher);
  }
  return [...publishers.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function toPublisher(name: string): Publisher {
  const outlet = findOutlet(name);
  if (outlet !== undefined) return { id: outlet.id, name: outlet.name, kind: outlet.kind };
  return { id: toPublisherId(name), name: printSlug(name), kind: 'site' };
}

/** An id in place of a name is printed as words: "evening-courier" is "Evening Courier". */
function printSlug(name: string): string {
  if (!/^[a-z\d]+(?:[-_][a-z\d]+)*$/.test(name)) return name.replace(/\s+/g, ' ').trim();
  return name.replace(/[-_]/g, ' ').replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}
