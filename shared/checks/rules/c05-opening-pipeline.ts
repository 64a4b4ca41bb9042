/** C05: the first months can only be fed by pipeline that is open when the year begins. */
import { openingCover } from '../../numbers/coverage.ts';
import { covers, roundUp } from '../../numbers/rounding.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { isNumber } from '../../plan/outcome.ts';
import { openingPipeline } from '../../plan/sales-targets.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { SingleChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { dealsOf, type Finding } from '../finding.ts';
import { seek } from '../goal-seek.ts';
import { sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';
import { cut } from '../title.ts';
import { withChanges } from '../try-out.ts';

const text = strings.checks.c05;

export const c05: Check = {
  id: 'C05',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C05')],
  find: finds((read): readonly Finding[] => {
    const { need, funded, months } = read.from(openingCover);
    if (!isNumber(need) || !isNumber(funded) || !isNumber(months)) return [];
    if (covers(need, funded, toleranceOf(read, 'C05'))) return [];
    const say = read.from(sayIn);
    const { values, lagPlace } = read.from(headlineAssumptions.marketing);
    const deal = values.deal_assumption.value;
    const win = read.from(headlineAssumptions.sales).values.conv_opp_won;
    const unfunded = need - funded;
    return [
      {
        check: 'C05',
        key: 'C05',
        severity: 'major',
        title: cut(text.title(say.money(funded), say.money(need))),
        message: text.message(Math.min(12, months), say.money(need), say.money(funded), say.money(unfunded)),
        impact: { leads: null, deals: dealsOf(unfunded, isNumber(deal) ? deal : null), money: unfunded },
        cost: say.money(unfunded),
        figures: { need, funded, unfunded },
        statements: [
          {
            side: 'marketing',
            label: text.need,
            value: say.money(need),
            place: 'A3.corporate_revenue_goal',
            figure: 'opening.need',
          },
          {
            side: 'sales',
            label: text.funded,
            value: say.money(funded),
            place: 'S10.opening_pipeline_marketing',
            figure: 'opening',
          },
        ],
        places: ['S10.opening_pipeline_marketing', win.place, lagPlace, 'seasonality'],
      },
    ];
  }),
  options,
};

const closes = (workbook: Workbook): boolean => {
  const { unfunded } = openingCover(workbook);
  return isNumber(unfunded) && unfunded <= 0;
};

function options(workbook: Workbook): readonly OptionDraft[] {
  const say = sayIn(workbook);
  const found: OptionDraft[] = [];
  const { need } = openingCover(workbook);
  const win = headlineAssumptions.sales(workbook).values.conv_opp_won;
  const open = openingPipeline(workbook).marketing;
  const set = (key: string, value: number): readonly SingleChange[] => [{ kind: 'set-answer', key, value }];
  if (isNumber(need) && isNumber(win.value) && win.value > 0 && open !== null) {
    const unit = say.minorUnits;
    const wanted = roundUp(need / win.value / unit) * unit;
    found.push({
      id: 'pipeline',
      change: text.build(say.money(wanted - open), say.money(wanted)),
      to: wanted,
      changes: set('S10.opening_pipeline_marketing', wanted),
    });
  }
  if (isNumber(win.value) && win.from !== 'agreed') {
    const value = seek({
      from: win.value,
      to: 1,
      step: 0.0001,
      holds: (rate) => closes(withChanges(workbook, set('S10.conv_opp_won', rate))),
    });
    if (value !== null)
      found.push({
        id: 'win',
        change: text.win(say.percent(value)),
        to: value,
        changes: set('S10.conv_opp_won', value),
      });
  }
  const share = headlineAssumptions.marketing(workbook).values.sourced_pct;
  if (isNumber(share.value) && share.from !== 'agreed') {
    const value = seek({
      from: share.value,
      to: 0,
      step: 0.0001,
      holds: (part) => closes(withChanges(workbook, set('M9.sourced_pct', part))),
    });
    if (value !== null)
      found.push({
        id: 'share',
        change: text.share(say.percent(value)),
        to: value,
        changes: set('M9.sourced_pct', value),
      });
  }
  return found;
}
