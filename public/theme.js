// Runs before the first paint, so that a chosen theme never flashes. Written by the theme choice in the help sheet.
try {
  const theme = localStorage.getItem('on-the-record.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme stands.
}
// What the page holds for the time before its script runs is the plain address's screen.
if (location.search !== '') document.documentElement.dataset.elsewhere = '';
