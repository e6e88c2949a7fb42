import { compile } from '../compile.ts';
import { toFiles } from './smallSeeds.ts';

const ARTICLE = `Stoltenberg talks to Reuters

September 28, 2015

Jens Stoltenberg said on Sunday there was no "incident or accident" to report. He welcomed the plans, he said.

"We need an agreement," he said. "There is no incident or accident, and we want none."

Nobody else spoke.

Leave a Reply
`;
const CODEBOOK = {
  'codebook/issues.yaml': `
- { id: deconflict-forces, group: Syria, title: De-conflict, definition: d, counts: c }
- { id: nato-role-is, group: Syria, title: Expand, definition: d, counts: c }
`,
  'codebook/actors.yaml': `
- { id: nato, kind: organization, name: NATO, side: { short: NATO, color: violet } }
- { id: norway, kind: state, name: Norway, side: { short: Norway, color: green } }
- { id: russia, kind: state, name: Russia, side: { short: Russia, color: ochre } }
- id: jens-stoltenberg
  kind: person
  name: Jens Stoltenberg
  aliases: [Stoltenberg]
  roles:
    - { title: Prime Minister, of: norway, from: "2005", to: "2013", source: s }
    - { title: Secretary General, of: nato, from: "2014-10-01", to: "2024-10-01", source: s }
    - { title: Minister of Finance, of: norway, from: "2025-02-04", source: s }
`,
  'codebook/publishers.yaml': '- { id: reuters, name: Reuters, kind: agency }\n',
};

const BASE: Readonly<Record<string, string>> = {
  speaker: 'jens-stoltenberg',
  issue: 'deconflict-forces',
  stance: 'supports',
  said: '{ edtf: "2015-09-27", basis: "on Sunday" }',
  reporting: 'direct',
  quote: '{ exact: "We need an agreement" }',
};

/** Compiles statements of an interview that differ from a good one in the fields given; an empty field is left out. */
export function code(...changes: Readonly<Record<string, string>>[]) {
  const entries = changes.map((change) => {
    const fields = Object.entries({ ...BASE, ...change }).filter(([, value]) => value !== '');
    return `  - ${fields.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
  });
  const texts = {
    ...CODEBOOK,
    'articles/a.txt': ARTICLE,
    'codings/a.yaml': `coder: otr\nstatements:\n${entries.join('')}`,
  };
  const { corpus, anchors } = compile(toFiles(texts));
  const [article] = corpus.articles;
  const words = (span?: { start: number; end: number }) => span && article?.text.slice(span.start, span.end);
  const judged = corpus.problems.map(({ code: problem, field, value }) => `${problem} ${field} ${value ?? ''}`.trim());
  return { statements: corpus.statements, problems: corpus.problems, judged, words, anchors };
}
