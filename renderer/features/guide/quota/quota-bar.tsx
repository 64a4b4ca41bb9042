/** Over the tree: the section's question, how quotas come about, and the ways to let one side follow the other. */
import { ArrowDownToLine, ArrowUpToLine, CalendarRange } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findTable } from '../../../../shared/template/find.ts';
import type { Field, Table } from '../../../../shared/template/types.ts';
import { answerOf } from '../../../../shared/workbook/read.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import { useOpenPlace } from '../open-place.ts';
import css from './quota.module.css';
import { rollDownChange, rollUpChange } from './roll.ts';

const text = strings.quota;
const METHOD = 'S6.method';
const SEASON = 'seasonality';

export function QuotaBar({
  table,
  question,
  method,
}: {
  readonly table: Table;
  readonly question: string;
  /** Absent where the template does not ask for it. */
  readonly method: Field | undefined;
}): ReactElement {
  const { store } = useGuide();
  const workbook = useWorkbook();
  const openPlace = useOpenPlace();
  const chosen = answerOf(workbook, METHOD);
  const isExample = workbook.marks[METHOD] === 'example';
  const roll = (direction: 'down' | 'up'): void => {
    const change =
      direction === 'down' ? rollDownChange(workbook, table.id) : rollUpChange(workbook, table.id);
    store.dispatch(change, direction === 'down' ? text.rolledDown : text.rolledUp, { place: table.id });
  };
  return (
    <div className={css.bar}>
      <p className={css.question}>{question}</p>
      {method && (
        <div data-place={METHOD} data-field={method.id}>
          <SegmentedControl
            label={method.label}
            // Nothing chosen yet counts as both, and is still asked.
            value={typeof chosen === 'string' ? chosen : ''}
            options={method.choices ?? []}
            onChange={(value) =>
              store.dispatch({ kind: 'set-answer', key: METHOD, value }, text.methodStep, { place: METHOD })
            }
          />
        </div>
      )}
      {isExample && <span className={css.example}>{strings.guide.marked}</span>}
      <span className={css.space} />
      {findTable(workbook.template, SEASON) && (
        <Button small icon={CalendarRange} onClick={() => openPlace(SEASON)}>
          {text.seasonality}
        </Button>
      )}
      <Button small icon={ArrowDownToLine} onClick={() => roll('down')}>
        {text.rollDown}
      </Button>
      <Button small icon={ArrowUpToLine} onClick={() => roll('up')}>
        {text.rollUp}
      </Button>
    </div>
  );
}
