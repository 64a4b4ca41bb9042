/** Fields, tables and columns as calm rows between hairlines; a row opens in place into its properties. */
import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, EyeOff, Lock, Plus, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { TemplateChange } from '../../../../shared/template/edit/change.ts';
import { isCoreTable } from '../../../../shared/template/edit/protection.ts';
import { answerKey, blocksOf } from '../../../../shared/template/find.ts';
import { columnPlace, tablePlace } from '../../../../shared/template/slots.ts';
import type { Section, Slot, Table } from '../../../../shared/template/types.ts';
import { isDialogOpen } from '../../../state/dialog-open.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Hidden } from '../../../ui/hidden.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { useEditor } from './context.ts';
import { liesIn } from './faults.ts';
import { focusPlace, placeOf } from './places.ts';
import { SlotProperties } from './properties/slot-properties.tsx';
import { TableProperties } from './properties/table-properties.tsx';
import { columnRemoval, fieldRemoval, type Removal, tableRemoval } from './removal.ts';
import css from './rows.module.css';

const text = strings.templates;

/** Fields and tables of a section in reading order. */
export function BlockRows({ section }: { readonly section: Section }): ReactElement {
  const blocks = blocksOf(section);
  return (
    <ol className={css.rows}>
      {blocks.map((block, at) => {
        const id = block.kind === 'field' ? block.field.id : block.table.id;
        const shared = {
          place: placeOf(section.id, id),
          at,
          count: blocks.length,
          move: (to: number): TemplateChange => ({ kind: 'move-block', section: section.id, block: id, to }),
        };
        return block.kind === 'field' ? (
          <Row
            key={id}
            {...shared}
            name={block.field.label}
            about={slotAbout(block.field)}
            faultPlace={answerKey(section.id, id)}
            core={block.field.core === true}
            hidden={block.field.hidden === true}
            removal={fieldRemoval(section, block.field)}
          >
            <SlotProperties kind="field" section={section} slot={block.field} />
          </Row>
        ) : (
          <Row
            key={id}
            {...shared}
            name={block.table.title}
            about={[
              text.tableOf(block.table.columns.length),
              ...(block.table.min_rows > 0 ? [text.required] : []),
            ]}
            faultPlace={tablePlace(id)}
            core={isCoreTable(block.table)}
            hidden={block.table.hidden === true}
            removal={tableRemoval(section, block.table)}
          >
            <TableProperties section={section} table={block.table} />
            <ColumnRows section={section} table={block.table} />
          </Row>
        );
      })}
    </ol>
  );
}

function ColumnRows({ section, table }: { readonly section: Section; readonly table: Table }): ReactElement {
  const { readOnly, add } = useEditor();
  return (
    <div className={css.columns}>
      <div className={css.columnsHead}>
        <h3>{text.columns}</h3>
        {!readOnly && (
          <Button
            small
            kind="quiet"
            icon={Plus}
            onClick={() => add({ kind: 'column', section: section.id, table: table.id })}
          >
            {text.addColumn}
          </Button>
        )}
      </div>
      <ol className={css.rows}>
        {table.columns.map((column, at) => (
          <Row
            key={column.id}
            place={placeOf(section.id, table.id, column.id)}
            at={at}
            count={table.columns.length}
            move={(to) => ({ kind: 'move-column', table: table.id, column: column.id, to })}
            name={column.label}
            about={[
              ...slotAbout(column),
              ...(column.total === 'sum' || column.total === 'avg' ? [text.totals[column.total]] : []),
            ]}
            faultPlace={columnPlace(table.id, column.id)}
            core={column.core === true}
            hidden={column.hidden === true}
            removal={columnRemoval(section, table, column)}
          >
            <SlotProperties kind="column" section={section} table={table} slot={column} />
          </Row>
        ))}
      </ol>
    </div>
  );
}

const slotAbout = (slot: Slot): readonly string[] => [
  slot.unit === undefined
    ? strings.words.slotTypes[slot.type]
    : `${strings.words.slotTypes[slot.type]}, ${slot.unit}`,
  ...(slot.formula === undefined ? [] : [text.computed]),
  ...(slot.required === true ? [text.required] : []),
];

interface RowProps {
  readonly place: string;
  readonly at: number;
  readonly count: number;
  readonly move: (to: number) => TemplateChange;
  readonly name: string;
  readonly about: readonly string[];
  /** As faults name it. */
  readonly faultPlace: string;
  readonly core: boolean;
  readonly hidden: boolean;
  readonly removal: Removal;
  readonly children: ReactNode;
}

function Row(props: RowProps): ReactElement {
  const { place, at, count, name, about, core, hidden, removal, children } = props;
  const { store, readOnly, open, setOpen, change, remove } = useEditor();
  const isOpen = open.has(place);
  const isWrong = useStore(store, (state) => state.problems.some((fault) => liesIn(fault, props.faultPlace)));
  const move = (to: number): void => {
    if (to < 0 || to >= count) return;
    change(props.move(to), text.steps.move(name), place);
  };
  // The row that moves takes its button along; the focus is put back on it.
  const moveByKey = (to: number): void => {
    move(to);
    requestAnimationFrame(() => focusPlace(place));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' && !readOnly) {
      event.preventDefault();
      remove(removal);
    }
    if (!event.altKey || readOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveByKey(at + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={css.row} data-place={place} data-open={isOpen || undefined}>
      <div className={css.line} data-hidden={hidden || undefined}>
        <button
          type="button"
          className={css.head}
          data-row-head=""
          aria-expanded={isOpen}
          onClick={() => setOpen(place, !isOpen)}
          onKeyDown={press}
        >
          <Chevron className={css.chevron} size={14} strokeWidth={1.6} aria-hidden="true" />
          <span className={css.name}>{name}</span>
          <span className={css.about}>
            {isWrong && (
              <span className={css.wrong}>
                <SeverityMark severity="major" />
                <Hidden>{text.problemMark}</Hidden>
              </span>
            )}
            {about.map((word) => (
              <span key={word}>{word}</span>
            ))}
            {hidden && (
              <span>
                <EyeOff size={12} strokeWidth={1.6} aria-hidden="true" />
                {text.hidden}
              </span>
            )}
          </span>
          <span className={css.lock} title={core ? text.core : undefined}>
            {core && (
              <>
                <Lock size={13} strokeWidth={1.6} aria-hidden="true" />
                <Hidden>{text.core}</Hidden>
              </>
            )}
          </span>
        </button>
        {!readOnly && (
          <span className={css.acts}>
            <IconButton
              icon={ArrowUp}
              label={text.moveUp(name)}
              aria-disabled={at === 0}
              onClick={() => move(at - 1)}
            />
            <IconButton
              icon={ArrowDown}
              label={text.moveDown(name)}
              aria-disabled={at === count - 1}
              onClick={() => move(at + 1)}
            />
            <IconButton icon={Trash2} label={text.removeNamed(name)} onClick={() => remove(removal)} />
          </span>
        )}
      </div>
      {isOpen && (
        <section
          className={css.properties}
          aria-label={text.open(name)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || isDialogOpen()) return;
            event.preventDefault();
            setOpen(place, false);
            focusPlace(place);
          }}
        >
          {children}
        </section>
      )}
    </li>
  );
}
