/** C23: the MQLs promised in the agreement against the need by creation month, the year's need and the supply. */
import { promisedMqls } from '../../numbers/agreement.ts';
import { need } from '../../numbers/funnel.ts';
import { needByMonth } from '../../numbers/phasing.ts';
import { covers, isWhole, same } from '../../numbers/rounding.ts';
import { supply } from '../../numbers/supply.ts';
import { type Deliverable, deliverables } from '../../plan/agreement.ts';
import { isNumber, orNull } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { quantityChanges } from '../quantities.ts';
import { sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';
import { titleWith } from '../title.ts';
import { moreBudget } from './c01-lead-supply.ts';

const text = strings.checks.c23;

export const c23: Check = {
  id: 'C23',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C23')],
  find: finds((read): readonly Finding[] => {
    const annual = read.from(need.headline).mql;
    const months = read.from(promisedMqls);
    const filled = months.filter((month) => month !== null);
    if (filled.length === 0 || !isNumber(annual) || annual < 0) return [];
    const tolerance = toleranceOf(read, 'C23');
    const { months: calendar } = read.from(planSettings);
    const promised = filled.reduce((sum, month) => sum + month, 0);
    const bought = orNull(read.from(supply).funnel.mql);
    const phased = read.from(needByMonth.headline).mql;
    const wanted = 'missing' in phased ? [] : phased.months;
    const short = wanted.flatMap((month, at) => {
      const have = months[at] ?? null;
      return month !== null && have !== null && isShort(month, have, tolerance) ? [at] : [];
    });
    const complete = filled.length === months.length;
    const yearDiffers = complete && !agrees(annual, promised);
    const extra =
      bought !== null && promised > bought && !agrees(bought, promised) ? promised - bought : null;
    if (short.length === 0 && !yearDiffers && extra === null) return [];
    const say = read.from(sayIn);
    const [count, wantedCount] = [say.count(promised), say.count(annual)];
    const year = !complete
      ? text.yearOpen(count)
      : yearDiffers
        ? text.yearDiffers(count, wantedCount)
        : text.yearAgrees(count);
    const parts = [
      ...(short.length > 0 ? [text.short(say.list(short.map(say.monthName)))] : []),
      ...(extra !== null && bought !== null ? [text.bought(say.supplied(bought), say.missing(extra))] : []),
    ];
    return [
      {
        check: 'C23',
        key: 'C23',
        severity: 'major',
        title:
          short.length > 0
            ? text.titleShort(short.length)
            : yearDiffers
              ? titleWith(count, (figure) => text.titleYear(figure, wantedCount))
              : titleWith(count, (figure) => text.titleBought(figure, say.supplied(bought ?? 0))),
        message: `${[year, ...(parts.length > 0 ? [say.list(parts)] : [])].join('; ')}.`,
        // The money of leads that are not bought stands in C01; said here again it would count twice.
        impact: noImpact,
        cost:
          short.length > 0
            ? text.costMonths(short.length)
            : text.costMqls(say.count(yearDiffers ? Math.abs(annual - promised) : (extra ?? 0))),
        figures: {
          promised,
          need: annual,
          shortMonths: short.map((at) => calendar[at] ?? ''),
          bought,
        },
        statements: [
          {
            side: 'marketing',
            label: text.promised,
            value: count,
            place: 'mkt_deliv',
            figure: 'agreement.mqls',
          },
          {
            side: 'sales',
            label: text.needed,
            value: wantedCount,
            place: 'A3.corporate_revenue_goal',
            figure: 'need.mql',
          },
        ],
        places: ['mkt_deliv', 'channel_plan', 'M9.conv_lead_mql'],
      },
    ];
  }),
  options,
};

const inMqls = (one: Deliverable): boolean => one.metric === 'mql';

/** Nobody hands over a part of a lead: where the figure is not whole, the next whole one on either side agrees. */
const agrees = (figure: number, promised: number): boolean =>
  same(figure, promised) || (!isWhole(figure) && Math.abs(figure - promised) < 1);

const isShort = (wanted: number, have: number, tolerance: number): boolean =>
  wanted > have && !covers(wanted, have, tolerance) && !agrees(wanted, have);

/** The promise alone closes it where the channels buy enough; otherwise the budget has to grow with it. */
function options(workbook: Workbook): readonly OptionDraft[] {
  const row = deliverables.marketing(workbook).find(inMqls);
  const filled = row ? quantityChanges(workbook, row) : null;
  if (!filled) return [];
  const say = sayIn(workbook);
  const raise = moreBudget(workbook);
  return [
    ...(raise
      ? [
          {
            id: 'fill_and_budget',
            change: text.fillAndRaise(say.money(raise.by)),
            to: raise.total,
            changes: [...filled.changes, ...raise.changes],
          },
        ]
      : []),
    { id: 'fill', change: text.fill(say.count(filled.total)), to: filled.total, changes: filled.changes },
  ];
}
