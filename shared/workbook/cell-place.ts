/** The place of a cell in `marks`, and wherever one string must name a cell. */
export const cellPlace = (table: string, row: string, column: string): string => `${table}/${row}/${column}`;
