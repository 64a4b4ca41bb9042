/** F14 and F40 as the agreement's target. */

import { deliverables, handovers } from '../../plan/agreement.ts';
import { orMissing } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import { agreementTarget, type Delivered, delivered, promisedMqls, promisedValues } from '../agreement.ts';
import { sourcedRevenue } from '../goal.ts';
import { writtenSum } from '../month-sums.ts';
import type { Input } from './explanation.ts';
import { blankOr, type Figure, type Figures, stageLabel } from './parts.ts';

const text = strings.explain;

/** A share of the MQLs handed over, over the months in which both are written. */
function handedOver(
  label: string,
  partLabel: string,
  { part, whole, ratio }: Delivered['acceptance'],
): Figure {
  return {
    label,
    unit: 'pct',
    value: ratio,
    formula: text.divided(partLabel, text.handedOver),
    source: 'F40',
    inputs: [
      { label: partLabel, value: part, unit: 'count', place: 'handovers' },
      { label: text.handedOver, value: whole, unit: 'count', place: 'handovers' },
    ],
  };
}

export const agreementFigures: Figures = {
  'agreement.committed': (workbook) => ({
    label: text.committedValue,
    unit: 'money',
    value: agreementTarget(workbook).committed,
    formula: text.committedValueFormula,
    source: 'F14',
    inputs: promisedValues(workbook).map(({ row, value }) => ({
      label: row.deliverable ?? strings.values.blank,
      value,
      unit: 'money',
      place: `mkt_deliv/${row.id}/implied_value`,
    })),
  }),
  'agreement.mqls': (workbook) => ({
    label: text.mqlsPromised,
    unit: 'count',
    value: orMissing(writtenSum(promisedMqls(workbook)), strings.numbers.missing.nothingPromised),
    formula: text.mqlsPromisedFormula,
    source: '',
    inputs: deliverables
      .marketing(workbook)
      .filter(({ metric, months }) => metric === 'mql' && writtenSum(months) !== null)
      .map(({ id, deliverable, months }) => ({
        label: deliverable ?? strings.values.blank,
        value: blankOr(writtenSum(months)),
        unit: 'count',
        place: `mkt_deliv/${id}/year`,
      })),
  }),
  'agreement.share': (workbook) => ({
    label: text.committedShare,
    unit: 'pct',
    value: agreementTarget(workbook).shareOfNeed,
    formula: text.divided(text.committedValue, text.needed(stageLabel('sourced'))),
    source: 'F14',
    inputs: [
      {
        label: text.committedValue,
        value: agreementTarget(workbook).committed,
        unit: 'money',
        figure: 'agreement.committed',
      },
      {
        label: text.needed(stageLabel('sourced')),
        value: sourcedRevenue.headline(workbook),
        unit: 'money',
        figure: 'need.sourced',
      },
    ],
  }),
  'agreement.delivered': (workbook) => ({
    label: text.delivered,
    unit: 'pct',
    value: delivered(workbook).share,
    formula: text.divided(text.deliveredValue, text.committedSoFar),
    source: 'F40',
    inputs: [
      { label: text.deliveredValue, value: delivered(workbook).value, unit: 'money', place: 'handovers' },
      { label: text.committedSoFar, value: delivered(workbook).committed, unit: 'money', place: 'mkt_deliv' },
    ],
  }),
  'agreement.acceptance': (workbook) =>
    handedOver(text.acceptance, text.accepted, delivered(workbook).acceptance),
  'agreement.compliance': (workbook) =>
    handedOver(text.compliance, text.inTime, delivered(workbook).compliance),
  'agreement.response': (workbook) => {
    const { locale, fiscalStart } = planSettings(workbook);
    const value = delivered(workbook).medianHours;
    const inputs = handovers(workbook).flatMap(({ id, month, medianHours }): readonly Input[] =>
      medianHours === null
        ? []
        : [
            {
              label: fiscalMonthName(locale, fiscalStart, month + 1, 'long'),
              value: medianHours,
              unit: 'hours',
              place: `handovers/${id}/median_hours`,
            },
          ],
    );
    return {
      label: text.medianResponse,
      unit: 'hours',
      value,
      formula: text.medianFormula,
      source: 'F40',
      inputs:
        inputs.length > 0
          ? inputs
          : [{ label: text.medianResponse, value, unit: 'hours', place: 'handovers' }],
    };
  },
};
