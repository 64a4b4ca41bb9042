/** The one-day plan: what a small team must write for the two plans to be comparable, and nothing else. */
import { monthColumnIds } from '../month-columns.ts';
import type { Template } from '../types.ts';
import { fullTemplate } from './full.ts';
import { leanWords } from './lean-words.ts';
import { pickSections } from './pick.ts';
import { reword } from './reword.ts';

const conversions = ['conv_lead_mql', 'conv_mql_sql', 'conv_sql_opp', 'conv_opp_won'];

export const leanTemplate: Template = {
  id: 'lean',
  version: 1,
  base_version: 1,
  kind: 'lean',
  title: 'One-day plan',
  description: 'For a small team: the questions both plans need to be compared, written in a day.',
  sections: reword(
    pickSections(fullTemplate.sections, [
      {
        section: 'settings',
        fields: [
          'plan_title',
          'fiscal_start',
          'fy_label',
          'plan_date',
          'status',
          'version',
          'prepared_for',
          'currency',
          'unit_policy',
          'tolerance_pct',
          'locale',
        ],
      },
      {
        section: 'registries',
        tables: {
          segments: ['name', 'definition'],
          personas: 'all',
          products: ['name', 'unit'],
          channels: 'all',
          stages: 'all',
          teams: 'all',
          people: 'all',
        },
      },
      {
        section: 'A1',
        fields: ['legal_name', 'mission', 'value_proposition', 'logo'],
        optional: ['mission'],
      },
      { section: 'A2', fields: ['summary'], tables: { performance: 'all' }, optional: ['performance'] },
      {
        section: 'A3',
        fields: 'all',
        tables: { corp_goals: ['id', 'goal', 'metric', 'unit', 'baseline', 'target', 'due', 'owner'] },
      },
      { section: 'M1', fields: 'all', optional: ['headline'] },
      {
        section: 'M3',
        fields: ['positioning_statement'],
        tables: {
          target_segments: ['segment', 'priority', 'accounts', 'need', 'est_deals', 'avg_price', 'potential'],
        },
      },
      { section: 'M4', tables: { product_mix: ['product', 'benefits', 'segments', 'launch'] } },
      {
        section: 'M5',
        fields: ['pricing_objective'],
        tables: {
          prices: [
            'product',
            'segment',
            'list',
            'unit_cost',
            'std_discount',
            'floor',
            'net',
            'margin',
            'units_per_deal',
            'implied_deal',
          ],
        },
      },
      { section: 'M6', tables: { distribution: ['channel', 'segments', 'share_of_sales', 'owner'] } },
      {
        section: 'M7',
        fields: ['theme'],
        tables: { promotion_mix: ['activity', 'objective', 'message', 'share'] },
        optional: ['promotion_mix'],
      },
      {
        section: 'M8',
        tables: {
          mkt_goals: [
            'goal',
            'metric',
            'unit',
            'baseline',
            'target',
            'start',
            'due',
            'owner',
            'supports',
            ...monthColumnIds,
            'phased',
            'vs_target',
          ],
        },
      },
      { section: 'M9', fields: 'all', tables: { channel_plan: 'all' } },
      {
        section: 'M10',
        fields: ['total_budget', 'contingency_pct', 'committed', 'unallocated', 'budget_pct_of_new_business'],
        tables: {
          campaigns: [
            'name',
            'goal',
            'segment',
            'channel',
            'start',
            'end',
            'owner',
            'budget',
            'exp_leads',
            'feeds_quota_month',
            ...monthColumnIds,
            'months_total',
            'over',
          ],
          other_costs: 'all',
        },
      },
      { section: 'S1', fields: 'all', optional: ['headline'] },
      { section: 'S2', fields: ['prev_revenue', 'prev_customers', 'prev_avg_deal'] },
      {
        section: 'S3',
        fields: ['cycle_days'],
        tables: { process: ['stage', 'entry', 'exit', 'owner_role', 'avg_days', 'cum_days'] },
        optional: ['process'],
      },
      {
        section: 'S4',
        tables: {
          roster: [
            'person',
            'role',
            'team',
            'manager',
            'start',
            'end',
            'ramp_profile',
            'full_quota',
            'status',
          ],
          ramp_profiles: 'all',
          hiring: 'all',
        },
      },
      {
        section: 'S5',
        tables: {
          territories: ['name', 'segment', 'priority', 'owner', 'potential', 'quota', 'quota_to_potential'],
        },
      },
      {
        section: 'S6',
        fields: ['method', 'attainment_assumption', 'deal_assumption'],
        tables: {
          quota_tree: ['node', 'parent', 'level', 'annual', ...monthColumnIds, 'months_total', 'status'],
          seasonality: ['month', 'weight'],
          activity_quota: 'all',
        },
        optional: ['seasonality'],
      },
      { section: 'S7', tables: { actions: ['action', 'goal', 'owner', 'due', 'budget', 'status'] } },
      {
        section: 'S8',
        tables: { tools: ['tool', 'purpose', 'owner', 'cost', 'used_by', 'data_shared', 'go_live'] },
        optional: ['tools'],
      },
      {
        section: 'S9',
        fields: ['sales_budget'],
        tables: {
          resources: ['resource', 'type', 'qty', 'needed_by', 'supplier_party', 'supplier', 'status'],
        },
        optional: ['resources'],
      },
      {
        section: 'S10',
        fields: [
          'deal_shown',
          ...conversions,
          'sourced_pct',
          'lag_months',
          'opening_pipeline_marketing',
          'opening_pipeline_sales',
        ],
      },
      { section: 'S11', fields: ['max_discount'] },
      {
        section: 'L1',
        fields: ['marketing_lead', 'sales_lead', 'sponsor', 'effective', 'expires', 'purpose'],
      },
      { section: 'L2', fields: 'all', tables: { shared: 'all' } },
      {
        section: 'L3',
        fields: ['industry', 'size', 'disqualifiers', 'excluded_segments'],
        tables: { persona_profiles: ['persona', 'goals', 'pains', 'objections', 'decision_role'] },
        optional: ['persona_profiles'],
      },
      {
        section: 'L4',
        tables: { stage_defs: ['stage', 'definition', 'entry', 'exit', 'owner_party', 'owner_role'] },
      },
      {
        section: 'L5',
        tables: {
          mkt_deliv: [
            'deliverable',
            'fulfils',
            'metric',
            ...monthColumnIds,
            'year',
            'quality',
            'due',
            'owner',
            'acceptance',
          ],
        },
      },
      {
        section: 'L6',
        tables: {
          sales_deliv: [
            'deliverable',
            'metric',
            ...monthColumnIds,
            'year',
            'quality',
            'due',
            'owner',
            'acceptance',
          ],
        },
      },
      {
        section: 'L7',
        fields: [
          'response_hours',
          'attempts',
          'over_days',
          'accept_hours',
          'default_if_silent',
          'recycle_after_days',
        ],
        tables: { reasons: 'all' },
        optional: ['attempts', 'over_days'],
      },
      {
        section: 'L8',
        fields: ['reporting_rhythm'],
        tables: { measures: ['metric', 'party', 'formula', 'target', 'source', 'frequency', 'owner'] },
        optional: ['reporting_rhythm'],
      },
      {
        section: 'L10',
        tables: {
          conflicts: [
            'rule',
            'severity',
            'finding',
            'impact',
            'decision',
            'owner',
            'due',
            'status',
            'rationale',
          ],
        },
      },
      { section: 'L11', fields: ['escalation', 'review_date'], optional: ['escalation'] },
      { section: 'L12', fields: 'all' },
    ]),
    leanWords,
  ),
};
