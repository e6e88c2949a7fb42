import { parse } from 'edtf';
import { isSet } from './edtfBounds.ts';

/** A season, or a date with unknown digits, with a qualifier for the whole. */
const QUALIFIED = /^(-?[\dX]{4}(?:-[\dX]{2}){0,2})[?~%]$/;
/** Unknown digits, wherever they stand: whether a day fits is for the calendar to say. */
const MASKED = /^(?=.*X)-?[\dX]{4}(?:-[\dX]{2}){0,2}$/;
/** A set of fifty days; the library's time grows with more than the length. */
const LONGEST = 600;
const TIME = /^-?\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

/**
 * Whether a string has the form of an EDTF date: the Library of Congress's levels 0 and 1 whole, level 2 as far as the `edtf` library goes.
 *
 * The library refuses some of it (seasons and unknown digits with a qualifier, seasons in an interval, ends of different levels) and takes more than it
 * (years of two or three digits, times without seconds, blanks in sets): docs/edtf.md has the rulings.
 */
export function isEdtf(text: string): boolean {
  if (text.length > LONGEST || /\s/.test(text) || text === '/') return false;
  if (text.includes('T')) return TIME.test(text) && isParsed(text);
  if (isSet(text)) return isParsed(text) && !/[[{,]\.\.[^,]*\.\./.test(text);
  const ends = text.split('/');
  return ends.length === 1 ? isDate(text) : ends.length === 2 && ends.every(isEnd);
}

/** An interval's end is a date, or open, or unknown; a year with a letter is none. */
function isEnd(text: string): boolean {
  return text === '' || text === '..' || (!/[YS]/.test(text) && isDate(text));
}

function isDate(text: string): boolean {
  const bare = text.replace(/[?~%]/g, '');
  // Years of two and three digits are the library's own: the standard has none.
  if (/^-?[\dX]{1,3}$/.test(bare)) return false;
  const whole = QUALIFIED.exec(text)?.[1] ?? text;
  return MASKED.test(whole) || isParsed(text) || isParsed(whole);
}

/** Whether the library reads a string. */
export function isParsed(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
