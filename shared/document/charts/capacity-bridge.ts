/** From the goal to what the team can sell: assigned quotas, ramp, street quota, attainment, capacity. */
import { sayIn } from '../../checks/say.ts';
import { type BridgeChart, figureTarget } from '../../lib/chart.ts';
import { newBusinessGoal } from '../../numbers/goal.ts';
import { covers } from '../../numbers/rounding.ts';
import { capacity } from '../../numbers/team-capacity.ts';
import { derived } from '../../plan/derived.ts';
import { isNumber, type Outcome } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import { formatRatio } from '../../values/number-format.ts';
import { chartWords } from './axis.ts';

const text = strings.figures.bridge;

/** Every figure the bridge is made of. */
const figures = derived((read): readonly Outcome[] => {
  const { nominal, street, attainment, capacity: able } = read.from(capacity);
  return [read.from(newBusinessGoal), nominal, street, attainment, able];
});

/** Why there is no bridge: each reason once. */
export const bridgeReasons = derived((read): string => {
  const reasons = read.from(figures).flatMap((figure) => (isNumber(figure) ? [] : [figure.missing]));
  return [...new Set(reasons)].join('. ');
});

/** null while one of its figures is missing. */
export const capacityBridge = derived((read): BridgeChart | null => {
  const goal = read.from(newBusinessGoal);
  const team = read.from(capacity);
  const { nominal, street, attainment } = team;
  if (
    !isNumber(goal) ||
    !isNumber(nominal) ||
    !isNumber(street) ||
    !isNumber(attainment) ||
    !isNumber(team.capacity)
  )
    return null;
  const { locale } = read.from(planSettings);
  const words = read.from(chartWords);
  const largest = Math.max(goal, nominal);
  const { axis, unit } = words.money(largest);
  const short = (value: number): string => words.short(value, largest);
  const { percent, shown } = read.from(sayIn);
  /** Totals as they are, changes with their sign. */
  const total = (value: number) => ({ value, text: shown(value), mark: short(value) });
  const change = (value: number) => {
    const signed = (words: string): string => `${value < 0 ? '−' : '+'}${words}`;
    const size = Math.abs(value);
    return { value, text: signed(shown(size)), mark: signed(short(size)) };
  };
  const sellers = team.sellers.length;
  const ramping = team.sellers.filter((one) => one.annual < (one.row.fullQuota ?? 0)).length;
  const share = goal === 0 ? 1 : team.capacity / goal;
  const isEnough = covers(goal, team.capacity, toleranceOf(read, 'C03'));
  return {
    kind: 'bridge',
    title: isEnough ? text.enough(percent(share)) : text.short(percent(share)),
    unit,
    axis,
    source: text.source,
    steps: [
      {
        label: text.goal,
        note: '',
        kind: 'total',
        ...total(goal),
        tone: 'ink',
        target: figureTarget('goal'),
      },
      {
        label: text.assigned,
        note: text.sellers(sellers),
        kind: 'total',
        ...total(nominal),
        tone: 'pale',
        target: figureTarget('nominal'),
      },
      {
        label: text.ramp,
        note: text.ramping(ramping),
        kind: 'change',
        ...change(street - nominal),
        tone: 'grey',
        target: figureTarget('ramp_loss'),
      },
      {
        label: text.street,
        note: text.times(formatRatio(locale, goal === 0 ? 1 : street / goal)),
        kind: 'total',
        ...total(street),
        tone: 'pale',
        target: figureTarget('street'),
      },
      {
        label: text.attainment,
        note: percent(attainment),
        kind: 'change',
        ...change(team.capacity - street),
        tone: 'grey',
        target: figureTarget('attainment_loss'),
      },
      {
        label: text.capacity,
        note: percent(share),
        kind: 'total',
        ...total(team.capacity),
        tone: 'sales',
        target: figureTarget('capacity'),
      },
    ],
    // Within the tolerance nothing is missed, so nothing is drawn as missing.
    ...(isEnough && team.capacity < goal
      ? {}
      : {
          goal: {
            value: goal,
            text: isEnough ? words.amount(goal) : `−${words.amount(goal - team.capacity)}`,
          },
        }),
  };
});
