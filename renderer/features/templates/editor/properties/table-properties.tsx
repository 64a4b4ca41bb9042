/** The properties of a table; its columns stand below as rows of their own. */
import type { ReactElement } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import type { TablePatch } from '../../../../../shared/template/edit/change.ts';
import { isCoreTable } from '../../../../../shared/template/edit/protection.ts';
import { labelColumnOf } from '../../../../../shared/template/find.ts';
import type { Section, Table } from '../../../../../shared/template/types.ts';
import { useEditor } from '../context.ts';
import { placeOf, propertyPlace } from '../places.ts';
import { GoodProperty } from './good-property.tsx';
import css from './properties.module.css';
import { SelectProperty, TextProperty, ValueProperty, YesNoProperty } from './property.tsx';

const text = strings.templates;

const rowCount = { id: 'min_rows', label: text.minRows, type: 'int', min: 0, max: 1000 } as const;

export function TableProperties({
  section,
  table,
}: {
  readonly section: Section;
  readonly table: Table;
}): ReactElement {
  const { change } = useEditor();
  const at = (property: string): string => propertyPlace(placeOf(section.id, table.id), property);
  const write = (
    property: string,
    name: string,
    to: TablePatch,
    capture: 'now' | 'merge' = 'merge',
  ): void => {
    const label = text.steps.change(name, table.title);
    change({ kind: 'set-table', table: table.id, to }, label, at(property), capture);
  };
  return (
    <div className={css.grid}>
      <TextProperty
        label={text.title}
        place={at('title')}
        value={table.title}
        needed
        onChange={(title) => write('title', text.title, { title })}
      />
      <TextProperty
        label={text.rowName}
        hint={text.rowNameHint}
        place={at('row_name')}
        value={table.row_name}
        needed
        onChange={(row_name) => write('row_name', text.rowName, { row_name })}
      />
      <TextProperty
        label={text.prompt}
        place={at('prompt')}
        value={table.prompt}
        long
        onChange={(prompt) => write('prompt', text.prompt, { prompt })}
      />
      <TextProperty
        label={text.help}
        hint={text.helpHint}
        place={at('help')}
        value={table.help}
        long
        onChange={(help) => write('help', text.help, { help })}
      />
      <TextProperty
        label={text.example}
        place={at('example')}
        value={table.example}
        long
        onChange={(example) => write('example', text.example, { example })}
      />
      <GoodProperty
        place={at('good')}
        value={table.good}
        onChange={(good) => write('good', text.good, { good })}
      />
      <SelectProperty
        label={text.namedBy}
        hint={text.namedByHint}
        place={at('label_column')}
        value={labelColumnOf(table)?.id ?? ''}
        options={table.columns}
        locked={isCoreTable(table)}
        onChange={(label_column) => write('label_column', text.namedBy, { label_column }, 'now')}
      />
      <ValueProperty
        label={text.minRows}
        hint={text.minRowsHint}
        place={at('min_rows')}
        slot={rowCount}
        value={table.min_rows}
        onChange={(rows) => write('min_rows', text.minRows, { min_rows: Number(rows ?? 0) }, 'now')}
      />
      <div className={css.checks}>
        <YesNoProperty
          label={text.wide}
          hint={text.wideHint}
          place={at('wide')}
          value={table.wide ?? false}
          onChange={(wide) => write('wide', text.wide, { wide: wide || null }, 'now')}
        />
        <YesNoProperty
          label={text.hidden}
          hint={text.hiddenHint}
          place={at('hidden')}
          value={table.hidden ?? false}
          onChange={(hidden) => write('hidden', text.hidden, { hidden: hidden || null }, 'now')}
        />
      </div>
    </div>
  );
}
