/** Names a language by its ISO 639-1 code in English: "French"; null where the code says that it cannot be told. */
export function nameLanguage(code: string): string | null {
  if (code === 'und') return null;
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
