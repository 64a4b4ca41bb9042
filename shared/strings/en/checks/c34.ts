const entries = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : `${count} ${many}`];

export const c34 = {
  name: 'Placeholder text',
  title: (count: number) =>
    count === 1 ? 'One entry is not written yet' : `${count} entries are not written yet`,
  message: (examples: number, fillers: number, blanks: number, gone: number) =>
    `Still to be written: ${[
      ...entries(examples, 'one entry marked as an example', 'entries marked as examples'),
      ...entries(fillers, 'one placeholder such as “TBD”', 'placeholders such as “TBD”'),
      ...entries(blanks, 'one empty required entry', 'empty required entries'),
      ...entries(gone, 'one reference to a row that is gone', 'references to rows that are gone'),
    ].join(', ')}.`,
  cost: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
} as const;
