/** One field of a section: its name, its state, its control, and what must be said about it. */
import { Check } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { answerKey } from '../../../../shared/template/find.ts';
import type { Field, Section } from '../../../../shared/template/types.ts';
import { answerOf, formatContextOf } from '../../../../shared/workbook/read.ts';
import { Spring } from '../../../ui/frame.tsx';
import { useDrafts, useWorkbook } from '../context.ts';
import { FieldControl } from '../controls/field-control.tsx';
import { printsWhere, valueText } from '../place-text.ts';
import { countWords } from '../slot-text.ts';
import css from './fields.module.css';

/** Prose and pictures take the whole column; figures, dates and choices stand two in a line. */
const wideTypes: ReadonlySet<Field['type']> = new Set(['text', 'rich', 'multi', 'refs', 'picture']);
/** Controls made of several parts have no single element a label could point to. */
const groupTypes: ReadonlySet<Field['type']> = new Set(['multi', 'refs', 'picture']);

export const isWideField = (field: Field): boolean =>
  field.formula === undefined && wideTypes.has(field.type);

export function FieldBlock({
  section,
  field,
}: {
  readonly section: Section;
  readonly field: Field;
}): ReactElement {
  const place = answerKey(section.id, field.id);
  const workbook = useWorkbook();
  const stored = workbook.answers[place];
  const value = answerOf(workbook, place);
  const marked = workbook.marks[place] === 'example';
  const draft = useDrafts((drafts) => drafts[place]);
  const id = useId();
  const labelId = `${id}-label`;
  const problemId = `${id}-problem`;
  const noteId = `${id}-note`;
  const prose = field.type === 'text' || field.type === 'rich';
  const described = [draft ? problemId : '', prose ? noteId : ''].filter(Boolean).join(' ');
  return (
    <div
      className={css.field}
      data-place={place}
      data-field={field.id}
      data-type={field.type}
      data-wide={isWideField(field) || undefined}
      data-marked={marked || undefined}
      data-written={stored !== undefined || undefined}
    >
      <div className={css.fieldHead}>
        {groupTypes.has(field.type) ? (
          <span id={labelId} className={css.label}>
            {field.label}
          </span>
        ) : (
          <label id={labelId} className={css.label} htmlFor={id}>
            {field.label}
          </label>
        )}
        {field.required && <span className={css.required}>{strings.guide.required}</span>}
        <Spring />
        <FieldState written={stored !== undefined} marked={marked} refused={draft !== undefined} />
      </div>
      <FieldControl
        field={field}
        place={place}
        value={value}
        id={id}
        labelId={labelId}
        describedBy={described === '' ? undefined : described}
      />
      {draft && (
        <p id={problemId} className={css.problem}>
          <b>{draft.message}</b>{' '}
          {value === undefined
            ? strings.guide.nothingStored
            : strings.guide.stillStored(valueText(field, value, formatContextOf(workbook)))}
        </p>
      )}
      {prose && (
        <p id={noteId} className={css.note}>
          <span>
            {typeof value === 'string' && strings.guide.words(countWords(value))} {printsWhere(section)}
          </span>
          <Spring />
          <span aria-hidden="true">
            {strings.guide.nextField} <kbd>{strings.guide.nextFieldKeys}</kbd>
          </span>
        </p>
      )}
    </div>
  );
}

function FieldState({
  written,
  marked,
  refused,
}: {
  readonly written: boolean;
  readonly marked: boolean;
  readonly refused: boolean;
}): ReactElement | null {
  if (refused) return <span className={css.refused}>{strings.guide.notStored}</span>;
  if (marked) return <span className={css.marked}>{strings.guide.marked}</span>;
  if (!written) return null;
  return (
    <span className={css.written}>
      <Check size={14} strokeWidth={1.6} aria-hidden="true" />
      {strings.guide.written}
    </span>
  );
}
