// Runs before the first paint, so that a chosen theme never flashes. Written by the theme choice in the help sheet.
try {
  const theme = localStorage.getItem('on-the-record.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme stands.
}
// What the page holds for the time before its script runs is the plain address's screen.
if (location.search !== '') document.documentElement.dataset.elsewhere = '';

// A program that does not arrive, or that this browser cannot read, draws nothing: then what stands for it is shown.
addEventListener(
  'error',
  (event) => {
    const isOfScript = event instanceof ErrorEvent || event.target instanceof HTMLScriptElement;
    if (isOfScript && document.querySelector('#root > :not(.first-screen)') === null) document.querySelector('#unread')?.removeAttribute('hidden');
  },
  true,
);
