/** C22: channels that cost more than a deal brings, leads dearer than their value allows, budget outside its band. */

import { budget } from '../../numbers/budget.ts';
import { stageValue } from '../../numbers/funnel.ts';
import { covers, wholeMinor } from '../../numbers/rounding.ts';
import { channelSupply } from '../../numbers/supply.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { budgetFrame, netPrice, prices } from '../../plan/marketing.ts';
import { isNumber } from '../../plan/outcome.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { exactTolerance, exactToleranceOf } from '../thresholds.ts';
import { titleWith } from '../title.ts';
import { withChanges } from '../try-out.ts';

const text = strings.checks.c22;
export const c22: Check = {
  id: 'C22',
  severity: 'minor',
  name: text.name,
  thresholds: [exactTolerance('C22')],
  find: finds((read): readonly Finding[] => [...channels(read), ...band(read)]),
  options,
};

/** The return at which the lead may cost what it does, or the band with the budget in it; only what closes it. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const say = sayIn(workbook);
  const { cpl, maxCpl, share, min, max } = finding.figures;
  const { targetReturn } = budgetFrame(workbook);
  const drafts: OptionDraft[] = [];
  const set = (id: string, key: string, to: number, change: string): void => {
    drafts.push({ id, change, to, changes: [{ kind: 'set-answer', key, value: to }] });
  };
  if (typeof cpl === 'number' && typeof maxCpl === 'number' && cpl > 0 && targetReturn !== null) {
    const to = Math.floor(((targetReturn * maxCpl) / cpl) * 100 + 1e-9) / 100;
    if (to > 0) set('return', 'M9.target_return', to, text.setReturn(say.times(to)));
  }
  if (typeof share === 'number') {
    const isLow = typeof min === 'number' && share < min;
    // Outwards to a hundredth of a per cent, so that the budget lies within.
    const to = (isLow ? Math.floor(share * 10_000) : Math.ceil(share * 10_000)) / 10_000;
    if (isLow || typeof max === 'number')
      set(
        'band',
        isLow ? 'M10.budget_band_min' : 'M10.budget_band_max',
        to,
        text.setBand(say.percent(to), isLow),
      );
  }
  return drafts.filter(
    (draft) => !c22.find(withChanges(workbook, draft.changes)).some((other) => other.key === finding.key),
  );
}

/** Gross margin of the best-earning deal of the price list, minor units; null while costs are blank. */
function marginOfDeal(read: Reader): number | null {
  const margins = read.from(prices).flatMap((row) => {
    const net = netPrice(row);
    if (net === null || row.unitCost === null || row.unitsPerDeal === null) return [];
    return [(net - row.unitCost) * row.unitsPerDeal];
  });
  return margins.length === 0 ? null : Math.max(...margins);
}

function channels(read: Reader): readonly Finding[] {
  const tolerance = exactToleranceOf(read, 'C22');
  const margin = marginOfDeal(read);
  const { targetReturn } = read.from(budgetFrame);
  const value = stageValue('leads', read.from(headlineAssumptions.marketing));
  const most = isNumber(value) && targetReturn !== null && targetReturn > 0 ? value / targetReturn : null;
  const say = read.from(sayIn);
  return read.from(channelSupply).flatMap(({ row, name }): readonly Finding[] => {
    const rate =
      row.leadToMql === null || row.mqlToCustomer === null ? null : row.leadToMql * row.mqlToCustomer;
    const cac = row.cpl !== null && rate !== null && rate > 0 ? row.cpl / rate : null;
    const reasons = [
      ...(cac !== null && margin !== null && !covers(cac, margin, tolerance)
        ? [text.cac(say.money(cac), say.money(margin))]
        : []),
      ...(row.cpl !== null && most !== null && !covers(row.cpl, most, tolerance)
        ? [text.cpl(say.money(row.cpl), say.money(most))]
        : []),
      ...(row.cpl === 0 ? [text.zero] : []),
    ];
    if (reasons.length === 0) return [];
    return [
      {
        check: 'C22',
        key: `C22:${row.id}`,
        severity: 'minor',
        title: titleWith(name, text.title),
        message: text.message(name, reasons.join('; ')),
        impact: noImpact,
        cost: row.cpl === null ? '' : text.aLead(say.money(row.cpl)),
        figures: {
          channel: name,
          cac: cac === null ? null : wholeMinor(cac),
          margin: margin === null ? null : wholeMinor(margin),
          cpl: row.cpl,
          maxCpl: most,
        },
        statements: [],
        places: [cellAt('channel_plan', row.id, 'cpl'), 'prices', 'M9.target_return'],
      },
    ];
  });
}

function band(read: Reader): readonly Finding[] {
  const { bandMin, bandMax } = read.from(budgetFrame);
  const share = read.from(budget).shareOfNewBusiness;
  if (!isNumber(share)) return [];
  const low = bandMin !== null && share < bandMin - 1e-9;
  const high = bandMax !== null && share > bandMax + 1e-9;
  if (!low && !high) return [];
  const say = read.from(sayIn);
  const limit = say.percent((low ? bandMin : bandMax) ?? 0);
  return [
    {
      check: 'C22',
      key: 'C22:band',
      severity: 'minor',
      title: low ? text.low(say.percent(share)) : text.high(say.percent(share)),
      message: text.band(say.percent(share), limit, low),
      impact: noImpact,
      cost: say.percent(share),
      figures: { share, min: bandMin, max: bandMax },
      statements: [],
      places: ['M10.total_budget', low ? 'M10.budget_band_min' : 'M10.budget_band_max'],
    },
  ];
}
