/** The key under which the address of an embed says its theme, `light` or `dark`; without it the reader's system decides. */
export const THEME_KEY = 'theme';

/** Shows the theme that the address of an embed asks for. Nothing is kept: a frame in somebody's page has no business in a reader's browser. */
export function showEmbedTheme(): void {
  const theme = new URLSearchParams(location.search).get(THEME_KEY);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
