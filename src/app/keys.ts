/** The keyboard map as the help sheet lists it. Each view's own keys are bound where the view is. */
export const KEYS = [
  {
    place: 'Everywhere',
    keys: [
      { key: ['1', '2', '3'], does: 'Articles, Timeline, Positions' },
      { key: ['/'], does: 'Search' },
      { key: ['f'], does: 'First filter' },
      { key: ['?'], does: 'This list' },
      { key: ['Esc'], does: 'Close the topmost layer' },
    ],
  },
  {
    place: 'Positions',
    keys: [
      { key: ['j', 'k'], does: 'Next, previous issue' },
      { key: ['Enter'], does: 'Open or close the issue' },
      { key: ['o'], does: 'Open all, close all' },
      { key: ['d'], does: 'Only where they differ' },
    ],
  },
  {
    place: 'Timeline',
    keys: [
      { key: ['Left', 'Right'], does: 'Previous, next event by date' },
      { key: ['Up', 'Down'], does: 'Nearest event in the lane above, below' },
      { key: ['Home', 'End'], does: 'First, last event' },
      { key: ['Enter'], does: 'Select the event' },
    ],
  },
  {
    place: 'Articles and reader',
    keys: [
      { key: ['j', 'k'], does: 'Next, previous article' },
      { key: ['[', ']'], does: 'Previous, next quote' },
    ],
  },
] as const;
