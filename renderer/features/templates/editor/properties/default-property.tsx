/** What stands in a new workbook from the start; written as in a workbook. */
import type { ReactElement } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import type { Field, FieldType } from '../../../../../shared/template/types.ts';
import type { WriteSlot } from '../slots.ts';
import { SelectProperty, ValueProperty } from './property.tsx';

const text = strings.templates;

/** A template knows no rows and holds no pictures: those begin empty. */
const without: ReadonlySet<FieldType> = new Set(['multi', 'person', 'ref', 'refs', 'picture']);

export function DefaultProperty({
  field,
  place,
  error,
  write,
}: {
  readonly field: Field;
  readonly place: string;
  readonly error: string | null;
  readonly write: WriteSlot;
}): ReactElement | null {
  if (without.has(field.type)) return null;
  const set = (value: string | number | boolean | null): void =>
    write('default', text.default, { default: value });
  const shared = { label: text.default, hint: text.defaultHint, place, error };
  if (field.type === 'bool')
    return (
      <SelectProperty
        {...shared}
        value={field.default === undefined ? '' : String(field.default)}
        options={[
          { id: '', label: text.noDefault },
          { id: 'true', label: text.yes },
          { id: 'false', label: text.no },
        ]}
        onChange={(chosen) => set(chosen === '' ? null : chosen === 'true')}
      />
    );
  if (field.type === 'choice')
    return (
      <SelectProperty
        {...shared}
        value={String(field.default ?? '')}
        options={[{ id: '', label: text.noDefault }, ...(field.choices ?? [])]}
        onChange={(chosen) => set(chosen === '' ? null : chosen)}
      />
    );
  return <ValueProperty {...shared} slot={field} value={field.default} onChange={set} />;
}
