/** Copies an object without its undefined properties: an optional field is absent, never null. */
export function omitUndefined<T extends object>(value: T): T {
  const copy = { ...value };
  for (const key in copy) if (copy[key] === undefined) delete copy[key];
  return copy;
}
