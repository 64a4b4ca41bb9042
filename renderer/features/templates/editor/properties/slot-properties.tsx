/** The properties of one field or one column, in the order a planner thinks of them. */
import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { whyKeptTo } from '../../../../../shared/template/edit/protection.ts';
import { answerKey } from '../../../../../shared/template/find.ts';
import { columnPlace } from '../../../../../shared/template/slots.ts';
import {
  type Column,
  type Field,
  isFigureType,
  type Section,
  type Table,
} from '../../../../../shared/template/types.ts';
import { useEditor, useTemplate } from '../context.ts';
import { faultAt } from '../faults.ts';
import { placeOf, propertyPlace } from '../places.ts';
import {
  hasChoices,
  hasReferences,
  type SlotTarget,
  slotChange,
  slotPlace,
  typePatch,
  typesOf,
  type WriteSlot,
} from '../slots.ts';
import { ChoicesProperty } from './choices-property.tsx';
import { ColumnExtras } from './column-extras.tsx';
import { DefaultProperty } from './default-property.tsx';
import { FormulaProperty } from './formula-property.tsx';
import { GoodProperty } from './good-property.tsx';
import css from './properties.module.css';
import { SelectProperty, TextProperty, ValueProperty, YesNoProperty } from './property.tsx';
import { ReferencesProperty } from './references-property.tsx';

const text = strings.templates;

export type SlotProps =
  | { readonly kind: 'field'; readonly section: Section; readonly slot: Field }
  | { readonly kind: 'column'; readonly section: Section; readonly table: Table; readonly slot: Column };

export function SlotProperties(props: SlotProps): ReactElement {
  const { kind, section, slot } = props;
  const template = useTemplate();
  const { store, change } = useEditor();
  const problems = useStore(store, (state) => state.problems);
  const table = kind === 'column' ? props.table : null;
  const target: SlotTarget =
    kind === 'field'
      ? { kind, section: section.id, field: slot.id }
      : { kind, table: props.table.id, column: slot.id };
  const place = table ? placeOf(section.id, table.id, slot.id) : placeOf(section.id, slot.id);
  const at = (property: string): string => propertyPlace(place, property);
  const write: WriteSlot = (property, name, to, capture = 'now') => {
    change(slotChange(target, to), text.steps.change(name, slot.label), at(property), capture);
  };
  const faultPlace = table ? columnPlace(table.id, slot.id) : answerKey(section.id, slot.id);
  const faultOf = (property: string): string | null => faultAt(problems, faultPlace, property);
  const locked = slot.core === true;
  const figures = isFigureType(slot.type);
  const types = typesOf(kind).map((id) => ({ id, label: strings.words.slotTypes[id] }));
  const limit = {
    id: slot.id,
    label: slot.label,
    type: slot.type,
    ...(slot.unit === undefined ? {} : { unit: slot.unit }),
  };
  const keepsChoice = (id: string): boolean => {
    const choices = (slot.choices ?? []).filter((choice) => choice.id !== id);
    return whyKeptTo(template, slotPlace(target), { choices }) !== null;
  };
  return (
    <div className={css.grid}>
      {locked && (
        <p className={css.core}>
          <Lock size={12} strokeWidth={1.6} aria-hidden="true" />
          <span>
            <b>{text.core}.</b> {text.coreWhy}
          </span>
        </p>
      )}
      <TextProperty
        label={text.label}
        place={at('label')}
        value={slot.label}
        needed
        error={faultOf('label')}
        onChange={(label) => write('label', text.label, { label }, 'merge')}
      />
      <SelectProperty
        label={text.type}
        hint={text.typeHint}
        place={at('type')}
        value={slot.type}
        options={types}
        locked={locked}
        onChange={(type) => write('type', text.type, typePatch(template, slot, kind, type))}
      />
      {kind === 'field' && (
        <TextProperty
          label={text.prompt}
          place={at('prompt')}
          value={props.slot.prompt}
          long
          onChange={(prompt) => write('prompt', text.prompt, { prompt }, 'merge')}
        />
      )}
      <TextProperty
        label={text.help}
        hint={text.helpHint}
        place={at('help')}
        value={slot.help ?? ''}
        long
        onChange={(help) => write('help', text.help, { help }, 'merge')}
      />
      <TextProperty
        label={text.example}
        hint={kind === 'field' ? text.exampleHint : undefined}
        place={at('example')}
        value={slot.example ?? ''}
        long
        onChange={(example) => write('example', text.example, { example }, 'merge')}
      />
      {kind === 'field' && (
        <GoodProperty
          place={at('good')}
          value={props.slot.good}
          onChange={(good) => write('good', text.good, { good }, 'merge')}
        />
      )}
      {hasChoices(slot.type) && (
        <ChoicesProperty
          choices={slot.choices ?? []}
          place={at('choices')}
          keeps={keepsChoice}
          onChange={(choices, merge) => write('choices', text.choices, { choices }, merge ? 'merge' : 'now')}
        />
      )}
      {hasReferences(slot.type) && (
        <ReferencesProperty
          tables={slot.ref ?? []}
          place={at('ref')}
          locked={locked}
          onChange={(ref) => write('ref', text.refersTo, { ref })}
        />
      )}
      {figures && (
        <>
          <FormulaProperty
            slot={slot}
            section={section}
            table={table}
            place={at('formula')}
            faultPlace={faultPlace}
            locked={locked}
            onChange={(formula) => write('formula', text.formula, { formula }, 'merge')}
          />
          <TextProperty
            label={text.unit}
            hint={text.unitHint}
            place={at('unit')}
            value={slot.unit ?? ''}
            locked={locked}
            onChange={(unit) => write('unit', text.unit, { unit: unit === '' ? null : unit }, 'merge')}
          />
        </>
      )}
      {kind === 'column' && (
        <ColumnExtras column={props.slot} at={at} write={write} wrongMonth={faultOf('month')} />
      )}
      {figures && slot.formula === undefined && (
        <div className={css.pair}>
          <ValueProperty
            label={text.min}
            place={at('min')}
            slot={limit}
            value={slot.min}
            locked={locked}
            error={faultOf('min')}
            onChange={(min) => typeof min !== 'string' && write('min', text.min, { min })}
          />
          <ValueProperty
            label={text.max}
            place={at('max')}
            slot={limit}
            value={slot.max}
            locked={locked}
            onChange={(max) => typeof max !== 'string' && write('max', text.max, { max })}
          />
        </div>
      )}
      {kind === 'field' && slot.formula === undefined && (
        <DefaultProperty field={props.slot} place={at('default')} error={faultOf('default')} write={write} />
      )}
      <div className={css.checks}>
        {slot.formula === undefined && (
          <YesNoProperty
            label={text.required}
            hint={text.requiredHint}
            place={at('required')}
            value={slot.required ?? false}
            onChange={(required) => write('required', text.required, { required: required || null })}
          />
        )}
        <YesNoProperty
          label={text.hidden}
          hint={text.hiddenHint}
          place={at('hidden')}
          value={slot.hidden ?? false}
          onChange={(hidden) => write('hidden', text.hidden, { hidden: hidden || null })}
        />
      </div>
    </div>
  );
}
