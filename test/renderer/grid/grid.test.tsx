import { act, type ReactNode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Grid } from '../../../renderer/ui/grid/grid.tsx';
import type { GridColumn } from '../../../renderer/ui/grid/types.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const column = (id: string): GridColumn => ({ id, label: id, align: 'left', kind: 'text', width: 80 });
const rowIds = ['1', '2', '3'];

let root: Root;
let host: HTMLElement;
let set: (state: { columns?: readonly GridColumn[]; version?: number; label?: string }) => void;
let read: string[];

function Screen(): ReactNode {
  const [state, setState] = useState<{
    columns: readonly GridColumn[];
    version: number;
    label: string;
  }>({ columns: [column('A'), column('B')], version: 1, label: 'Test' });
  set = (change) => setState((before) => ({ ...before, ...change }));
  return (
    <Grid
      id="test"
      label={state.label}
      columns={state.columns}
      rowIds={[...rowIds]}
      getCell={(row, id) => {
        read.push(`${row}${id}`);
        return { text: `${row}${id}${state.version}`, edit: '' };
      }}
      version={state.version}
      onCommit={() => ({ refused: [] })}
      onInsertRow={() => 'new'}
      onRemoveRows={() => undefined}
      onMoveRow={() => undefined}
      onDuplicateRows={() => undefined}
      rowName="row"
    />
  );
}

beforeEach(() => {
  read = [];
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(<Screen />));
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const heads = (): (string | undefined)[] =>
  [...host.querySelectorAll<HTMLElement>('[role="columnheader"]')].map((head) => head.dataset.head);
const texts = (): (string | null)[] =>
  [...host.querySelectorAll('[data-row="2"] [data-col]')].map((cell) => cell.textContent);

describe('what a draw costs', () => {
  it('reads no cell when the screen around the grid draws anew', () => {
    read = [];
    act(() => set({ label: 'Renamed' }));
    expect(host.querySelector('[role="grid"]')?.getAttribute('aria-label')).toBe('Renamed');
    expect(read).toEqual([]);
  });

  it('reads the cells once when the version changes', () => {
    read = [];
    act(() => set({ version: 2 }));
    expect(texts()).toEqual(['2A2', '2B2']);
    expect(read.toSorted()).toEqual(['1A', '1B', '2A', '2B', '3A', '3B']);
  });
});

describe('columns that change', () => {
  it('stand in their new order, the first one frozen', () => {
    act(() => set({ columns: [column('Z'), column('B'), column('A')] }));
    expect(heads()).toEqual(['Z', 'B', 'A']);
    expect(texts()).toEqual(['2Z1', '2B1', '2A1']);
    const frozen = host.querySelector<HTMLElement>('[data-row="2"] [data-col="Z"]');
    expect(frozen?.style.left).toBe('0px');
    expect(host.querySelector<HTMLElement>('[data-row="2"] [data-col="A"]')?.style.left).toBe('');
  });
});

describe('the roles', () => {
  it('count rows and columns and leave one way in by Tab', () => {
    const grid = host.querySelector('[role="grid"]');
    expect(grid?.getAttribute('aria-rowcount')).toBe('5');
    expect(grid?.getAttribute('aria-colcount')).toBe('2');
    expect(host.querySelectorAll('[role="grid"] [tabindex="0"]').length).toBe(1);
  });
});
