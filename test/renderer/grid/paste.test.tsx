import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Grid } from '../../../renderer/ui/grid/grid.tsx';
import type { CellInput, CommitAnswer, GridColumn } from '../../../renderer/ui/grid/types.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const columns: readonly GridColumn[] = [
  { id: 'budget', label: 'Budget', align: 'right', kind: 'number', width: 80 },
  { id: 'share', label: 'Share', align: 'right', kind: 'number', width: 80, readOnly: true },
];
const rowIds = ['r1', 'r2'];

let root: Root;
let host: HTMLElement;
const commit = vi.fn(
  (inputs: readonly CellInput[]): CommitAnswer => ({
    refused: inputs.map(({ row, column, text }) => ({ row, column, message: `“${text}” is not a number.` })),
  }),
);

beforeEach(() => {
  commit.mockClear();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() =>
    root.render(
      <Grid
        id="test"
        label="Test"
        columns={columns}
        rowIds={rowIds}
        getCell={() => ({ text: '', edit: '' })}
        version={1}
        onCommit={commit}
        onInsertRow={() => 'new'}
        onRemoveRows={() => undefined}
        onMoveRow={() => undefined}
        onDuplicateRows={() => undefined}
        rowName="row"
      />,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const cell = (row: string, column: string): Element => {
  const found = host.querySelector(`[data-row="${row}"] [data-col="${column}"]`);
  if (!found) throw new Error(`There is no cell ${row} ${column}`);
  return found;
};
const paste = (row: string, column: string, text: string): void => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  act(() => {
    cell(row, column).dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    cell(row, column).dispatchEvent(event);
  });
};
const said = (): string => host.querySelector('section')?.textContent ?? '';

describe('a paste', () => {
  it('of more lines than can be taken is refused in words, however many they are', () => {
    paste('r1', 'budget', '1\n'.repeat(200_000));
    expect(said()).toContain('200,000 cells are more than one paste takes (100,000).');
    expect(commit).not.toHaveBeenCalled();
  });

  it('reports its own cells, and none of an earlier paste', () => {
    paste('r1', 'budget', 'x');
    expect(said()).toContain('1 of 1 cells were not taken.');
    paste('r1', 'share', 'x\ty');
    expect(said()).toBe('1 cell lay outside the table and was left out. ');
  });
});
