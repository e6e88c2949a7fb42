/** From the top of the chart to its first lane: heads and ticks. In pixels. */
export const HEAD_HEIGHT = 50;
/** Room before the plot, for half a mark and half a label of the axis. */
export const PLOT_LEFT = 18;
/** Room after it. */
export const PLOT_RIGHT = 14;
