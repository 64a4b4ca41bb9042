/** M10 of the sample company: ten campaigns, $20,000 more than the budget, one of them too late. */
import { monthCells } from './month-cells.ts';
import type { SampleSection } from './types.ts';

const planned = { product: 'prod_sentry', status: 'planned' } as const;

export const m10: SampleSection = {
  answers: {
    total_budget: 50000000,
  },
  tables: {
    campaigns: [
      { id: 'cmp_search', cells: {
          name: 'Always-on search', goal: 'mg_mql', segment: 'seg_water', personas: ['per_maint', 'per_plant'], channel: 'ch_search', start: '2027-01-01', end: '2027-12-31', owner: 'p_kofi', budget: 12000000, exp_leads: 2000, exp_mql: 500, feeds_quota_month: '2027-04', ...planned, ...monthCells([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]) } },
      { id: 'cmp_switch', cells: {
          name: 'Competitor switch', goal: 'mg_mql', segment: 'seg_food', personas: ['per_maint', 'per_proc'], channel: 'ch_search', start: '2027-03-01', end: '2027-08-31', owner: 'p_kofi', budget: 6000000, exp_leads: 1000, exp_mql: 250, feeds_quota_month: '2027-06', ...planned, ...monthCells([null, null, 10, 10, 10, 10, 10, 10]) } },
      { id: 'cmp_plant', cells: {
          name: 'Plant managers', goal: 'mg_mql', segment: 'seg_chem', personas: ['per_plant'], channel: 'ch_linkedin', start: '2027-02-01', end: '2027-11-30', owner: 'p_kofi', budget: 8000000, exp_leads: 667, exp_mql: 167, feeds_quota_month: '2027-05', ...planned, ...monthCells([null, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]) } },
      { id: 'cmp_retarget', cells: {
          name: 'Retargeting', goal: 'mg_pipeline', segment: 'seg_food', personas: ['per_plant', 'per_proc'], channel: 'ch_linkedin', start: '2027-04-01', end: '2027-11-30', owner: 'p_kofi', budget: 4000000, exp_leads: 333, exp_mql: 83, feeds_quota_month: '2027-07', ...planned, ...monthCells([null, null, null, 5, 5, 5, 5, 5, 5, 5, 5]) } },
      { id: 'cmp_uptime', cells: {
          name: 'Uptime Hour', goal: 'mg_mql', segment: 'seg_water', personas: ['per_maint'], channel: 'ch_webinars', start: '2027-01-01', end: '2027-12-31', owner: 'p_ravi', budget: 3600000, exp_leads: 900, exp_mql: 225, feeds_quota_month: '2027-04', ...planned, ...monthCells([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]) } },
      { id: 'cmp_spring', cells: {
          name: 'Spring Uptime push', goal: 'mg_mql', segment: 'seg_food', personas: ['per_maint', 'per_plant'], channel: 'ch_webinars', start: '2027-03-15', end: '2027-06-30', owner: 'p_ravi', budget: 2400000, exp_leads: 600, exp_mql: 150, feeds_quota_month: '2027-04', ...planned, ...monthCells([null, null, 4, 8, 8, 4]) } },
      { id: 'cmp_report', cells: {
          name: 'Pump failure report', goal: 'mg_awareness', segment: 'seg_water', personas: ['per_maint', 'per_plant'], channel: 'ch_content', start: '2027-01-01', end: '2027-04-30', owner: 'p_lena', budget: 2800000, exp_leads: 1400, exp_mql: 350, feeds_quota_month: '2027-04', ...planned, ...monthCells([10, 8, 6, 4]) } },
      { id: 'cmp_stories', cells: {
          name: 'Customer stories', goal: 'mg_pipeline', segment: 'seg_chem', personas: ['per_plant', 'per_proc'], channel: 'ch_content', start: '2027-02-01', end: '2027-12-31', owner: 'p_lena', budget: 3200000, exp_leads: 1600, exp_mql: 400, feeds_quota_month: '2027-05', ...planned, ...monthCells([null, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]) } },
      { id: 'cmp_fair', cells: {
          name: 'Spring trade fair', goal: 'mg_awareness', segment: 'seg_water', personas: ['per_maint', 'per_plant'], channel: 'ch_events', start: '2027-02-03', end: '2027-04-30', owner: 'p_ravi', budget: 5200000, exp_leads: 325, exp_mql: 81.25, feeds_quota_month: '2027-05', ...planned, ...monthCells([null, 12, 10, 30]) } },
      { id: 'cmp_days', cells: {
          name: 'Regional plant days', goal: 'mg_pipeline', segment: 'seg_food', personas: ['per_maint', 'per_plant'], channel: 'ch_events', start: '2027-05-01', end: '2027-10-31', owner: 'p_ravi', budget: 4800000, exp_leads: 300, exp_mql: 75, feeds_quota_month: '2027-08', ...planned, ...monthCells([null, null, null, null, 8, 8, 8, 8, 8, 8]) } },
    ],
  },
};
