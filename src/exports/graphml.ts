/** What an attribute of a graph can hold; whole numbers are `int`. */
type AttributeType = 'string' | 'int' | 'double' | 'boolean';
type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A node by the id its edges name it with. */
export type GraphNode = { readonly id: string; readonly attributes: Attributes };

/** An edge between two nodes, by their ids; it has no direction. */
export type GraphEdge = { readonly source: string; readonly target: string; readonly attributes: Attributes };

/** A graph with the types of its attributes, by name, in the order in which they are written. */
export type Graph = {
  readonly description: string;
  readonly types: Readonly<Record<'graph' | 'node' | 'edge', Readonly<Record<string, AttributeType>>>>;
  readonly attributes: Attributes;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
};

/**
 * Prints a graph as GraphML, one undirected graph a file: most network tools read no second one.
 *
 * Nodes get plain ids (`n0`), as the schema wants name tokens. Source: GraphML specification 1.0, graphml.graphdrawing.org.
 */
export function printGraphml(graph: Graph): string {
  const ids = new Map(graph.nodes.map(({ id }, place) => [id, `n${place}`]));
  const nodes = graph.nodes.map(({ id, attributes }) =>
    printElement(`node id="${ids.get(id)}"`, printData('node', attributes), '    '),
  );
  const edges = graph.edges.map(({ source, target, attributes }, place) => {
    const opening = `edge id="e${place}" source="${ids.get(source)}" target="${ids.get(target)}"`;
    return printElement(opening, printData('edge', attributes), '    ');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${escapeXml(graph.description)}</desc>`,
    ...printKeys(graph.types),
    '  <graph id="G" edgedefault="undirected">',
    ...printData('graph', graph.attributes).map((line) => `    ${line}`),
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Escapes text for XML; what XML 1.0 cannot hold at all becomes the replacement character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function printKeys(types: Graph['types']): string[] {
  return (['graph', 'node', 'edge'] as const).flatMap((of) =>
    Object.entries(types[of]).map(
      ([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  );
}

function printData(of: 'graph' | 'node' | 'edge', attributes: Attributes): string[] {
  return Object.entries(attributes).map(
    ([name, value]) => `<data key="${of}-${name}">${escapeXml(String(value))}</data>`,
  );
}

function printElement(opening: string, inner: readonly string[], indent: string): string {
  const [name] = opening.split(' ');
  return [`${indent}<${opening}>`, ...inner.map((line) => `${indent}  ${line}`), `${indent}</${name}>`].join('\n');
}
