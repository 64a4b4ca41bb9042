/** What charts say of themselves; their figures and titles are handed in. */
export const charts = {
  showTable: (title: string) => `Show the figures: ${title}`,
  showChart: 'Show the chart',
  walk: 'Arrow keys read it mark by mark.',
} as const;
