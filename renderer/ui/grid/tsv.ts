/** The clipboard's table text: tab separated, quoted where a cell holds a tab, a quote or a line break. */
import Papa from 'papaparse';

/** Lines of cells as Excel, Sheets and Word put them on the clipboard; the final line break is no row. */
export function parseTsv(text: string): string[][] {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const trimmed = unified.endsWith('\n') ? unified.slice(0, -1) : unified;
  if (trimmed === '') return [['']];
  return Papa.parse<string[]>(trimmed, { delimiter: '\t', newline: '\n', quoteChar: '"' }).data;
}

const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The opposite of `parseTsv`, with Excel's line ends. */
export const formatTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
