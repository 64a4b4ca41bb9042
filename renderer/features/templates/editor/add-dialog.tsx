/** Something new: what it is first, then its name. Its id is made from the name and stays for good. */
import { type ReactElement, useState } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { NewBlock, TemplateChange } from '../../../../shared/template/edit/change.ts';
import { freshId } from '../../../../shared/template/edit/fresh-id.ts';
import { findSection, findTable } from '../../../../shared/template/find.ts';
import type { FieldType, Part, Template } from '../../../../shared/template/types.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { Adding } from './context.ts';
import { editableParts, freshSectionId, newSection } from './new-section.ts';
import { placeOf } from './places.ts';
import { newColumn, newField, newTable, typesOf } from './slots.ts';

const text = strings.templates;
const titles = {
  section: text.newSection,
  field: text.newField,
  table: text.newTable,
  column: text.newColumn,
} as const;

const partOptions = editableParts.map((id) => ({ id, label: strings.words.parts[id] }));

export interface Added {
  readonly change: TemplateChange;
  readonly name: string;
  readonly place: string;
}

export function AddDialog({
  adding,
  template,
  part: firstPart,
  onAdd,
  onClose,
}: {
  readonly adding: Adding;
  readonly template: Template;
  /** Where a new section most likely belongs. */
  readonly part: Exclude<Part, 'setup'>;
  readonly onAdd: (added: Added) => void;
  readonly onClose: () => void;
}): ReactElement {
  const [type, setType] = useState<FieldType>('text');
  const [part, setPart] = useState(firstPart);
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const hasType = adding.kind === 'field' || adding.kind === 'column';
  const types = typesOf(adding.kind === 'column' ? 'column' : 'field');
  const submit = (): void => {
    const label = name.trim();
    if (label === '') setError(text.needed);
    else onAdd(addedOf(adding, template, label, type, part));
  };
  return (
    <Dialog
      title={titles[adding.kind]}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text.cancel}
          </Button>
          <Button kind="primary" type="submit">
            {text.add}
          </Button>
        </>
      }
    >
      {adding.kind === 'section' && (
        <Select label={text.newSectionPart} value={part} options={partOptions} onChange={setPart} autoFocus />
      )}
      {hasType && (
        <Select
          label={text.type}
          value={type}
          options={types.map((id) => ({ id, label: strings.words.slotTypes[id] }))}
          onChange={setType}
          autoFocus
        />
      )}
      <TextInput
        label={hasType ? text.label : text.title}
        value={name}
        error={error}
        autoFocus={adding.kind === 'table'}
        onChange={(typed) => {
          setError(null);
          setName(typed);
        }}
      />
    </Dialog>
  );
}

/** At the end of where it was asked for; order is changed there. */
function addedOf(
  adding: Adding,
  template: Template,
  name: string,
  type: FieldType,
  part: Exclude<Part, 'setup'>,
): Added {
  const at = Number.MAX_SAFE_INTEGER;
  switch (adding.kind) {
    case 'section': {
      const section = newSection(template, freshSectionId(template, part), part, name);
      return { change: { kind: 'add-section', section, at }, name, place: section.id };
    }
    case 'column': {
      const columns = findTable(template, adding.table)?.table.columns ?? [];
      const id = freshId(name, new Set(columns.map((column) => column.id)));
      return {
        change: { kind: 'add-column', table: adding.table, column: newColumn(template, id, name, type), at },
        name,
        place: placeOf(adding.section, adding.table, id),
      };
    }
    case 'field':
    case 'table': {
      const section = findSection(template, adding.section);
      const tables = template.sections.flatMap((one) => one.tables).map((table) => table.id);
      const id = freshId(name, new Set([...(section?.fields ?? []).map((field) => field.id), ...tables]));
      const block: NewBlock =
        adding.kind === 'field'
          ? { kind: 'field', field: newField(template, id, name, type) }
          : { kind: 'table', table: newTable(template, id, name) };
      return {
        change: { kind: 'add-block', section: adding.section, block, at },
        name,
        place: placeOf(adding.section, id),
      };
    }
  }
}
