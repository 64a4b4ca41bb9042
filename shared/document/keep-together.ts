/** Words that stay on one line: a date in a cell, the label of a chart. */
export const keepTogether = (text: string): string => text.replaceAll(' ', '\u00a0');
