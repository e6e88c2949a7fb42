/** What can be named outside the page. */
type NamedKind =
  | 'program'
  | 'build'
  | 'article'
  | 'statement'
  | 'event'
  | 'actor'
  | 'issue'
  | 'stance'
  | 'utterance'
  | 'schema';

/**
 * Prints the name of something as a URN, for formats that want an IRI.
 *
 * The page may stand anywhere, so no web address lasts as long as the id does. The name space is our own and not registered.
 */
export function printUrn(kind: NamedKind, id: string): string {
  // Half a surrogate pair cannot be encoded; with the u flag only such a half matches.
  return `urn:on-the-record:${kind}:${encodeURIComponent(id.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`;
}
