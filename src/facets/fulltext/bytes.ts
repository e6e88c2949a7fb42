/** A list of bytes that grows as numbers are written to it. */
export type Writer = {
  /** Writes a whole number, not negative: seven bits a byte, the lowest first; the highest bit says that more follow. Source: LEB128. */
  number(value: number): void;
  bytes(list: Uint8Array): void;
  finish(): Uint8Array;
};

/** Makes a writer with nothing written yet. */
export function makeWriter(): Writer {
  let list = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= list.length) return;
    const larger = new Uint8Array(Math.max(2 * list.length, length + more));
    larger.set(list);
    list = larger;
  };
  return {
    number(value) {
      reserve(5);
      let left = value;
      for (; left > 0x7f; left >>>= 7) {
        list[length] = (left & 0x7f) | 0x80;
        length += 1;
      }
      list[length] = left;
      length += 1;
    },
    bytes(more) {
      reserve(more.length);
      list.set(more, length);
      length += more.length;
    },
    finish: () => list.slice(0, length),
  };
}

/** Reads what a writer wrote, from the beginning. Both throw where the bytes end too early. */
export type Reader = { number(): number; bytes(length: number): Uint8Array };

/** Makes a reader of bytes. */
export function makeReader(list: Uint8Array): Reader {
  let place = 0;
  return {
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = list[place];
        if (byte === undefined) throw new Error('The bytes end within a number.');
        place += 1;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value >>> 0;
      }
    },
    bytes(length) {
      if (place + length > list.length) throw new Error('The bytes end too early.');
      place += length;
      return list.subarray(place - length, place);
    },
  };
}
