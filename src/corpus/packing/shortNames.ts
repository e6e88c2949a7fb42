/** Stands in a short name for what it leaves out; a name that is whole although it holds this begins with the other. JSON writes both as they are. */
const LEFT_OUT = '\u007f';
const WHOLE = '\u0080';

/** Leaves out of a name a part of it that is known from elsewhere: of the path `articles/a.txt` the id `a`. */
export function shorten(name: string, known: string): string {
  if (name.includes(LEFT_OUT) || name.startsWith(WHOLE)) return WHOLE + name;
  const at = known === '' ? -1 : name.indexOf(known);
  return at < 0 ? name : name.slice(0, at) + LEFT_OUT + name.slice(at + known.length);
}

/** Restores what `shorten` left out. */
export function lengthen(short: string, known: () => string): string {
  if (short.startsWith(WHOLE)) return short.slice(1);
  const at = short.indexOf(LEFT_OUT);
  return at < 0 ? short : short.slice(0, at) + known() + short.slice(at + 1);
}
