/** How a criterion was checked: by tests that run with every change, by reading the page and its code, or not, since nothing here falls under it. */
type Means = 'tests' | 'reading' | 'nothing';

/** One success criterion of WCAG 2.2 on level A or AA, and what was done about it. */
export type Criterion = { readonly id: string; readonly name: string; readonly means: Means; readonly words: string };

const SILENT = 'There is no sound and no film.';

/** The 55 success criteria of levels A and AA in WCAG 2.2 (W3C Recommendation of October 2023), in its order. */
export const CRITERIA: readonly Criterion[] = [
  tested(
    '1.1.1',
    'Non-text content',
    'Axe; every sign has its words, every mark of the timeline a sentence and a row of the table',
  ),
  none('1.2.1', 'Audio-only and video-only', SILENT),
  none('1.2.2', 'Captions', SILENT),
  none('1.2.3', 'Audio description or alternative', SILENT),
  none('1.2.4', 'Captions, live', SILENT),
  none('1.2.5', 'Audio description', SILENT),
  tested('1.3.1', 'Info and relationships', 'Axe; tables have heads, lists and headings are real ones'),
  read('1.3.2', 'Meaningful sequence', 'What is drawn stands in the order in which it is read'),
  read('1.3.3', 'Sensory characteristics', 'No instruction rests on shape or place alone'),
  tested('1.3.4', 'Orientation', 'Axe; the widths of a phone, upright and on its side'),
  none('1.3.5', 'Identify input purpose', 'Nothing is asked about the reader.'),
  tested('1.4.1', 'Use of color', 'Axe for links; that color is never the only sign was read'),
  none('1.4.2', 'Audio control', SILENT),
  tested('1.4.3', 'Contrast', 'Axe, and every word measured again where axe gives up'),
  tested('1.4.4', 'Resize text', 'The page at 200 %, in each state'),
  read('1.4.5', 'Images of text', 'Only the preview of a picture to be saved is one'),
  tested('1.4.10', 'Reflow', '320 px without sideways scroll, in each state'),
  read(
    '1.4.11',
    'Non-text contrast',
    'The outline of the focus is tested; fields, signs and marks were measured when the colors were chosen',
  ),
  tested(
    '1.4.12',
    'Text spacing',
    'The spacing of the criterion, in each state: nothing cut, nothing over other words',
  ),
  read('1.4.13', 'Content on hover or focus', 'Nothing appears that a press does not show as well'),
  tested('2.1.1', 'Keyboard', 'The errands above, by keyboard alone'),
  tested('2.1.2', 'No keyboard trap', 'Every stop of the Tab key, until the page is left'),
  tested('2.1.4', 'Character key shortcuts', 'They can be switched off, and are not heard in fields'),
  none('2.2.1', 'Timing adjustable', 'Nothing has a time limit.'),
  tested('2.2.2', 'Pause, stop, hide', 'Nothing moves by itself'),
  none('2.3.1', 'Three flashes', 'Nothing flashes.'),
  tested('2.4.1', 'Bypass blocks', 'Axe; the first stop leads past the bar'),
  tested('2.4.2', 'Page titled', 'Axe; each view and each article names the tab'),
  tested('2.4.3', 'Focus order', 'The errands; after a layer the focus is where it was'),
  read('2.4.4', 'Link purpose', 'Links say what they lead to, alone or with their sentence'),
  read('2.4.5', 'Multiple ways', 'Views, filters, search'),
  read('2.4.6', 'Headings and labels', 'Read one by one'),
  tested('2.4.7', 'Focus visible', 'The outline at every stop: 2 px, at least 3 to 1'),
  tested(
    '2.4.11',
    'Focus not obscured',
    'What has the focus is in the window, and nothing that sticks or floats lies over it, at five points of every stop',
  ),
  read('2.5.1', 'Pointer gestures', 'One finger and single presses do'),
  read('2.5.2', 'Pointer cancellation', 'A press counts when it is let go'),
  tested('2.5.3', 'Label in name', 'Axe'),
  none('2.5.4', 'Motion actuation', 'Nothing listens to the movement of the device.'),
  tested('2.5.7', 'Dragging movements', 'Dates have fields, the strip of the timeline keys and buttons'),
  tested('2.5.8', 'Target size', 'Axe, and 24 px without the exception for room around'),
  tested('3.1.1', 'Language of page', 'Axe'),
  tested('3.1.2', 'Language of parts', 'Articles, quotes and titles in lists name their language'),
  tested('3.2.1', 'On focus', 'The errands: nothing opens before it is pressed'),
  read('3.2.2', 'On input', 'A filter changes what is shown, and the count of it is said'),
  read('3.2.3', 'Consistent navigation', 'One bar and one foot for all views'),
  read('3.2.4', 'Consistent identification', 'One word for one thing'),
  read('3.2.6', 'Consistent help', 'About and the keys stand at the foot of each view'),
  read('3.3.1', 'Error identification', 'Damaged links and files that do not come are told of in words'),
  tested('3.3.2', 'Labels or instructions', 'Axe'),
  read('3.3.3', 'Error suggestion', 'Each message says what to do'),
  none('3.3.4', 'Error prevention', 'Nothing is bought, signed or sent.'),
  none('3.3.7', 'Redundant entry', 'Nothing is asked twice.'),
  none('3.3.8', 'Accessible authentication', 'Nobody signs in.'),
  tested('4.1.2', 'Name, role, value', 'Axe'),
  tested('4.1.3', 'Status messages', 'Counts, copies and arrivals are announced'),
];

function tested(id: string, name: string, words: string): Criterion {
  return { id, name, means: 'tests', words };
}

function read(id: string, name: string, words: string): Criterion {
  return { id, name, means: 'reading', words };
}

function none(id: string, name: string, words: string): Criterion {
  return { id, name, means: 'nothing', words };
}
