/** The totals, held at the bottom of the view; those that explain themselves are one stop of Tab, walked with arrows. */
import type { KeyboardEvent, ReactNode } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { FigureButton } from '../figure-button.tsx';
import { cellAria, rowAria, rowGroupAria } from './aria.ts';
import styles from './grid.module.css';
import { useGridSession } from './grid-context.ts';
import { focusActive } from './grid-focus.ts';
import { frozenLeft } from './grid-row.tsx';
import type { GridBars, GridCell, GridColumn, GridFooter } from './types.ts';

interface GridFootProps {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridFooter[];
  /** Index of the first row of the foot, the head not counted. */
  readonly firstIndex: number;
  readonly bars: GridBars | undefined;
}

export function GridFoot({ columns, rows, firstIndex, bars }: GridFootProps): ReactNode {
  const session = useGridSession();
  const { table } = session;
  const { onExplainFooter } = session.props;
  const isFigure = (row: GridFooter, column: GridColumn, at: number): boolean => {
    const cell = row.cells[column.id];
    return (
      at > 0 && cell !== undefined && cell.span === undefined && (cell.text !== '' || cell.na !== undefined)
    );
  };
  const first = rows.findIndex((row) => columns.some((column, at) => isFigure(row, column, at)));
  const stop = columns.findIndex((column, at) => rows[first] && isFigure(rows[first], column, at));
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const to = neighbour(event);
    if (to === undefined) return;
    event.preventDefault();
    if (to) to.focus();
    else if (event.key === 'ArrowUp') focusActive(session);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are heard for the figures in it
    <div {...rowGroupAria} className={styles.foot} data-foot="" onKeyDown={walk}>
      {rows.map((row, index) => (
        <div
          key={row.label}
          {...rowAria(firstIndex + index + 1)}
          className={row.strong ? `${styles.row} ${styles.strong}` : styles.row}
        >
          {columns.map((column, at) => {
            const cell = row.cells[column.id];
            if (isCovered(row, columns, at)) return null;
            const left = frozenLeft(table.getColumn(column.id));
            const names = [styles.cell];
            if (column.align === 'right' && cell?.span === undefined) names.push(styles.right);
            if (column.dense) names.push(styles.dense);
            if (left !== null) names.push(styles.frozen);
            if (cell?.span !== undefined) names.push(styles.remark);
            if (cell?.short) names.push(styles.short);
            if (cell?.na !== undefined) names.push(styles.dim);
            if (cell?.mark === 'conflict') names.push(styles.conflict);
            return (
              <div
                key={column.id}
                {...cellAria(at, {
                  readOnly: true,
                  ...(cell?.span === undefined ? {} : { span: cell.span }),
                })}
                data-foot-column={column.id}
                title={cell?.na ?? cell?.problem ?? cell?.exact}
                className={names.join(' ')}
                style={placeOf(cell, left)}
              >
                {at === 0 && row.mark ? <span className={styles.footMark}>{row.mark}</span> : null}
                {at === 0 ? (
                  row.label
                ) : onExplainFooter && isFigure(row, column, at) ? (
                  <FigureButton
                    className={styles.footFigure}
                    tabIndex={index === first && at === stop ? 0 : -1}
                    onExplain={(figure) => onExplainFooter(index, column.id, figure)}
                  >
                    {wordsOf(cell)}
                  </FigureButton>
                ) : (
                  wordsOf(cell)
                )}
              </div>
            );
          })}
        </div>
      ))}
      {bars ? <Bars columns={columns} bars={bars} /> : null}
    </div>
  );
}

const wordsOf = (cell: GridCell | undefined): string =>
  cell === undefined ? '' : cell.na === undefined ? cell.text : cell.text || strings.grid.notAvailable;

/** The figure an arrow leads to; null at an edge, undefined for any other key. */
function neighbour({ key, target }: KeyboardEvent): HTMLElement | null | undefined {
  const cell = target instanceof Element ? target.closest('[data-foot-column]') : null;
  const row = cell?.parentElement;
  if (!cell || !row || !key.startsWith('Arrow')) return undefined;
  const figuresOf = (of: Element): readonly HTMLElement[] => [...of.querySelectorAll('button')];
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const figures = figuresOf(row);
    const at = figures.findIndex((figure) => cell.contains(figure));
    return figures[at + (key === 'ArrowLeft' ? -1 : 1)] ?? null;
  }
  const beside = key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling;
  const column = cell.getAttribute('data-foot-column');
  return (
    (beside &&
      figuresOf(beside).find(
        (figure) => figure.closest('[data-foot-column]')?.getAttribute('data-foot-column') === column,
      )) ??
    null
  );
}

const placeOf = (
  cell: GridCell | undefined,
  left: number | null,
): { readonly left: number } | { readonly gridColumn: string } | undefined => {
  if (left !== null) return { left };
  return cell?.span === undefined ? undefined : { gridColumn: `span ${cell.span}` };
};

/** A cell before it runs over this column. */
const isCovered = (row: GridFooter, columns: readonly GridColumn[], at: number): boolean =>
  columns.slice(0, at).some(({ id }, before) => before + (row.cells[id]?.span ?? 1) > at);

/** Pixels of the longest bar above and below its zero line. */
const UP = 8;
const DOWN = 22;

function Bars({
  columns,
  bars,
}: {
  readonly columns: readonly GridColumn[];
  readonly bars: GridBars;
}): ReactNode {
  const { table } = useGridSession();
  const figures = Object.values(bars);
  // One scale both ways, so that equal figures have bars of equal length.
  const scale = Math.min(
    UP / Math.max(1e-9, ...figures),
    DOWN / Math.max(1e-9, ...figures.map((figure) => -figure)),
  );
  return (
    <div className={`${styles.row} ${styles.bars}`} aria-hidden="true">
      {columns.map((column) => {
        const share = bars[column.id];
        const left = frozenLeft(table.getColumn(column.id));
        return (
          <div
            key={column.id}
            className={left === null ? styles.cell : `${styles.cell} ${styles.frozen}`}
            style={left === null ? undefined : { left }}
          >
            {share === undefined ? null : (
              <>
                <span className={styles.zero} />
                <span
                  className={share < 0 ? `${styles.bar} ${styles.hanging}` : styles.bar}
                  style={{ height: share === 0 ? 0 : Math.max(1, Math.abs(share) * scale) }}
                />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
