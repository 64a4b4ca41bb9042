/** One cell. Everything it draws comes in as plain values, so that it redraws only when one of them changes. */
import { Calendar, Check, ChevronDown, ChevronRight, Sigma } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Hidden } from '../hidden.tsx';
import { cellAria } from './aria.ts';
import { CellEditor } from './editors/cell-editor.tsx';
import styles from './grid.module.css';
import { ACTIVE, EDGE_BOTTOM, EDGE_LEFT, EDGE_RIGHT, EDGE_TOP, HANDLE, SELECTED } from './selection-marks.ts';
import type { GridCell as CellView, GridColumn } from './types.ts';

export interface GridCellProps {
  readonly column: GridColumn;
  readonly columnIndex: number;
  readonly text: string;
  readonly ticked: boolean;
  readonly mark: CellView['mark'] | undefined;
  readonly invalid: boolean;
  readonly na: boolean;
  readonly short: boolean;
  readonly quiet: boolean;
  readonly exact: string | undefined;
  readonly icon: ReactNode;
  readonly aside: string | undefined;
  /** Of selection-marks.ts. */
  readonly bits: number;
  readonly editing: boolean;
  readonly editable: boolean;
  /** A computed figure that says where it comes from. */
  readonly explained: boolean;
  /** Pixels from the left edge where the column is frozen. */
  readonly left: number | null;
  /** Depth in a tree, from 1; 0 in a plain grid and in every other column. */
  readonly level: number;
  /** null: nothing to fold. */
  readonly expanded: boolean | null;
  readonly onFold: ((expanded: boolean) => void) | undefined;
}

const edges = [
  [EDGE_TOP, styles.edgeTop],
  [EDGE_RIGHT, styles.edgeRight],
  [EDGE_BOTTOM, styles.edgeBottom],
  [EDGE_LEFT, styles.edgeLeft],
] as const;

function classOf(props: GridCellProps): string {
  const { bits, column } = props;
  const names = [styles.cell];
  if (column.align === 'right') names.push(styles.right);
  if (column.dense) names.push(styles.dense);
  if (column.icon) names.push(styles.glyph);
  if (column.wash) names.push(styles[column.wash]);
  if (props.short) names.push(styles.short);
  if (props.quiet) names.push(styles.quiet);
  if (props.left !== null) names.push(styles.frozen);
  if (column.readOnly) names.push(styles.computed);
  if (props.na || (props.text === '' && column.kind === 'number')) names.push(styles.dim);
  if (props.mark === 'example' || props.mark === 'pasted') names.push(styles.unreviewed);
  if (props.mark === 'conflict') names.push(styles.conflict);
  if (props.invalid) names.push(styles.invalid);
  if (bits & SELECTED) names.push(styles.selected);
  if (bits & ACTIVE) names.push(styles.active);
  if (bits & HANDLE || props.editing) names.push(styles.open);
  if (props.editing) names.push(styles.editing);
  for (const [bit, name] of edges) if (bits & bit) names.push(name);
  return names.join(' ');
}

export const GridCell = memo(function GridCell(props: GridCellProps): ReactNode {
  const { column, columnIndex, bits, editing } = props;
  const active = (bits & ACTIVE) !== 0;
  return (
    <div
      {...cellAria(columnIndex, {
        selected: (bits & SELECTED) !== 0,
        readOnly: !props.editable,
        invalid: props.invalid,
      })}
      data-col={column.id}
      data-active={active ? 'true' : undefined}
      tabIndex={active ? 0 : -1}
      title={props.exact}
      className={classOf(props)}
      style={props.left === null ? undefined : { left: props.left }}
    >
      {props.level > 0 && !editing ? <Twig {...props} /> : null}
      {editing ? <CellEditor column={column} /> : <Content {...props} active={active} />}
      {bits & HANDLE ? <span className={styles.handle} data-handle="true" aria-hidden="true" /> : null}
    </div>
  );
});

/** The indent of a tree's row and the arrow that folds it; keys do the same with Left and Right. */
function Twig({ level, expanded, onFold }: GridCellProps): ReactNode {
  const Arrow = expanded ? ChevronDown : ChevronRight;
  return (
    <span className={styles.twig} style={{ paddingLeft: (level - 1) * 12 }} aria-hidden="true">
      {expanded === null ? null : (
        <span className={styles.fold} onPointerDown={() => onFold?.(!expanded)}>
          <Arrow size={14} strokeWidth={1.6} />
        </span>
      )}
    </span>
  );
}

function Content(props: GridCellProps & { readonly active: boolean }): ReactNode {
  const { column, active, text } = props;
  if (column.kind === 'check' && column.icon)
    return (
      <>
        {props.ticked ? column.icon : null}
        <Hidden>{text}</Hidden>
      </>
    );
  if (column.kind === 'check')
    return (
      <span
        className={styles.tick}
        data-on={props.ticked ? 'true' : undefined}
        data-blank={text === '' ? 'true' : undefined}
      >
        {props.ticked ? <Check size={12} strokeWidth={2.4} aria-hidden="true" /> : null}
        <Hidden>{text}</Hidden>
      </span>
    );
  const shown =
    text === ''
      ? props.na
        ? strings.grid.notAvailable
        : column.kind === 'number'
          ? strings.grid.blank
          : ''
      : text;
  const opens = active && props.editable && openers.has(column.kind);
  const explains = active && props.explained;
  const isPlain = props.icon === undefined && props.aside === undefined && props.exact === undefined;
  if (isPlain && props.mark !== 'conflict' && !opens && !explains && !(props.bits & HANDLE)) return shown;
  return (
    <>
      {props.mark === 'conflict' ? <span className={styles.unequal}>{strings.grid.conflictMark}</span> : null}
      {props.icon}
      <span
        className={props.level === 0 && props.icon === undefined ? styles.text : undefined}
        data-rounded={props.exact === undefined ? undefined : 'true'}
      >
        {shown}
      </span>
      {active && props.exact !== undefined ? <span className={styles.exact}>{props.exact}</span> : null}
      {props.aside === undefined ? null : <span className={styles.aside}>{props.aside}</span>}
      {explains ? (
        <span
          className={styles.explainer}
          data-open="true"
          title={strings.grid.menu.explain}
          aria-hidden="true"
        >
          <Sigma size={14} strokeWidth={1.6} />
        </span>
      ) : null}
      {opens ? (
        <span className={styles.opener} data-open="true" aria-hidden="true">
          {column.kind === 'choice' || column.kind === 'choices' ? (
            <ChevronDown size={14} strokeWidth={1.6} />
          ) : (
            <Calendar size={14} strokeWidth={1.6} />
          )}
        </span>
      ) : null}
    </>
  );
}

const openers = new Set(['choice', 'choices', 'date', 'month']);
