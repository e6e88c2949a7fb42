import { BLIND_ARTICLES } from '../../pipeline/actors/testing/blindArticles.ts';
import { measureMentions } from '../../pipeline/actors/testing/measureMentions.ts';
import { TUNED_ARTICLES } from '../../pipeline/actors/testing/tunedArticles.ts';
import { compile } from '../../pipeline/compile.ts';
import { measureCopies } from '../../pipeline/copies/testing/measureCopies.ts';
import type { SourceFile } from '../../pipeline/decode.ts';
import { type EventScore, measureEvents } from '../../pipeline/proposals/testing/measureEvents.ts';
import { measureCodebookAlone, measureIssues } from '../../pipeline/proposals/testing/measureIssues.ts';
import { DATE_TABLE } from '../../pipeline/timex/testing/dateTable.ts';
import { measureDates } from '../../pipeline/timex/testing/measureDates.ts';
import { readSeeds } from '../readSeeds.ts';
import type { Figure } from './figures.ts';

/** Measures every stage that has material of its own: marked articles, sentences with what they say, and the coded seeds. */
export function measureQuality(seedsFolder: string): Figure[] {
  const seeds = readSeeds(seedsFolder);
  return [...listMentions(), ...listDates(), ...listEvents(), ...listCopies(seeds), ...listIssues(seeds)];
}

function listMentions(): Figure[] {
  const sets = [['blind', BLIND_ARTICLES] as const, ['tuned', TUNED_ARTICLES] as const];
  return sets.flatMap(([set, articles]) => {
    const { sentences, mentions, references } = measureMentions(articles);
    const material = `${sentences} sentences, ${set}`;
    return [
      { what: 'mentions: precision', material, figure: mentions.precision, goal: { least: 0.95 } },
      { what: 'mentions: recall', material, figure: mentions.recall, goal: { least: 0.9 } },
      {
        what: 'speakers named by pronoun or role',
        material: `${references.wanted} sources, ${set}`,
        figure: references.share,
        goal: { least: 0.9 },
      },
    ];
  });
}

function listDates(): Figure[] {
  return (['blind', 'tuned'] as const).map((set) => {
    const { expected, right, extra } = measureDates(DATE_TABLE.filter((row) => row.set === set));
    return {
      what: 'dates: value and precision right',
      material: `${expected} time expressions, ${set}`,
      // One found where there is none is as wrong as one read wrongly.
      figure: right / (expected + extra),
      goal: { least: 0.95 },
    };
  });
}

function listEvents(): Figure[] {
  const { open, blind } = measureEvents();
  const list = (set: string, { right, all }: EventScore): Figure => ({
    what: 'events: type right',
    material: `${all} sentences, ${set}`,
    figure: right / all,
    goal: { least: 0.65 },
  });
  return [list('blind', blind), list('tuned', open)];
}

function listCopies(seeds: readonly SourceFile[]): Figure[] {
  const articles = seeds.filter(({ path }) => path.startsWith('articles/'));
  const { copies, found, unlike, wrong } = measureCopies(articles.map((file) => new TextDecoder().decode(file.read())));
  return [
    {
      what: 'copies: recall',
      material: `${copies} altered copies of the seeds`,
      figure: found / copies,
      goal: { least: 0.95 },
    },
    { what: 'copies: false pairs', material: `${unlike} unlike pairs`, figure: wrong, goal: { most: 0 } },
  ];
}

function listIssues(seeds: readonly SourceFile[]): Figure[] {
  const { corpus } = compile(seeds);
  const coded = measureIssues(corpus);
  const alone = measureCodebookAlone(corpus);
  const material = `${coded.statements} coded statements of the seeds`;
  const what = 'issues: the coded one among the first two';
  return [
    { what, material, figure: coded.firstTwo / coded.statements, goal: { least: 0.8 } },
    { what: `${what}, codebook alone`, material, figure: alone.firstTwo / alone.statements },
  ];
}
