import type { PlacedEvent } from './events.ts';
import type { JoinedCoding } from './joinedCodings.ts';
import type { ProblemCode } from './problemCodes.ts';
import type { PlacedStatement } from './statements.ts';
import type { YamlPlace } from './yamlFile.ts';

/** What is coded under an id of its own. */
export type CodedKind = 'statement' | 'event' | 'article';

/** All that first coders coded, each with its place. */
export type PlacedCodings = {
  readonly statements: readonly PlacedStatement[];
  readonly events: readonly PlacedEvent[];
  readonly codings: readonly JoinedCoding[];
};

type Coded = {
  readonly kind: CodedKind;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly place: YamlPlace;
};

/** The ids something was published under before; undefined where there are none, so that the corpus carries no empty lists. */
export function listAliases(written: readonly string[] | undefined): string[] | undefined {
  return written === undefined || written.length === 0 ? undefined : [...written];
}

/**
 * Checks that each old id leads to one thing: it is nothing's id now, and nothing else's old id.
 *
 * Statements, events and articles have ids of their own each. Problems: `alias-empty`, `alias-live`, `alias-twice` with the first place.
 */
export function checkAliases(placed: PlacedCodings, articles: ReadonlySet<string>): void {
  const coded = listCoded(placed);
  const live = new Map(coded.map((one) => [placeKey(one.kind, one.id), placeName(one.place)]));
  for (const id of articles) if (!live.has(placeKey('article', id))) live.set(placeKey('article', id), 'the articles');
  const seen = new Map<string, string>();
  for (const one of coded) {
    for (const [index, alias] of one.aliases.entries()) {
      const place = { yaml: one.place.yaml, path: [...one.place.path, 'aliases', index] };
      checkAlias(alias, { kind: one.kind, place, live, seen });
    }
  }
}

/** Lists where things are coded: `codings/x.yaml:14`, by `placeKey`. */
export function listPlaces(placed: PlacedCodings): ReadonlyMap<string, string> {
  return new Map(listCoded(placed).map((one) => [placeKey(one.kind, one.id), placeName(one.place)]));
}

/** The key of a thing among the places. */
export function placeKey(kind: CodedKind, id: string): string {
  return `${kind} ${id}`;
}

type AliasCheck = {
  readonly kind: CodedKind;
  readonly place: YamlPlace;
  /** Where each id of now stands. */
  readonly live: ReadonlyMap<string, string>;
  readonly seen: Map<string, string>;
};

function checkAlias(alias: string, { kind, place, live, seen }: AliasCheck): void {
  const key = placeKey(kind, alias);
  const report = (code: ProblemCode, message: string, fix: string) =>
    place.yaml.report(place.path, { code, message, value: alias, fix });
  const standing = live.get(key);
  const first = seen.get(key);
  if (alias.trim() === '') report('alias-empty', 'This is no id.', `Write the old id of the ${kind}, or take it out.`);
  else if (standing !== undefined) {
    const message = `This is the id of ${withArticle(kind)} now, in ${standing}: a link with it leads there.`;
    report('alias-live', message, 'Take the alias out, or give the other one another id.');
  } else if (first !== undefined) {
    const message = `This alias stands already in ${first}, and an old link can lead to one place only.`;
    report('alias-twice', message, 'Keep it where the old link should lead.');
  } else seen.set(key, placeName(place));
}

function listCoded({ statements, events, codings }: PlacedCodings): Coded[] {
  return [
    ...codings.map(
      ({ article, file }): Coded => ({
        kind: 'article',
        id: article,
        aliases: file.article.aliases ?? [],
        place: { yaml: file.yaml, path: ['article'] },
      }),
    ),
    ...statements.map(
      ({ statement, place }): Coded => ({
        kind: 'statement',
        id: statement.id,
        aliases: statement.aliases ?? [],
        place,
      }),
    ),
    ...events.map(({ event, place }): Coded => ({ kind: 'event', id: event.id, aliases: event.aliases ?? [], place })),
  ];
}

function placeName({ yaml, path }: YamlPlace): string {
  return yaml.placeOf(path);
}

function withArticle(kind: CodedKind): string {
  return kind === 'statement' ? 'a statement' : `an ${kind}`;
}
