/** Names a language in English; `und` and codes nobody knows are "an unknown language". */
export function nameLanguage(code: string): string {
  const unknown = 'an unknown language';
  if (code === 'und') return unknown;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? unknown;
}
