/** Names a language in English; `und` and codes nobody knows are "an unknown language". */
export function nameLanguage(code: string): string {
  const unknown = 'an unknown language';
  // A code of another form is thrown at.
  if (code === 'und' || !/^[a-z]{2,3}$/.test(code)) return unknown;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? unknown;
}
