/** Above the tree: goal → assigned → street → capacity → gap, with what makes one of the other between them. */
import type { ReactElement, ReactNode } from 'react';
import { openConflicts } from '../../../../shared/checks/register.ts';
import { sayIn } from '../../../../shared/checks/say.ts';
import { newBusinessGoal } from '../../../../shared/numbers/goal.ts';
import { capacity } from '../../../../shared/numbers/team-capacity.ts';
import { isNumber, type Outcome } from '../../../../shared/plan/outcome.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { formatRatio } from '../../../../shared/values/number-format.ts';
import { localeOf } from '../../../../shared/workbook/read.ts';
import { FigureButton } from '../../../ui/figure-button.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import { useOpenPlace } from '../open-place.ts';
import css from './quota.module.css';

const text = strings.quota;

export function QuotaEquation(): ReactElement {
  const { session } = useGuide();
  const openPlace = useOpenPlace();
  const workbook = useWorkbook();
  const say = sayIn(workbook);
  const team = capacity(workbook);
  const goal = newBusinessGoal(workbook);
  const short = openConflicts(workbook).find((entry) => entry.check === 'C03');
  const shown = (figure: Outcome): string =>
    isNumber(figure) ? say.shown(figure) : strings.values.notAvailableShort;
  const assigned = isNumber(team.nominalRatio) ? team.nominalRatio : null;
  const covered = isNumber(team.capacityRatio) ? team.capacityRatio : null;
  const attainment = isNumber(team.attainment) ? say.percent(team.attainment) : null;
  const gap = isNumber(team.gap)
    ? `${team.gap > 0 ? '−' : '+'}${say.shown(Math.abs(team.gap))}`
    : strings.values.notAvailableShort;
  return (
    <section className={css.equation} aria-label={text.equation}>
      <Figure id="goal" label={text.goal} value={shown(goal)} note={text.newBusiness} />
      {assigned !== null && <Step>{text.times(formatRatio(localeOf(workbook), assigned))}</Step>}
      <Figure
        id="nominal"
        label={text.assigned}
        value={shown(team.nominal)}
        noteId="nominal_ratio"
        note={assigned === null ? '' : text.over(say.percent(assigned - 1), say.times(assigned))}
      />
      <Step>{text.byRamp}</Step>
      <Figure
        id="street"
        label={text.street}
        value={shown(team.street)}
        noteId="ratio"
        note={text.afterRamp(isNumber(team.ratio) ? say.times(team.ratio) : '')}
      />
      {attainment !== null && (
        <Step>
          <button
            type="button"
            aria-label={text.changeAttainment(attainment)}
            onClick={() => openPlace('S6.attainment_assumption')}
          >
            {text.times(attainment)}
          </button>
        </Step>
      )}
      <Figure
        id="capacity"
        label={text.capacity}
        value={shown(team.capacity)}
        noteId="capacity_ratio"
        note={covered === null ? '' : text.ofGoal(say.percent(covered))}
      />
      <Step>{text.lessGoalStep}</Step>
      <Figure
        id="gap"
        label={text.lessGoal}
        value={gap}
        isShort={isNumber(team.gap) && team.gap > 0}
        noteId="required_attainment"
        note={isNumber(team.requiredAttainment) ? text.needs(say.percent(team.requiredAttainment)) : ''}
      >
        {short && (
          <button
            type="button"
            className={css.conflict}
            onClick={() => session.openView('conflicts', short.key)}
          >
            <SeverityMark severity={short.severity} />
            {strings.conflicts.severities[short.severity]} {short.check}
          </button>
        )}
      </Figure>
    </section>
  );
}

/** How one figure becomes the next. */
function Step({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={css.step}>{children}</div>;
}

/** A computed figure, underlined with dots: pressed, it explains itself. `children` stand beside its label. */
function Figure({
  id,
  label,
  value,
  note,
  noteId,
  isShort = false,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** The figure that the note tells. */
  readonly noteId?: string;
  readonly isShort?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  const { explain } = useGuide();
  return (
    <div className={css.term} data-short={isShort || undefined}>
      <p>
        {label}
        {children}
      </p>
      <FigureButton className={css.figure} onExplain={(anchor) => explain(id, anchor)}>
        {value}
      </FigureButton>
      <p>
        {noteId === undefined || note === '' ? (
          note
        ) : (
          <FigureButton onExplain={(anchor) => explain(noteId, anchor)}>{note}</FigureButton>
        )}
      </p>
    </div>
  );
}
