/**
 * Does what reads texts, whether they are at hand or not; for what is not drawn but done.
 *
 * What reads a text of a large corpus that has not arrived throws the promise of it: it is waited for, and all is read anew. What cannot be had
 * is thrown as an `Error`.
 */
export async function whenRead<Result>(read: () => Result): Promise<Result> {
  for (;;) {
    try {
      return read();
    } catch (thrown) {
      if (!(thrown instanceof Promise)) throw thrown;
      await thrown;
    }
  }
}
