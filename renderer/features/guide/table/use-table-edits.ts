/** The grid's acts dispatched to the workbook: one undo step each, refused texts kept in their cells. */
import { useMemo } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { cellPlace } from '../../../../shared/workbook/cell-place.ts';
import type { Draft, DraftChanges } from '../../../../shared/workbook/drafts.ts';
import type { CellChange } from '../../../../shared/workbook/edit.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { referencesTo } from '../../../../shared/workbook/references.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { WorkbookStore } from '../../../state/workbook-store.ts';
import type { CommitKind, GridProps } from '../../../ui/grid/types.ts';
import { type Guide, useGuide } from '../context.ts';
import { removalQuestion } from './removal-question.ts';
import { headOf } from './table-columns.ts';
import { duplicateRows, pasteBlock, type RefusedCell, readCells } from './table-edits.ts';

/** The grid's handlers for one table. */
export interface TableEdits {
  readonly commit: GridProps['onCommit'];
  readonly paste: NonNullable<GridProps['onPasteRows']>;
  readonly insertRow: GridProps['onInsertRow'];
  readonly removeRows: GridProps['onRemoveRows'];
  readonly moveRow: GridProps['onMoveRow'];
  readonly duplicate: GridProps['onDuplicateRows'];
}

const newId = (): string => crypto.randomUUID();

/** What else changes with cells that are about to be written, in a table whose cells hang together. */
type Follows = (workbook: Workbook, cells: readonly CellChange[]) => readonly CellChange[];

const nothingFollows: Follows = () => [];

/** `view`: the table with the columns that are shown, which a pasted block runs over. */
export function useTableEdits(table: Table, view: Table, follows: Follows = nothingFollows): TableEdits {
  const { store, ask } = useGuide();
  return useMemo(() => tableEdits(store, ask, table, view, follows), [store, ask, table, view, follows]);
}

function tableEdits(
  store: WorkbookStore,
  ask: Guide['ask'],
  table: Table,
  view: Table,
  follows: Follows,
): TableEdits {
  const workbook = () => store.getState().workbook;
  return {
    commit(inputs, how) {
      const { cells, refused } = readCells(workbook(), table, inputs);
      const [only = refused[0]] = cells;
      const single = cells.length + refused.length === 1;
      store.dispatch(
        cells.length > 0
          ? { kind: 'set-cells', table: table.id, cells: [...cells, ...follows(workbook(), cells)] }
          : null,
        cells.length > 0
          ? commitLabel(workbook(), table, cells, how)
          : refusedLabel(workbook(), table, refused),
        {
          place: single && only ? cellPlace(table.id, only.row, only.column) : table.id,
          drafts: draftsAfter(table, cells, refused),
        },
      );
      return { refused };
    },
    paste(anchor, texts) {
      const { change, cells, refused, added } = pasteBlock(workbook(), view, anchor, texts, newId);
      store.dispatch(change, strings.guide.pasteCells(table.title, cells.length), {
        place: table.id,
        drafts: draftsAfter(table, cells, refused),
      });
      return { refused, added };
    },
    insertRow(at) {
      const id = newId();
      store.dispatch(
        { kind: 'insert-rows', table: table.id, at, rows: [{ id, cells: {} }] },
        strings.guide.insertRow(table.title),
        { place: table.id },
      );
      return id;
    },
    removeRows(ids) {
      const remove = (): void => {
        store.dispatch(
          { kind: 'remove-rows', table: table.id, rows: ids },
          strings.guide.removeRows(table.title, ids.length),
          { place: table.id },
        );
      };
      const references = referencesTo(workbook(), table.id, ids);
      if (references.length === 0) remove();
      else ask(removalQuestion(workbook(), table, ids, references, remove));
    },
    moveRow(id, to) {
      store.dispatch({ kind: 'move-row', table: table.id, row: id, to }, strings.guide.moveRow(table.title), {
        place: table.id,
      });
    },
    duplicate(ids) {
      const known = rowsOf(workbook(), table.id).filter((row) => ids.includes(row.id));
      if (known.length === 0) return;
      store.dispatch(
        duplicateRows(workbook(), table, ids, newId),
        strings.guide.duplicateRows(table.title, known.length),
        { place: table.id },
      );
    },
  };
}

function commitLabel(
  workbook: Workbook,
  table: Table,
  cells: readonly { readonly column: string; readonly value: unknown }[],
  how: CommitKind,
): string {
  const [only] = cells;
  const column = only && findColumn(table, only.column);
  if (cells.length === 1 && column) return strings.guide.editCell(table.title, headOf(workbook, column));
  if (cells.every((cell) => cell.value === null)) return strings.guide.clearCells(table.title, cells.length);
  if (how === 'fill') return strings.guide.fillCells(table.title, cells.length);
  return how === 'paste'
    ? strings.guide.pasteCells(table.title, cells.length)
    : strings.guide.editCells(table.title, cells.length);
}

/** Nothing was taken: the step only holds texts that stand in their cells. */
function refusedLabel(workbook: Workbook, table: Table, refused: readonly RefusedCell[]): string {
  const [only] = refused;
  const column = only && findColumn(table, only.column);
  return refused.length === 1 && column
    ? strings.guide.refusedEntry(strings.guide.editCell(table.title, headOf(workbook, column)))
    : strings.guide.refusedCells(table.title, refused.length);
}

/** What is taken puts an earlier refused text right; what is refused stands in its cell. */
function draftsAfter(
  table: Table,
  taken: readonly CellChange[],
  refused: readonly RefusedCell[],
): DraftChanges {
  const changes: Record<string, Draft | null> = {};
  for (const { row, column } of taken) changes[cellPlace(table.id, row, column)] = null;
  for (const { row, column, text, message } of refused)
    changes[cellPlace(table.id, row, column)] = { text, message };
  return changes;
}
