/** Above the tree: goal → assigned → street → capacity → gap, and the ways to let one side follow the other. */
import { ArrowDownToLine, ArrowUpToLine } from 'lucide-react';
import type { ReactElement } from 'react';
import { openConflicts } from '../../../../shared/checks/register.ts';
import { sayIn } from '../../../../shared/checks/say.ts';
import { newBusinessGoal } from '../../../../shared/numbers/goal.ts';
import { capacity } from '../../../../shared/numbers/team-capacity.ts';
import { isNumber, type Outcome } from '../../../../shared/plan/outcome.ts';
import { quotaMethod } from '../../../../shared/plan/sales-targets.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import css from './quota.module.css';
import { rollDownChange, rollUpChange } from './roll.ts';

const text = strings.quota;

export function QuotaHead({ table }: { readonly table: Table }): ReactElement {
  const { store, session, explain } = useGuide();
  const workbook = useWorkbook();
  const say = sayIn(workbook);
  const team = capacity(workbook);
  const goal = newBusinessGoal(workbook);
  const short = openConflicts(workbook).find((entry) => entry.check === 'C03');
  const roll = (direction: 'down' | 'up'): void => {
    const change =
      direction === 'down' ? rollDownChange(workbook, table.id) : rollUpChange(workbook, table.id);
    store.dispatch(change, direction === 'down' ? text.rolledDown : text.rolledUp, { place: table.id });
  };
  const shown = (figure: Outcome): string =>
    isNumber(figure) ? say.money(figure) : strings.values.notAvailableShort;
  const times = (ratio: Outcome): string => (isNumber(ratio) ? say.times(ratio) : '');
  const assigned = isNumber(team.nominal) && isNumber(goal) && goal > 0 ? team.nominal / goal : null;
  return (
    <>
      <div className={css.tools}>
        <h2>{table.title}</h2>
        <SegmentedControl
          label={text.method}
          value={quotaMethod(workbook)}
          options={[
            { id: 'top_down', label: text.topDown },
            { id: 'bottom_up', label: text.bottomUp },
            { id: 'both', label: text.both },
          ]}
          onChange={(value) =>
            store.dispatch({ kind: 'set-answer', key: 'S6.method', value }, text.methodStep, {
              place: table.id,
            })
          }
        />
        <span className={css.space} />
        <Button small icon={ArrowDownToLine} onClick={() => roll('down')}>
          {text.rollDown}
        </Button>
        <Button small icon={ArrowUpToLine} onClick={() => roll('up')}>
          {text.rollUp}
        </Button>
      </div>
      <dl className={css.equation}>
        <Figure id="goal" label={text.goal} value={shown(goal)} note={text.newBusiness} />
        <Figure
          id="nominal"
          label={text.assigned}
          value={shown(team.nominal)}
          note={assigned === null ? '' : text.over(say.percent(assigned - 1), say.times(assigned))}
        />
        <Figure
          id="street"
          label={text.street}
          value={shown(team.street)}
          note={text.afterRamp(times(team.ratio))}
        />
        <Figure
          id="capacity"
          label={text.capacity}
          value={shown(team.capacity)}
          note={isNumber(team.attainment) ? text.atAttainment(say.percent(team.attainment)) : ''}
        />
        <div data-short={(isNumber(team.gap) && team.gap > 0) || undefined}>
          <dt>{text.lessGoal}</dt>
          <dd>
            <button
              type="button"
              className={css.figure}
              onClick={(event) => explain('gap', event.currentTarget)}
            >
              {isNumber(team.gap)
                ? team.gap > 0
                  ? `−${say.money(team.gap)}`
                  : `+${say.money(-team.gap)}`
                : strings.values.notAvailableShort}
            </button>
            {short ? (
              <button
                type="button"
                className={css.conflict}
                onClick={() => session.openView('conflicts', short.key)}
              >
                <SeverityMark severity={short.severity} />
                {short.check}
              </button>
            ) : (
              <span>
                {isNumber(team.requiredAttainment) ? text.needs(say.percent(team.requiredAttainment)) : ''}
              </span>
            )}
          </dd>
        </div>
      </dl>
    </>
  );
}

/** A computed figure, underlined with dots: pressed, it explains itself. */
function Figure({
  id,
  label,
  value,
  note,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
}): ReactElement {
  const { explain } = useGuide();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <button type="button" className={css.figure} onClick={(event) => explain(id, event.currentTarget)}>
          {value}
        </button>
        <span>{note}</span>
      </dd>
    </div>
  );
}
