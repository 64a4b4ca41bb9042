/** L5 and L6 hold the same kind of promise, in the two directions. */
import type { Column } from '../types.ts';
import { months } from './shared-columns.ts';

/** `fulfils` differs: only Marketing answers requests of the sales plan. */
export const deliverableColumns = (fulfils: readonly Column[]): readonly Column[] => [
  {
    id: 'deliverable',
    label: 'Deliverable',
    type: 'text',
    required: true,
    core: true,
    width: 24,
    help: 'What is handed over, in the receiver’s words.',
  },
  ...fulfils,
  {
    id: 'metric',
    label: 'Counted as',
    type: 'choice',
    core: true,
    choices: [
      { id: 'leads', label: 'Leads' },
      { id: 'mql', label: 'MQL' },
      { id: 'sql', label: 'SQL' },
      { id: 'pieces', label: 'Pieces' },
      { id: 'hours', label: 'Hours' },
      { id: 'percent', label: 'Per cent' },
    ],
    help: 'What one unit is, so that promise and need can be compared. Months are added up: a rate belongs in Quality.',
  },
  ...months({ type: 'dec', min: 0, core: true, total: 'none', help: 'Quantity promised for the month.' }),
  { id: 'year', label: 'Year', type: 'dec', formula: 'sum(m1..m12)', help: 'The twelve months together.' },
  { id: 'unit', label: 'Unit', type: 'text', help: 'How the quantity reads: MQLs, hours, cards.' },
  { id: 'quality', label: 'Quality', type: 'text', help: 'What makes it good enough to count.' },
  {
    id: 'due',
    label: 'Due',
    type: 'date',
    required: true,
    core: true,
    help: 'The day it is there, or the first day of a monthly promise.',
  },
  {
    id: 'owner',
    label: 'Owner',
    type: 'person',
    required: true,
    core: true,
    help: 'The one person who delivers it.',
  },
  { id: 'acceptance', label: 'Acceptance', type: 'text', core: true, help: 'How the receiver confirms it.' },
  { id: 'remedy', label: 'If missed', type: 'text', help: 'What happens without further discussion.' },
  {
    id: 'implied_value',
    label: 'Implied value',
    type: 'money',
    formula: 'core(deliverable_value)',
    help: 'Quantity times what one unit is worth in won business.',
  },
];
