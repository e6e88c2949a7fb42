/**
 * Prints a whole number with a comma at each thousand: "10,214".
 *
 * As `toLocaleString('en-US')` does, whose first call takes a browser longer than the first screen may: it loads what it knows of all languages.
 */
export function printThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
