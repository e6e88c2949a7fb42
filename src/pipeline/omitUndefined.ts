/** Copies an object without its undefined properties: an optional field is absent, never null. */
export function omitUndefined<T extends object>(value: T): T {
  // Built up, not cut down: an object from which something was deleted is slow and large ever after.
  const kept: Partial<T> = {};
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  // A gate: what is left out is optional, or it could not have been undefined.
  return kept as T;
}
