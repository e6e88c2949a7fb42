/** Reads bytes that are written in base 64. Throws where a sign is not of its alphabet. */
export function readLetters(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}
