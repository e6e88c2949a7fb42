/** The head of the chart, over its first lane: names of stretches and ticks. In pixels. */
export const HEAD_HEIGHT = 52;
/** Room before the plot, for half a mark and half a label of the axis. */
export const PLOT_LEFT = 18;
/** Room after it. */
export const PLOT_RIGHT = 14;
