/** A computed field: a figure that can be reached with Tab, so that guidance explains it. */
import { type ReactElement, useId } from 'react';
import { computeField } from '../../../../shared/numbers/compute.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { answerKey } from '../../../../shared/template/find.ts';
import type { Field, Section } from '../../../../shared/template/types.ts';
import { formatComputed } from '../../../../shared/values/format.ts';
import { currencyOf, formatContextOf } from '../../../../shared/workbook/read.ts';
import { useGuide, useWorkbook } from '../context.ts';
import { unitOf } from '../unit.ts';
import css from './fields.module.css';

export function ComputedBlock({
  section,
  field,
}: {
  readonly section: Section;
  readonly field: Field;
}): ReactElement {
  const { session, explain } = useGuide();
  const workbook = useWorkbook();
  const id = useId();
  const computed = computeField(workbook, section, field);
  const unit = field.type === 'money' ? (field.unit ?? '') : unitOf(field, currencyOf(workbook));
  return (
    <div className={css.field} data-place={answerKey(section.id, field.id)} data-field={field.id}>
      <div className={css.fieldHead}>
        <span id={id} className={css.label}>
          {field.label}
        </span>
        <span className={css.required}>{strings.guide.computed}</span>
      </div>
      <p className={css.computed}>
        <button
          type="button"
          aria-describedby={id}
          onClick={(event) => {
            session.explain({ kind: 'field', field: field.id });
            explain(`field:${answerKey(section.id, field.id)}`, event.currentTarget);
          }}
        >
          <span className={computed.kind === 'value' ? css.figure : css.noFigure}>
            {formatComputed(field, computed, formatContextOf(workbook), { sign: true })}
          </span>
        </button>
        {computed.kind === 'value' && unit !== '' && <span className={css.unit}>{unit}</span>}
      </p>
    </div>
  );
}
