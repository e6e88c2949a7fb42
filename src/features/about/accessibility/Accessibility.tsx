import { List, Section } from '../Section.tsx';
import { CHECKED_ON, ERRANDS, GAPS, STATES, THEMES, WIDTHS } from './checked.ts';
import { CRITERIA, type Criterion } from './criteria.ts';

const MEANS: Readonly<Record<Criterion['means'], string>> = {
  tests: 'Tests',
  reading: 'Judgment',
  nothing: 'Nothing falls under it',
};

/** Who can use this page, how that was checked, and what is known to be missing. What is missing stands first. */
export function Accessibility() {
  const count = (means: Criterion['means']) => CRITERIA.filter((criterion) => criterion.means === means).length;
  return (
    <div className="about">
      <h1 className="title">
        {`Of ${CRITERIA.length} criteria for pages that everyone can use, ${count('tests')} are watched by tests and ${count('reading')} were judged by those who made the page; nothing here falls under the other ${count('nothing')}.`}
      </h1>
      <dl className="about-facts">
        <dt>Measured by: </dt>
        <dd>WCAG 2.2, levels A and AA</dd>
        <dt>Gone through on: </dt>
        <dd>{CHECKED_ON}, by those who made the page</dd>
        <dt>Seen in: </dt>
        <dd>
          {STATES.length} states of the page, {WIDTHS.length} widths and {THEMES.length} themes, with axe-core and tests
          of our own
        </dd>
        <dt>In which browser: </dt>
        <dd>Chromium alone</dd>
      </dl>
      <div className="about-columns">
        <Section title="What is known to be missing">
          <List lines={GAPS} />
        </Section>
        <Section title="By keyboard alone">
          <p className="mb-1">
            Tests go on these errands without a pointer. At each stop what has the focus is outlined and in sight, and
            no stop holds it.
          </p>
          <List ordered lines={ERRANDS} />
        </Section>
        <Section title="In these states">
          <p className="mb-1">
            Each is looked at in windows {WIDTHS.join(', ')} px wide, light and dark:{' '}
            {STATES.length * WIDTHS.length * THEMES.length} runs of all rules of axe-core. In each, too: nothing to
            scroll sideways, no word cut off or over another at 200 % and with the wider spacing of WCAG, every word
            readable in the colors of the system and on paper, and nothing that moves where a reader wants no motion.
          </p>
          <List lines={STATES} />
        </Section>
      </div>
      <Criteria />
    </div>
  );
}

function Criteria() {
  return (
    <table className="about-table">
      <caption className="pb-1 text-left font-semibold">Criterion by criterion</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Checked by</th>
          <th scope="col">How</th>
        </tr>
      </thead>
      <tbody>
        {CRITERIA.map(({ id, name, means, words }) => (
          <tr key={id}>
            <th scope="row">
              <span className="text-ink-2">{id}</span> {name}
            </th>
            <td data-head="Checked by">{MEANS[means]}</td>
            <td data-head="How">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
