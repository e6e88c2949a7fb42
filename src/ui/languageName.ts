/** Names a language by its ISO 639-1 code in English: "French"; null where the code says that it cannot be told, or is none. */
export function nameLanguage(code: string): string | null {
  // A code of another form is thrown at.
  if (code === 'und' || !/^[a-z]{2,3}$/.test(code)) return null;
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
