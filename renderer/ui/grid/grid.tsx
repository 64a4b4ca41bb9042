/**
 * The one grid of the product: Excel's keys over TanStack Table and Virtual. Text in, text out; the
 * domain reads and writes texts and knows what they mean. `columns` must keep its identity while nothing
 * about the columns changes.
 */
import {
  type ReactNode,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { classNames } from '../class-names.ts';
import hidden from '../hidden.module.css';
import { LiveRegion } from '../live-region.tsx';
import { gridAria } from './aria.ts';
import { Callout } from './callout.tsx';
import { trackTemplate } from './column-tracks.ts';
import { ContextMenu } from './context-menu.tsx';
import styles from './grid.module.css';
import { GridBody } from './grid-body.tsx';
import { GridContext } from './grid-context.ts';
import { focusCell } from './grid-focus.ts';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import { activePlace, type GridSession, rowCount, selectPlace } from './grid-session.ts';
import { createGridUi } from './grid-ui.ts';
import { gridHandlers, rootHandlers } from './handlers.ts';
import { ReportBar } from './report-bar.tsx';
import type { GridProps } from './types.ts';
import { useGridTable, useShownColumns } from './use-grid-table.ts';
import { useHeadInView } from './use-head-in-view.ts';
import { useStatistics } from './use-statistics.ts';
import { useTyping } from './use-typing.ts';

export function Grid(props: GridProps): ReactNode {
  const session = useGridSessionFor(props);
  const { columns } = session;
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight(probe);
  const said = useStore(session.ui, (state) => state.said);
  const focused = useStore(session.ui, (state) => state.focused);
  const hint = `${props.id}-hint`;
  const footer = props.footer ?? [];
  const rows = props.rowIds.length + (props.readOnly ? 0 : 1);

  useLayoutEffect(() => {
    session.scroller = scroller.current;
  }, [session]);
  useImperativeHandle(props.ref, () => ({ focusCell: (row, column) => focusCell(session, row, column) }), [
    session,
  ]);
  useHeadInView(scroller);
  useStatistics(session);
  const startTyping = useTyping(session);
  const template = useMemo(() => trackTemplate(session.table, columns), [session, columns]);
  const handlers = useMemo(() => gridHandlers(session), [session]);
  const focusHandlers = useMemo(() => rootHandlers(session), [session]);

  return (
    <GridContext value={session}>
      <div className={rootClass(props, focused)} {...focusHandlers} onInput={startTyping}>
        <ReportBar />
        <div ref={scroller} className={scrollerClass(props)}>
          <div
            id={props.id}
            {...gridAria({
              label: props.label,
              hint,
              rows: rows + footer.length + 1,
              columns: columns.length,
              readOnly: props.readOnly ?? false,
              tree: props.branchOf !== undefined,
            })}
            className={styles.grid}
            style={template}
            {...handlers}
          >
            <GridHead columns={columns} />
            <GridBody props={props} columns={columns} rowHeight={rowHeight} />
            {footer.length > 0 ? (
              <GridFoot columns={columns} rows={footer} firstIndex={rows} bars={props.bars} />
            ) : null}
          </div>
          <div ref={probe} className={styles.probe} aria-hidden="true" />
        </div>
        <Callout version={props.version} />
        <ContextMenu />
        <p id={hint} className={hidden.hidden}>
          {strings.grid.hint}
        </p>
        <LiveRegion text={said} />
      </div>
    </GridContext>
  );
}

// A class rather than :focus-within, which the browser works out anew for every cell.
const rootClass = ({ fill }: GridProps, isFocused: boolean): string =>
  classNames(styles.root, fill && styles.fill, isFocused && styles.focused);

const scrollerClass = ({ readOnly, columns }: GridProps): string =>
  classNames(
    styles.scroller,
    readOnly && styles.locked,
    columns.some(({ inView }) => inView) && styles.measured,
  );

/** One session for the life of the grid; it always sees the props of the latest draw. */
function useGridSessionFor(props: GridProps): GridSession {
  const table = useGridTable(props.columns, props.rowIds, !props.readOnly);
  const columns = useShownColumns(table, props.columns);
  const created = useRef<GridSession>(null);
  created.current ??= {
    table,
    ui: createGridUi(),
    props,
    columns,
    tabStart: null,
    leaving: false,
    lastPlace: { row: 0, column: 0 },
    cycle: null,
    pending: null,
    scroller: null,
  };
  const session = created.current;
  session.table = table;
  session.props = props;
  session.columns = columns;
  useLayoutEffect(() => keepActive(session));
  return session;
}

/** There is always an active cell: a pending one once its row is there, or the place its row left. */
function keepActive(session: GridSession): void {
  const bottom = rowCount(session) - (session.props.readOnly ? 1 : 0);
  if (bottom < 0 || session.columns.length === 0) return;
  if (session.pending && session.pending.row <= bottom) {
    const place = session.pending;
    session.pending = null;
    selectPlace(session, place);
  } else if (!activePlace(session))
    selectPlace(session, {
      row: Math.min(session.lastPlace.row, bottom),
      column: Math.min(session.lastPlace.column, session.columns.length - 1),
    });
}

/** The height of a row at the present density. */
function useRowHeight(probe: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState(32);
  const measure = useCallback(() => {
    const measured = probe.current?.offsetHeight ?? 0;
    if (measured > 0) setHeight(measured);
  }, [probe]);
  useLayoutEffect(() => {
    measure();
    if (!probe.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(probe.current);
    return () => observer.disconnect();
  }, [measure, probe]);
  return height;
}
