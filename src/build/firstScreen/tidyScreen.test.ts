import { expect, test } from 'vitest';
import { tidyScreen } from './tidyScreen.ts';

const DRAWN =
  '<table style="--sides:3"><td style="--side:teal">Supports</td><td style="--side:teal">Opposes</td></table>' +
  '<button popovertarget="a" aria-haspopup="dialog" aria-expanded="false" style="anchor-name:--a">Add</button>' +
  '<div id="a" popover="auto" role="dialog" style="position-anchor:--a"></div>';

const screen = tidyScreen(DRAWN);

test('style attributes that say the same become one rule', () => {
  expect(screen.html).not.toContain(' style="');
  expect(screen.html.match(/data-style="1"/g)).toHaveLength(2);
  expect(screen.style).toContain('[data-style="0"]{--sides:3}[data-style="1"]{--side:teal}');
});

test('what only a running page can open is left out, and its button says nothing of it', () => {
  expect(screen.html).toContain('<button>Add</button>');
  expect(screen.html).not.toContain('popover');
});
