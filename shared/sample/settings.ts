/** Settings of the sample company: the calendar year 2027 in dollars, as of 30 November 2026. */
import type { SampleSection } from './types.ts';

export const settings: SampleSection = {
  answers: {
    plan_title: 'Marketing and sales plan 2027',
    fiscal_start: '2027-01',
    fy_label: 'ends',
    plan_date: '2026-11-30',
    status: 'draft',
    version: '4',
    classification: 'Confidential',
    prepared_for: 'Board and executive team',
    currency: 'USD',
    rounding_unit: 100,
    unit_policy: 'exact',
    tolerance_pct: 0.01,
    locale: 'en-US',
  },
};
