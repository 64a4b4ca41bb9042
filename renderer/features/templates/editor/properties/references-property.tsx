/** The tables that a reference chooses from. */
import { X } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { findTable } from '../../../../../shared/template/find.ts';
import { IconButton } from '../../../../ui/button.tsx';
import { Select } from '../../../../ui/select.tsx';
import { useTemplate } from '../context.ts';
import { whyFull } from '../room.ts';
import css from './properties.module.css';
import { Property } from './property.tsx';

const text = strings.templates;

/** A reference chooses from one table at least. */
export function ReferencesProperty({
  tables,
  place,
  locked,
  onChange,
}: {
  readonly tables: readonly string[];
  readonly place: string;
  readonly locked: boolean;
  readonly onChange: (tables: readonly string[]) => void;
}): ReactElement {
  const template = useTemplate();
  const heading = useId();
  const titleOf = (id: string): string => findTable(template, id)?.table.title ?? id;
  const others = template.sections
    .flatMap((section) => section.tables.map((table) => ({ section, table })))
    .filter(({ table }) => !tables.includes(table.id))
    .map(({ section, table }) => ({ id: table.id, label: text.tableIn(table.title, section.title) }));
  return (
    <Property
      label={text.refersTo}
      place={place}
      fixed={tables.map(titleOf).join(', ')}
      locked={locked}
      whole
    >
      <div className={css.listHead}>
        <h3 id={heading}>{text.refersTo}</h3>
      </div>
      <ul aria-labelledby={heading}>
        {tables.map((id) => (
          <li key={id} className={css.line}>
            <span>{titleOf(id)}</span>
            <IconButton
              icon={X}
              label={text.dropReference(titleOf(id))}
              aria-disabled={tables.length === 1}
              onClick={() => tables.length > 1 && onChange(tables.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      {whyFull('references', tables) === null && (
        <div className={css.another}>
          <Select
            label={text.addReference}
            hint={text.refersToHint}
            value=""
            options={[{ id: '', label: text.chooseTable }, ...others]}
            onChange={(id) => id !== '' && onChange([...tables, id])}
          />
        </div>
      )}
    </Property>
  );
}
