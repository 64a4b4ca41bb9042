/** What only a column has: its total, the fiscal month it stands for, its width. */
import type { ReactElement } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import type { Column } from '../../../../../shared/template/types.ts';
import { isFigureType } from '../../../../../shared/template/types.ts';
import type { WriteSlot } from '../slots.ts';
import { SelectProperty, ValueProperty } from './property.tsx';

const text = strings.templates;
const totals = (['none', 'sum', 'avg'] as const).map((id) => ({ id, label: text.totals[id] }));
const months = [
  { id: '', label: text.monthNone },
  ...Array.from({ length: 12 }, (_, at) => ({ id: String(at + 1), label: text.monthOf(at + 1) })),
];
const widths = { id: 'width', label: text.width, type: 'int', min: 1, max: 200 } as const;

export function ColumnExtras({
  column,
  at,
  write,
  wrongMonth,
}: {
  readonly column: Column;
  readonly at: (property: string) => string;
  readonly write: WriteSlot;
  /** What is wrong with the month, or null. */
  readonly wrongMonth: string | null;
}): ReactElement {
  return (
    <>
      {isFigureType(column.type) && (
        <>
          <SelectProperty
            label={text.total}
            place={at('total')}
            value={column.total ?? 'none'}
            options={totals}
            onChange={(total) => write('total', text.total, { total })}
          />
          {!(column.core === true && column.month === undefined) && (
            <SelectProperty
              label={text.month}
              place={at('month')}
              value={String(column.month ?? '')}
              options={months}
              locked={column.core === true}
              error={wrongMonth}
              onChange={(month) => write('month', text.month, { month: month === '' ? null : Number(month) })}
            />
          )}
        </>
      )}
      <ValueProperty
        label={text.width}
        hint={text.widthHint}
        place={at('width')}
        slot={widths}
        value={column.width}
        onChange={(width) => typeof width !== 'string' && write('width', text.width, { width })}
      />
    </>
  );
}
