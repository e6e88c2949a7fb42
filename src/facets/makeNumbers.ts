/** Makes a list of so many numbers, all of them below `limit`, as narrow as they allow. */
export function makeNumbers(length: number, limit: number): Uint16Array | Uint32Array {
  return limit > 0x10000 ? new Uint32Array(length) : new Uint16Array(length);
}
