import type { CodebookFiles } from './codebookFiles.ts';
import { addRepeats, compileEvents, compileRepeats, type PlacedEvent } from './events.ts';
import { joinIdLists } from './ids.ts';
import type { JoinedCoding } from './joinedCodings.ts';
import { compileStatements, type PlacedStatement } from './statements.ts';
import { checkUtterances } from './utterances.ts';
import type { YamlPlace } from './yamlFile.ts';

/** Compiles the events of all codings, each with its evidence from every article. A second coder's are checked and left out. */
export function compileAllEvents(codings: readonly JoinedCoding[], codebook: CodebookFiles): PlacedEvent[] {
  const seen = new Map<string, YamlPlace>();
  const compiled = codings.map(({ text: article, written, file: coding, eventIds, isSecond }) => {
    const context = { article, written, coding, actorIds: codebook.ids.actors };
    const events = compileEvents(context, isSecond ? new Map() : seen);
    const repeats = compileRepeats(context, eventIds);
    return isSecond ? { events: [], repeats: [] } : { events, repeats };
  });
  return addRepeats(
    compiled.flatMap((one) => one.events),
    compiled.flatMap((one) => one.repeats),
  );
}

/** Compiles the statements of all codings, and checks those that are one utterance. A second coder's are checked and left out. */
export function compileAllStatements(codings: readonly JoinedCoding[], codebook: CodebookFiles): PlacedStatement[] {
  const seen = new Map<string, YamlPlace>();
  const actors = new Map(codebook.actors.values.map((actor) => [actor.id, actor]));
  const { actors: actorIds, issues, publishers } = codebook.ids;
  const relays = joinIdLists(publishers, actorIds);
  const placed = codings.flatMap(({ text: article, published, written, file: coding, eventIds, isSecond }) => {
    const ids = { actors: actorIds, issues, events: eventIds, relays };
    const context = { article, published, written, coding, actors, ids };
    const statements = compileStatements(context, isSecond ? new Map() : seen);
    return isSecond ? [] : statements;
  });
  checkUtterances(placed);
  return placed;
}
