/** What charts say of themselves; their figures and titles are handed in. */
export const charts = {
  /** Of the letter at scaled figures: `k` or `M`. */
  scaled: (letter: string, unit: string) =>
    letter === 'k' || letter === 'M' ? `${letter}: ${letter === 'k' ? 'thousand' : 'million'} ${unit}` : unit,
  showTable: (title: string) => `Show the figures: ${title}`,
  showChart: (title: string) => `Show the chart: ${title}`,
  nothing: 'There are no figures to draw yet.',
  figure: 'Figure',
  name: 'Name',
  runs: 'Runs',
  feedsMonth: 'Feeds',
  feeds: 'Month it feeds',
  feedsLate: 'Starts too late for it',
  /** After a name, where there is no room for the month. */
  late: 'too late',
  /** After the words of a mark, what Enter does there. */
  explains: 'Enter explains it',
  goesThere: 'Enter goes there',
} as const;
