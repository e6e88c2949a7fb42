/** A goal of a stage: a share that is to be reached, or a count that is not to be passed. */
export type Goal = { readonly least: number } | { readonly most: number };

/** One measured figure. A share lies between 0 and 1; a figure without a goal is there to compare others with. */
export type Figure = {
  readonly what: string;
  readonly material: string;
  readonly figure: number;
  readonly goal?: Goal;
};

/** Prints figures as a Markdown table. */
export function printFigures(figures: readonly Figure[]): string {
  const lines = figures.map(
    ({ what, material, figure, goal }) =>
      `| ${what} | ${material} | ${printNumber(figure, goal)} | ${printGoal(goal)} | ${printMet(figure, goal)} |`,
  );
  return ['| what | material | figure | goal | |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** What is to be kept low is counted; all else is a share. */
function printNumber(figure: number, goal: Goal | undefined): string {
  return goal !== undefined && 'most' in goal ? String(figure) : figure.toFixed(3);
}

function printGoal(goal: Goal | undefined): string {
  if (goal === undefined) return '';
  return 'least' in goal ? `at least ${goal.least.toFixed(2)}` : `at most ${goal.most}`;
}

function printMet(figure: number, goal: Goal | undefined): string {
  if (goal === undefined) return '';
  const isMet = 'least' in goal ? figure >= goal.least : figure <= goal.most;
  return isMet ? 'met' : 'not met';
}
