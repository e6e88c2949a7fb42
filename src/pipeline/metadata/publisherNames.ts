import type { Publisher } from '../../corpus/publisher.ts';
import { detach } from '../detach.ts';
import { findOutlet, toPublisherId } from './outlets.ts';

/**
 * Finds the publisher that a name means: by its id, by its name without regard to case, marks and "The", or by another name of the same
 * well-known outlet.
 */
export function findPublisherOf(name: string, publishers: readonly Publisher[]): Publisher | undefined {
  const known = FOUND.get(publishers) ?? new Map<string, Publisher | undefined>();
  FOUND.set(publishers, known);
  if (!known.has(name)) known.set(detach(name), searchPublisher(name, publishers));
  return known.get(name);
}

/** By the list and the name: articles of a large folder give the same few names, and each is compared with the whole list. */
const FOUND = new WeakMap<readonly Publisher[], Map<string, Publisher | undefined>>();

/** Finds it as `findPublisherOf` does, and remembers nothing: for lists that are asked once. */
export function searchPublisher(name: string, publishers: readonly Publisher[]): Publisher | undefined {
  const key = toPublisherId(name);
  if (key === '') return undefined;
  const outlet = findOutlet(name)?.id;
  return (
    publishers.find((publisher) => publisher.id === name || publisher.name === name) ??
    publishers.find((publisher) => toPublisherId(publisher.name) === key) ??
    publishers.find((publisher) => outlet !== undefined && findOutlet(publisher.name)?.id === outlet)
  );
}
