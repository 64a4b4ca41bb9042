/** F14 and F40 as the agreement's target. */
import { strings } from '../../strings/catalogue.ts';
import { agreementTarget, promisedValues } from '../agreement.ts';
import { sourcedRevenue } from '../goal.ts';
import { type Figures, stageLabel } from './parts.ts';

const text = strings.explain;

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
};
