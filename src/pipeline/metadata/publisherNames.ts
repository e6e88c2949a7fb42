import type { Publisher } from '../../corpus/publisher.ts';
import { findOutlet, toPublisherId } from './outlets.ts';

/**
 * Finds the publisher that a name means: by its id, by its name without regard to case, marks and "The", or by another name of the same
 * well-known outlet.
 */
export function findPublisherOf(name: string, publishers: readonly Publisher[]): Publisher | undefined {
  const key = toPublisherId(name);
  if (key === '') return undefined;
  const outlet = findOutlet(name)?.id;
  return (
    publishers.find((publisher) => publisher.id === name || publisher.name === name) ??
    publishers.find((publisher) => toPublisherId(publisher.name) === key) ??
    publishers.find((publisher) => outlet !== undefined && findOutlet(publisher.name)?.id === outlet)
  );
}
