/** F31–F37: what the team carries and can sell. */

import { missing, orMissing } from '../../plan/outcome.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { less, times } from '../arithmetic.ts';
import { assignedQuotas } from '../assigned-quotas.ts';
import { newBusinessGoal } from '../goal.ts';
import { capacity, grossUp, sellersNeeded } from '../team-capacity.ts';
import type { Input } from './explanation.ts';
import type { Figures } from './parts.ts';

const text = strings.explain;

const goal = (workbook: Workbook): Input => ({
  label: text.goal,
  value: newBusinessGoal(workbook),
  unit: 'money',
  figure: 'goal',
});
const nominal = (workbook: Workbook): Input => ({
  label: text.nominal,
  value: capacity(workbook).nominal,
  unit: 'money',
  figure: 'nominal',
});
const street = (workbook: Workbook): Input => ({
  label: text.street,
  value: capacity(workbook).street,
  unit: 'money',
  figure: 'street',
});
const able = (workbook: Workbook): Input => ({
  label: text.capacity,
  value: capacity(workbook).capacity,
  unit: 'money',
  figure: 'capacity',
});
const attainment = (workbook: Workbook): Input => ({
  label: text.attainment,
  value: capacity(workbook).attainment,
  unit: 'pct',
  place: 'S6.attainment_assumption',
});

export const teamFigures: Figures = {
  quota_assigned: (workbook) => {
    const assigned = assignedQuotas(workbook);
    return {
      label: text.quotasCarried,
      unit: 'money',
      value: orMissing(assigned?.total ?? null, strings.numbers.missing.noQuota),
      formula: text.upFormula,
      source: '',
      inputs: (assigned?.nodes ?? []).map((node) => ({
        label: node.name,
        value: orMissing(node.annual, strings.numbers.missing.noQuota),
        unit: 'money',
        figure: `quota.${node.row.id}`,
      })),
    };
  },
  nominal: (workbook) => ({
    label: text.nominal,
    unit: 'money',
    value: capacity(workbook).nominal,
    formula: text.nominalFormula,
    source: '',
    inputs: capacity(workbook).sellers.map(({ row }) => ({
      label: row.name,
      value: row.fullQuota ?? missing(strings.values.blank),
      unit: 'money',
      place: `roster/${row.id}/full_quota`,
    })),
  }),
  street: (workbook) => ({
    label: text.street,
    unit: 'money',
    value: capacity(workbook).street,
    formula: text.streetFormula,
    source: 'F31',
    inputs: capacity(workbook).sellers.map(({ row, annual }) => ({
      label: row.name,
      value: annual,
      unit: 'money',
      figure: `seller.${row.id}`,
    })),
  }),
  ramp_loss: (workbook) => ({
    label: text.rampLoss,
    unit: 'money',
    value: less(capacity(workbook).street, capacity(workbook).nominal),
    formula: text.less(text.street, text.nominal),
    source: '',
    inputs: [street(workbook), nominal(workbook)],
  }),
  attainment_loss: (workbook) => ({
    label: text.attainmentLoss,
    unit: 'money',
    value: less(capacity(workbook).capacity, capacity(workbook).street),
    formula: text.less(text.capacity, text.street),
    source: '',
    inputs: [able(workbook), street(workbook)],
  }),
  nominal_ratio: (workbook) => ({
    label: text.nominalRatio,
    unit: 'times',
    value: capacity(workbook).nominalRatio,
    formula: text.divided(text.nominal, text.goal),
    source: '',
    inputs: [nominal(workbook), goal(workbook)],
  }),
  capacity_ratio: (workbook) => ({
    label: text.capacityRatio,
    unit: 'pct',
    value: capacity(workbook).capacityRatio,
    formula: text.divided(text.capacity, text.goal),
    source: '',
    inputs: [able(workbook), goal(workbook)],
  }),
  mean_ramp: (workbook) => ({
    label: text.meanRamp,
    unit: 'pct',
    value: capacity(workbook).meanRamp,
    formula: text.divided(text.street, text.nominal),
    source: 'F34',
    inputs: [street(workbook), nominal(workbook)],
  }),
  capacity: (workbook) => ({
    label: text.capacity,
    unit: 'money',
    value: capacity(workbook).capacity,
    formula: text.multiplied(text.street, text.attainment),
    source: 'F32',
    inputs: [street(workbook), attainment(workbook)],
  }),
  gap: (workbook) => ({
    label: text.gap,
    unit: 'money',
    value: times(capacity(workbook).gap, -1),
    formula: text.less(text.capacity, text.goal),
    source: '',
    inputs: [
      { label: text.capacity, value: capacity(workbook).capacity, unit: 'money', figure: 'capacity' },
      goal(workbook),
    ],
  }),
  required_attainment: (workbook) => ({
    label: text.requiredAttainment,
    unit: 'pct',
    value: capacity(workbook).requiredAttainment,
    formula: text.divided(text.goal, text.street),
    source: 'F33',
    inputs: [goal(workbook), street(workbook)],
  }),
  ratio: (workbook) => ({
    label: text.ratio,
    unit: 'times',
    value: capacity(workbook).ratio,
    formula: text.divided(text.street, text.goal),
    source: 'F25',
    inputs: [street(workbook), goal(workbook)],
  }),
  sellers_needed: (workbook) => ({
    label: text.sellersNeeded,
    unit: 'count',
    value: sellersNeeded(workbook),
    formula: text.sellersNeededFormula,
    source: 'F34',
    inputs: [
      goal(workbook),
      nominal(workbook),
      { label: text.sellers, value: capacity(workbook).sellers.length, unit: 'count', place: 'roster' },
      attainment(workbook),
      { label: text.meanRamp, value: capacity(workbook).meanRamp, unit: 'pct', figure: 'mean_ramp' },
    ],
  }),
  gross_up: (workbook) => ({
    label: text.grossUp,
    unit: 'pct',
    value: grossUp(workbook),
    formula: text.grossUpFormula,
    source: 'F36',
    inputs: [attainment(workbook)],
  }),
};
