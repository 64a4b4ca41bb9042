/** Over the tree: the section's question, how quotas come about, and the ways to let one side follow the other. */
import { ArrowDownToLine, ArrowUpToLine, CalendarRange } from 'lucide-react';
import type { ReactElement } from 'react';
import { rolledDown, rolledUp } from '../../../../shared/numbers/quota-steps.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { answerKey, findTable } from '../../../../shared/template/find.ts';
import type { Field, Section, Table } from '../../../../shared/template/types.ts';
import { textOf } from '../../../../shared/workbook/read.ts';
import { Button } from '../../../ui/button.tsx';
import { Spring } from '../../../ui/frame.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import { useOpenPlace } from '../open-place.ts';
import css from './quota.module.css';

const text = strings.quota;
const SEASON = 'seasonality';

export function QuotaBar({
  section,
  table,
  method,
}: {
  readonly section: Section;
  readonly table: Table;
  /** Absent where the template does not ask for it. */
  readonly method: Field | undefined;
}): ReactElement {
  const { store } = useGuide();
  const workbook = useWorkbook();
  const openPlace = useOpenPlace();
  const place = method && answerKey(section.id, method.id);
  const roll = (direction: 'down' | 'up'): void => {
    const cells = direction === 'down' ? rolledDown(workbook) : rolledUp(workbook);
    const step = direction === 'down' ? text.rolledDown : text.rolledUp;
    store.dispatch({ kind: 'set-cells', table: table.id, cells }, step, { place: table.id });
  };
  return (
    <div className={css.bar}>
      {section.prompt.trim() !== '' && <p className={css.question}>{section.prompt}</p>}
      {method && place !== undefined && (
        <div data-place={place} data-field={method.id}>
          <SegmentedControl
            hideLabel
            label={method.label}
            // Nothing chosen yet counts as both, and is still asked.
            value={textOf(workbook, place) ?? null}
            options={method.choices ?? []}
            onChange={(value) =>
              store.dispatch({ kind: 'set-answer', key: place, value }, text.methodStep, { place })
            }
          />
        </div>
      )}
      {place !== undefined && workbook.marks[place] === 'example' && (
        <span className={css.example}>{strings.guide.marked}</span>
      )}
      <Spring />
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
