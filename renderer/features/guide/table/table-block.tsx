/** One table of a section: its name, its grid, what its sum rule says. */
import { Check, Plus } from 'lucide-react';
import { type ReactElement, useId, useMemo } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { cellPlace } from '../../../../shared/workbook/cell-place.ts';
import { isTableWritten } from '../../../../shared/workbook/progress.ts';
import { currencyOf, rowsOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useDrafts, useGuide, useSession, useWorkbook } from '../context.ts';
import { monthsView, shownView } from './months-view.ts';
import { sumState } from './sum-rule.ts';
import css from './table.module.css';
import { TableActions } from './table-actions.tsx';
import { TableGrid } from './table-grid.tsx';
import { useTableEdits } from './use-table-edits.ts';

export function TableBlock({ table }: { readonly table: Table }): ReactElement {
  const { session, grids } = useGuide();
  const workbook = useWorkbook();
  const asked = useMemo(() => shownView(table), [table]);
  const byMonth = useMemo(() => monthsView(asked), [asked]);
  const onlyMonths = useSession((state) => state.byMonth.includes(table.id)) && byMonth !== null;
  const view = onlyMonths ? byMonth : asked;
  const edits = useTableEdits(table, view);
  const id = useId();
  const count = rowsOf(workbook, table.id).length;
  const refused = useDrafts((drafts) =>
    Object.keys(drafts).some((place) => place.startsWith(`${table.id}/`)),
  );
  const isExample = holdsExamplesAlone(workbook, table);
  const sum = sumState(workbook, table);
  const add = (): void => {
    const row = edits.insertRow(count);
    const first = view.columns.find((column) => column.formula === undefined);
    // The grid knows the row once it has been rendered.
    requestAnimationFrame(() => first && grids.get(table.id)?.focusCell(row, first.id));
  };
  return (
    <section
      className={table.wide ? css.wide : css.inColumn}
      data-place={table.id}
      data-table=""
      aria-labelledby={id}
    >
      <div className={css.head}>
        <div className={css.title}>
          <h2 id={id}>{table.title}</h2>
          {table.min_rows > 0 && <span className={css.required}>{strings.guide.required}</span>}
          {hasAmounts(table) && (
            <span className={css.required}>{strings.guide.amountsIn(currencyOf(workbook))}</span>
          )}
        </div>
        <div className={css.acts}>
          {!refused && isExample && <span className={css.marked}>{strings.guide.marked}</span>}
          {!refused && !isExample && isTableWritten(workbook, table) && (
            <span className={css.written}>
              <Check size={14} strokeWidth={1.6} aria-hidden="true" />
              {strings.guide.written}
            </span>
          )}
          {byMonth && (
            <SegmentedControl
              hideLabel
              label={strings.guide.columnsOf(table.title)}
              value={onlyMonths ? 'months' : 'all'}
              options={[
                { id: 'all', label: strings.guide.allColumns },
                { id: 'months', label: strings.guide.monthColumns },
              ]}
              onChange={(shown) => session.setByMonth(table.id, shown === 'months')}
            />
          )}
          <TableActions table={table.id} />
          <Button
            small
            kind="quiet"
            icon={Plus}
            aria-label={strings.guide.addRow(table.row_name)}
            onFocus={() => session.explain({ kind: 'table', table: table.id, column: null })}
            onClick={add}
          >
            {strings.guide.addRowShort(table.row_name)}
          </Button>
        </div>
      </div>
      {count === 0 && table.prompt !== '' && <p className={css.prompt}>{table.prompt}</p>}
      <div className={css.grid}>
        <TableGrid key={onlyMonths ? 'months' : 'all'} table={table} view={view} edits={edits} />
      </div>
      <p className={css.note}>
        {sum && <span data-state={sum.kind}>{sum.sentence}</span>}
        <span>{strings.guide.rows(count)}.</span>
        {table.min_rows > 1 && count < table.min_rows && (
          <span data-state="short">{strings.guide.minRows(table.min_rows, table.row_name)}.</span>
        )}
      </p>
    </section>
  );
}

/** Nobody has put anything of their own beside the example rows. */
function holdsExamplesAlone(workbook: Workbook, table: Table): boolean {
  const places = rowsOf(workbook, table.id).flatMap((row) =>
    Object.keys(row.cells).map((column) => cellPlace(table.id, row.id, column)),
  );
  return places.length > 0 && places.every((place) => workbook.marks[place] === 'example');
}

const hasAmounts = (table: Table): boolean => table.columns.some(({ type }) => type === 'money');
