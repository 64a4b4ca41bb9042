import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../shared/document/key-figures.ts';
import { withTableNumbers } from '../../../shared/document/table-references.ts';

const figures = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `Figure ${at}`, value: `${at}`, note: '' }));

describe('key figures', () => {
  it('stand side by side up to five and are no table', () => {
    expect(keyFigures(figures(5)).map(({ kind }) => kind)).toEqual(['figures']);
  });

  it('are a table from six on, which the numbers of tables count', () => {
    const table = {
      kind: 'table',
      caption: 'Wide',
      description: '',
      columns: [{ label: 'A', align: 'left' }],
      rows: [{ kind: 'body', cells: ['1'] }],
    } as const;
    const [run] = withTableNumbers([
      {
        orientation: 'portrait',
        blocks: [...keyFigures(figures(6)), { kind: 'see-table', table, origin: 'x' }, table],
      },
    ]);
    expect(run?.blocks[0]).toMatchObject({
      kind: 'table',
      rows: figures(6).map((one) => ({ cells: [one.label, one.value, ''] })),
    });
    expect(JSON.stringify(run?.blocks[1])).toContain('Table 2');
  });
});
