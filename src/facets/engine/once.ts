/** Makes a function that computes at its first call and then remembers. */
export function once<Result extends object>(compute: () => Result): () => Result {
  let known: Result | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
