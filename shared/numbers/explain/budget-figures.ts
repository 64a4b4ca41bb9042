/** M10: what the budget is, what is bound of it, and F23. */
import { budgetFrame, campaigns } from '../../plan/marketing.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { budget } from '../budget.ts';
import { newBusinessGoal } from '../goal.ts';
import type { Input } from './explanation.ts';
import { blankOr, type Figures } from './parts.ts';

const text = strings.explain;

const total = (workbook: Workbook): Input => ({
  label: text.totalBudget,
  value: blankOr(budgetFrame(workbook).total),
  unit: 'money',
  place: 'M10.total_budget',
});

export const budgetFigures: Figures = {
  total_budget: (workbook) => ({
    label: text.totalBudget,
    unit: 'money',
    value: budget(workbook).total,
    formula: text.totalBudgetFormula,
    source: '',
    inputs: [total(workbook)],
  }),
  campaigns: (workbook) => ({
    label: text.campaignBudgets,
    unit: 'money',
    value: budget(workbook).campaigns,
    formula: text.campaignBudgetsFormula,
    source: '',
    inputs: campaigns(workbook)
      .filter((one) => one.budget !== null)
      .map((one) => ({
        label: one.name ?? strings.values.blank,
        value: blankOr(one.budget),
        unit: 'money',
        place: `campaigns/${one.id}/budget`,
      })),
  }),
  committed: (workbook) => ({
    label: text.committed,
    unit: 'money',
    value: budget(workbook).committed,
    formula: text.committedFormula,
    source: '',
    inputs: [
      {
        label: text.byMonth,
        value: budget(workbook).byMonth.reduce((sum, month) => sum + month, 0),
        unit: 'money',
        place: 'campaigns',
      },
      {
        label: text.contingency,
        value: budget(workbook).contingency,
        unit: 'money',
        place: 'M10.contingency_pct',
      },
    ],
  }),
  unallocated: (workbook) => ({
    label: text.unallocated,
    unit: 'money',
    value: budget(workbook).unallocated,
    formula: text.less(text.totalBudget, text.committed),
    source: '',
    inputs: [
      total(workbook),
      { label: text.committed, value: budget(workbook).committed, unit: 'money', figure: 'committed' },
    ],
  }),
  budget_share: (workbook) => ({
    label: text.budgetShare,
    unit: 'pct',
    value: budget(workbook).shareOfNewBusiness,
    formula: text.divided(text.totalBudget, text.goal),
    source: 'F23',
    inputs: [
      total(workbook),
      { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
    ],
  }),
};
