/** Guidance on one field, with the example as a start where nothing is written yet. */
import type { ReactElement } from 'react';
import { explain } from '../../../../shared/numbers/explain.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Field, Section } from '../../../../shared/template/types.ts';
import { parseValue } from '../../../../shared/values/parse.ts';
import type { Value } from '../../../../shared/values/value.ts';
import { parseContextOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { Button } from '../../../ui/button.tsx';
import { useDrafts, useGuide, useWorkbook } from '../context.ts';
import { Example, GoodLooks, Part, UsedBy, Why } from './guidance-parts.tsx';
import css from './inspector.module.css';
import { readersOf } from './readers.ts';

export function FieldGuidance({
  section,
  field,
  place,
}: {
  readonly section: Section;
  readonly field: Field;
  readonly place: string;
}): ReactElement {
  const workbook = useWorkbook();
  return (
    <>
      <Part title={field.label}>
        <Why prompt={field.prompt} help={field.help} />
        <Arithmetic field={field} />
      </Part>
      {field.formula !== undefined && (
        <Part title={strings.guide.howComputed}>
          <p className={css.help}>
            {explain(workbook, `field:${place}`)?.formula || strings.guide.byCalculation}
          </p>
        </Part>
      )}
      <Example text={field.example}>
        <UseExample workbook={workbook} field={field} place={place} />
      </Example>
      <GoodLooks criteria={field.good} />
      <UsedBy readers={readersOf(workbook.template, place, section.id)} />
    </>
  );
}

function Arithmetic({ field }: { readonly field: Field }): ReactElement | null {
  const figure = field.type === 'money' || field.type === 'int' || field.type === 'dec';
  return figure && field.formula === undefined ? (
    <p className={css.aside}>{strings.guide.arithmetic}</p>
  ) : null;
}

function UseExample({
  workbook,
  field,
  place,
}: {
  readonly workbook: Workbook;
  readonly field: Field;
  readonly place: string;
}): ReactElement | null {
  const { store, session, announce } = useGuide();
  const draft = useDrafts((drafts) => drafts[place]);
  const value = exampleValue(workbook, field);
  if (value === null) return null;
  const marked = workbook.marks[place] === 'example';
  const written = workbook.answers[place] !== undefined || draft !== undefined;
  const start = (): void => {
    session.flushTyping();
    const now = store.getState();
    if (now.workbook.answers[place] !== undefined || now.drafts[place] !== undefined) return;
    store.dispatch(
      { kind: 'set-answer', key: place, value, mark: 'example' },
      strings.guide.exampleIn(field.label),
      { place },
    );
    announce(strings.guide.exampleUsed(field.label));
  };
  return (
    <div className={css.use}>
      <Button small disabled={written} onClick={start}>
        {strings.guide.useAsStart}
      </Button>
      <span className={css.aside}>
        {written && !marked ? strings.guide.clearFirst : strings.guide.staysMarked}
      </span>
    </div>
  );
}

/** The example as a value of the field, or null where it is a sentence about a figure or a choice. */
function exampleValue(workbook: Workbook, field: Field): Value | null {
  if (field.formula !== undefined) return null;
  if (field.type === 'person' || field.type === 'ref' || field.type === 'refs') return null;
  const parsed = parseValue(field, field.example, parseContextOf(workbook));
  return parsed.ok ? parsed.value : null;
}
