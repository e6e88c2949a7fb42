import { groupBy } from '../corpus/groupBy.ts';
import { type Lookup, makeLookup } from '../corpus/lookup.ts';
import type { Statement } from '../corpus/statement.ts';
import { describeOrder, printAbout } from './about.ts';
import { type Graph, type GraphNode, printGraphml } from './graphml.ts';
import { countTies, findConflict, findCongruence, type Grain, type Meeting, type Tie } from './networks.ts';
import { type ExportFile, type ExportOrder, findKept } from './order.ts';

const GRAPH_TYPES = { title: 'string', exported: 'string', build: 'string', filters: 'string' } as const;
/** `name` is the id of the corpus: igraph calls its nodes so. `type` tells igraph the two modes apart. */
const NODE_TYPES = {
  name: 'string',
  label: 'string',
  mode: 'string',
  type: 'boolean',
  kind: 'string',
  side: 'string',
} as const;
const COUNTING =
  'A conditional yes is a stance of its own. Acts of speech count once, however many articles print them.';

type Drawing = {
  readonly order: ExportOrder;
  readonly lookup: Lookup;
  readonly grain: Grain;
  readonly nodes: readonly GraphNode[];
};

/**
 * Exports positions as networks: actors with issues, actors who agree, actors who contradict, each by speaker and by side.
 *
 * One file a network. Source: discourse network analysis; see `networks.ts`.
 */
export function exportGraphml(order: ExportOrder): readonly ExportFile[] {
  const lookup = makeLookup(order.corpus);
  const { statements } = findKept(order);
  return (['speaker', 'side'] as const).flatMap((grain) => {
    const ties = countTies(statements, grain);
    const drawing = { order, lookup, grain, nodes: drawActors(statements, grain, lookup) };
    return [
      makeFile(`${grain}-issue`, drawAffiliation(ties, drawing)),
      makeFile(`${grain}-congruence`, drawMeetings(findCongruence(ties), 'congruence', drawing)),
      makeFile(`${grain}-conflict`, drawMeetings(findConflict(ties), 'conflict', drawing)),
    ];
  });
}

function makeFile(name: string, graph: Graph): ExportFile {
  return { name: `${name}.graphml`, mediaType: 'application/graphml+xml', content: printGraphml(graph) };
}

/** Every actor is a node, also one who meets nobody. A speaker who changed sides has them all. */
function drawActors(statements: readonly Statement[], grain: Grain, lookup: Lookup): GraphNode[] {
  return [...groupBy(statements, (statement) => statement[grain])].map(([name, own]) => ({
    id: nameNode('actor', name),
    attributes: {
      name,
      label: lookup.name(name),
      mode: grain,
      type: false,
      kind: lookup.actors.get(name)?.kind ?? '',
      side: [...new Set(own.map(({ side }) => side))].join(' '),
    },
  }));
}

function drawIssue(name: string, lookup: Lookup): GraphNode {
  const { title = name, group = '' } = lookup.issues.get(name) ?? {};
  return {
    id: nameNode('issue', name),
    attributes: { name, label: title, mode: 'issue', type: true, kind: group, side: '' },
  };
}

function drawAffiliation(ties: readonly Tie[], drawing: Drawing): Graph {
  const issues = [...new Set(ties.map(({ issue }) => issue))].map((id) => drawIssue(id, drawing.lookup));
  return {
    ...describe(
      `Each ${drawing.grain} with the issues spoken on`,
      'An edge is a stance; its weight counts acts of speech.',
      drawing.order,
    ),
    types: { graph: GRAPH_TYPES, node: NODE_TYPES, edge: { stance: 'string', utterances: 'int', weight: 'double' } },
    nodes: [...drawing.nodes, ...issues],
    edges: ties.map(({ actor, issue, stance, utterances }) => ({
      source: nameNode('actor', actor),
      target: nameNode('issue', issue),
      attributes: { stance, utterances, weight: utterances },
    })),
  };
}

const RELATIONS = {
  congruence: {
    title: 'Who shares stances',
    means: 'An edge joins two who share a stance on an issue; its weight counts the stances shared.',
  },
  conflict: {
    title: 'Who contradicts whom',
    means:
      'An edge joins two of whom one says yes to an issue and the other no; its weight counts such pairs of stances.',
  },
} as const;

function drawMeetings(meetings: readonly Meeting[], relation: keyof typeof RELATIONS, drawing: Drawing): Graph {
  const { title, means } = RELATIONS[relation];
  return {
    ...describe(`${title}, by ${drawing.grain}`, means, drawing.order),
    types: {
      graph: GRAPH_TYPES,
      node: NODE_TYPES,
      edge: {
        relation: 'string',
        issues: 'string',
        utterancePairs: 'int',
        averageActivity: 'double',
        weight: 'double',
      },
    },
    nodes: drawing.nodes,
    edges: meetings.map(({ a, b, issues, weight, utterancePairs, averageActivity }) => ({
      source: nameNode('actor', a),
      target: nameNode('actor', b),
      attributes: { relation, issues: issues.join(' '), utterancePairs, averageActivity, weight },
    })),
  };
}

function describe(title: string, means: string, order: ExportOrder): Pick<Graph, 'description' | 'attributes'> {
  const about = describeOrder(order);
  return {
    description: `${title}. ${means} ${COUNTING} ${printAbout(about)}`,
    attributes: { title, exported: about.exported, build: about.build, filters: about.filters.join('; ') },
  };
}

/** An actor and an issue may have the same id. */
function nameNode(mode: 'actor' | 'issue', id: string): string {
  return `${mode} ${id}`;
}
