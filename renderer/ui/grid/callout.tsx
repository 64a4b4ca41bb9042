/** What the active cell has to say: why its text was not taken, what still counts, why there is no figure. */
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../button.tsx';
import { classNames } from '../class-names.ts';
import css from './callout.module.css';
import { clearSelected } from './clipboard.ts';
import { startEdit } from './editing.ts';
import { Floating } from './floating.tsx';
import { useGridSession } from './grid-context.ts';
import { activeElement } from './grid-focus.ts';
import { activeCell, type GridSession, isEditable, shownCell } from './grid-session.ts';
import { draftOf, putDrafts } from './grid-ui.ts';
import type { GridCell } from './types.ts';
import { useSelection } from './use-grid-table.ts';

/** `version` redraws it with the data. */
export function Callout({ version: _version }: { readonly version: unknown }): ReactNode {
  const session = useGridSession();
  const key = useSelection(session.table, () => {
    const active = activeCell(session);
    return active ? `${active.row}\n${active.column.id}` : null;
  });
  useStore(session.ui, ({ drafts }) => drafts);
  const shown = useStore(session.ui, ({ edit, menu, focused }) => focused && !edit && !menu);
  const active = activeCell(session);
  if (!shown || key === null || !active) return null;
  const cell = shownCell(session, active.row, active.column.id);
  const invalid = cell.problem !== undefined && cell.mark !== 'conflict';
  if (invalid)
    return <Invalid key={key} session={session} cell={cell} editable={isEditable(session, active.column)} />;
  const note = noteOf(cell);
  return note === null ? null : (
    <Floating
      key={key}
      place="below"
      className={classNames(css.callout, cell.mark === 'conflict' && css.risk)}
    >
      {note}
    </Floating>
  );
}

function noteOf(cell: GridCell): string | null {
  if (cell.mark === 'conflict') return cell.problem ?? strings.grid.marks.conflict;
  if (cell.na !== undefined) return cell.na;
  if (cell.mark === 'example') return strings.grid.marks.example;
  return cell.mark === 'pasted' ? strings.grid.marks.pasted : null;
}

interface InvalidProps {
  readonly session: GridSession;
  readonly cell: GridCell;
  readonly editable: boolean;
}

function Invalid({ session, cell, editable }: InvalidProps): ReactNode {
  const refocus = (): void => activeElement(session)?.focus();
  const active = activeCell(session);
  const draft = active && draftOf(session.ui.getState(), active.row, active.column.id);
  const counts =
    cell.counts === undefined
      ? null
      : cell.counts === ''
        ? strings.grid.stillBlank
        : strings.grid.stillCounting(cell.counts);
  return (
    <Floating place="below" className={classNames(css.callout, css.risk)}>
      <p>
        <b>{cell.problem}</b> {counts}
      </p>
      {editable ? (
        <div className={css.buttons}>
          <Button
            small
            onClick={() => {
              refocus();
              startEdit(session, null);
            }}
          >
            {strings.grid.keepEditing}
          </Button>
          {draft && draft.counts !== '' ? (
            <Button
              small
              onClick={() => {
                refocus();
                putDrafts(session.ui, [{ row: active.row, column: active.column.id, draft: null }]);
              }}
            >
              {strings.grid.use(draft.counts)}
            </Button>
          ) : null}
          <Button
            small
            kind="quiet"
            onClick={() => {
              refocus();
              clearSelected(session, 'clear');
            }}
          >
            {strings.grid.clear}
          </Button>
        </div>
      ) : null}
    </Floating>
  );
}
