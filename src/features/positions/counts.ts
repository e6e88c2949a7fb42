import { printThousands } from '../../corpus/printThousands.ts';

const NUMBERS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

/** Writes a whole number in words up to twenty, in digits with separators above. */
export function spellNumber(count: number): string {
  return NUMBERS[count] ?? printCount(count);
}

/** Writes a whole number in digits with separators: "10,214". */
export function printCount(count: number): string {
  return printThousands(count);
}

/** Writes a count with its noun: "1 article", "5 articles". */
export function countNoun(count: number, noun: string): string {
  return `${printCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
