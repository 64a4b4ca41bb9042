/**
 * The sample company with every seeded conflict settled: what the two leads agreed in December, carried
 * through both plans. The second shipped sample; the checks find nothing in it but information.
 */

import { monthColumnIds } from '../template/month-columns.ts';
import type { Value } from '../values/value.ts';
import { applyEdit } from '../workbook/apply-edit.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Cells, Decision, Workbook } from '../workbook/types.ts';
import { monthCells, monthFigures } from './month-cells.ts';
import { sampleWorkbook } from './sample.ts';

/** The day of the meeting, inside the plan's own calendar. */
const AGREED_AT = '2026-12-04T14:00:00.000Z';
const AGREED_BY = 'Ines Halvorsen and Marcus Oyelaran';

/** null clears. */
type Written = { readonly [column: string]: Value | null };

const cells = (table: string, row: string, values: Written): SingleChange => ({
  kind: 'set-cells',
  table,
  cells: Object.entries(values).map(([column, value]) => ({ row, column, value })),
});
const answer = (key: string, value: string | number): SingleChange => ({ kind: 'set-answer', key, value });
const row = (table: string, id: string, values: Cells): SingleChange => ({
  kind: 'insert-rows',
  table,
  at: Number.MAX_SAFE_INTEGER,
  rows: [{ id, cells: values }],
});
/** Twelve months in thousands of the currency; a month left out is cleared. */
const months = (thousands: readonly (number | null)[]): Written => ({
  ...Object.fromEntries(monthColumnIds.map((id) => [id, null])),
  ...monthCells(thousands),
});

/** MQLs by the month in which they must be handed over; they add up to 2,500. */
const handedOver = [175, 200, 225, 150, 150, 250, 225, 275, 350, 150, 150, 200];
const newSeller = [null, null, 0, 15.75, 36, 60.75, 54, 54, 90, 81, 99, 126];

const changes: readonly SingleChange[] = [
  // C06 and C08: one deal size, and a discount that keeps the floor.
  answer('S6.deal_assumption', 2_400_000),
  answer('S11.max_discount', 0.2),
  {
    kind: 'agree',
    pair: 'deal_assumption',
    agreed: {
      value: 2_400_000,
      at: AGREED_AT,
      by: AGREED_BY,
      side: null,
      reason: 'The median of last year’s orders; three monitors a first order is still to be shown',
      basis: { marketing: 2_400_000, sales: 3_000_000 },
    },
  },
  // C01 and C10: webinars are raised, the cheapest lead with room; events fall back to their budget.
  answer('M10.total_budget', 54_000_000),
  cells('channel_plan', 'cp_webinars', { budget: 10_000_000 }),
  cells('campaigns', 'cmp_uptime', {
    budget: 6_000_000,
    exp_leads: 1_500,
    exp_mql: 375,
    ...monthCells(Array(12).fill(5)),
  }),
  cells('campaigns', 'cmp_spring', {
    budget: 4_000_000,
    exp_leads: 1_000,
    exp_mql: 250,
    // C04: it feeds the month it can.
    feeds_quota_month: '2027-06',
    ...monthCells([null, null, 8, 12, 12, 8]),
  }),
  cells('campaigns', 'cmp_fair', {
    budget: 4_400_000,
    exp_leads: 275,
    exp_mql: 69,
    ...months([null, 10, 9, 25]),
  }),
  cells('campaigns', 'cmp_days', {
    budget: 3_600_000,
    exp_leads: 225,
    exp_mql: 56,
    ...months([null, null, null, null, 6, 6, 6, 6, 6, 6]),
  }),
  answer(
    'M1.headline',
    'Marketing starts $3.6 million of the $6.0 million of new business with a budget of $540,000 in five channels',
  ),
  answer(
    'M1.ask',
    'Please approve **$540,000** for five channels by 15 December, so that search, the webinars and the failure report can start on the first working day of January. In return Marketing answers for 60% of new business: $3.6 million, which is 150 first orders at $24,000.\n\nThe budget buys the 10,000 leads that the goal takes at today’s conversions. Both teams plan with the same deal size since their meeting of 4 December. Without a decision in December the January leads are lost, and they are the ones that April has to live on.',
  ),
  // C03: one more seller by 1 March.
  row('people', 'p_elena', {
    name: 'Elena Soto',
    title: 'Account Executive',
    email: 'elena.soto@verrin.example',
  }),
  row('roster', 'r_elena', {
    person: 'p_elena',
    role: 'ae',
    team: 'team_south',
    manager: 'p_daniel',
    start: '2027-03-01',
    ramp_profile: 'rp_newhire',
    full_quota: 90_000_000,
    ote: 18_000_000,
    status: 'hired',
  }),
  row('quota_tree', 'qt_elena', {
    node: 'Elena Soto',
    parent: 'qt_south',
    level: 'person',
    basis: 'equal',
    annual: 61_650_000,
    ...monthCells(newSeller),
    lock: false,
    status: 'submitted',
  }),
  cells('quota_tree', 'qt_south', {
    annual: 351_450_000,
    ...monthCells([108, 108, 144, 141.75, 216, 303.75, 243, 270, 450, 405, 495, 630]),
  }),
  answer(
    'S1.headline',
    'Nine sellers carry $7.1 million of quota for a goal of $6.0 million, if the three who start in spring are productive by September',
  ),
  // C05: more pipeline before the year begins.
  answer('S10.opening_pipeline_marketing', 288_000_000),
  // C07: Public sector becomes Marketing's fourth segment.
  row('target_segments', 'ts_public', {
    segment: 'seg_public',
    priority: 4,
    accounts: 64,
    need: 'Pumps of public buildings are looked after by few people who hear of a failure last',
    est_deals: 20,
    avg_price: 2_400_000,
    personas: ['per_maint'],
  }),
  cells('territories', 'ter_public_lakes', { priority: 4 }),
  cells('channel_plan', 'cp_search', { segments: ['seg_water', 'seg_food', 'seg_chem', 'seg_public'] }),
  // C09: SQL means in the agreement what the sales process says.
  cells('stage_defs', 'sd_sql', {
    entry: 'The maintenance lead has named a pump failure of the last twelve months and its cost',
  }),
  // C12: a second SDR.
  row('people', 'p_marc', {
    name: 'Marc Delorme',
    title: 'Sales Development Representative',
    email: 'marc.delorme@verrin.example',
  }),
  row('roster', 'r_marc', {
    person: 'p_marc',
    role: 'sdr',
    team: 'team_sales',
    manager: 'p_marcus',
    start: '2027-01-04',
    ote: 8_500_000,
    status: 'hired',
  }),
  // C13 and C15: a date for the safety file, and battlecards when Sales needs them.
  cells('actions', 'act_gulf', { due: '2027-03-31' }),
  cells('mkt_deliv', 'md_battlecards', { due: '2027-02-01', m2: 4, m3: null }),
  // C23: the promise follows the need, and both sides count the same MQLs.
  cells('mkt_deliv', 'md_mql', monthFigures(handedOver)),
  cells('sales_deliv', 'sdv_touch', monthFigures(handedOver)),
  cells('sales_deliv', 'sdv_decision', monthFigures(handedOver)),
  answer(
    'L5.delivery_note',
    'The MQLs follow the need of the sales plan: fewer in spring, most in August and September, which feed the strong last quarter. October to December feed the next year and repeat what was needed before this one. The webinars carry the difference.',
  ),
  answer(
    'L9.alignment_note',
    'Both sides work by the same steps and the same segments; they describe the stages in their own words, and the definitions of this agreement hold. Ringpoint is a telephone system that Sales alone needs. The size of a deal, the open difference of November, was settled on 4 December at $24,000, last year’s median; it is looked at again when two quarters of first orders with three monitors are in.',
  ),
  cells('matrix', 'mx_deal', {
    marketing_says: '$24,000, last year’s median',
    sales_says: '$24,000, last year’s median',
    status: 'same',
    decision: 'Agreed on 4 December',
  }),
  cells('matrix', 'mx_public', {
    marketing_says: 'Fourth segment, reached by search',
    sales_says: '$500,000 of quota around the Great Lakes',
    status: 'same',
    decision: 'Taken into the target segments',
  }),
];

/** What was decided, by the finding it settled: message and cost as they were. */
const settled: readonly (readonly [
  key: string,
  severity: string,
  message: string,
  money: number | null,
  decision: string,
  rationale: string,
])[] = [
  [
    'C01',
    'blocker',
    'The channels bought 9,000 of the 10,000 leads that the goal needs.',
    36_000_000,
    'Raise the webinars by $40,000',
    'Cheapest leads with room to grow',
  ],
  [
    'C03',
    'blocker',
    'The team could book $5,523,300 of the goal of $6,000,000.',
    47_670_000,
    'Hire Elena Soto for the South, start on 1 March',
    'Closes the gap at today’s attainment',
  ],
  [
    'C04:cmp_spring',
    'major',
    'Spring Uptime push was to feed April, its first revenue comes in June.',
    null,
    'It feeds June',
    'Dairies do not receive visitors before mid-March',
  ],
  [
    'C05',
    'major',
    'The opening pipeline funded $450,000 of the $720,000 of the first quarter.',
    27_000_000,
    'Bring the marketing-sourced opening pipeline to $2,880,000',
    'Nine trials were added in November',
  ],
  [
    'C06:deal_assumption',
    'major',
    'Marketing planned with $24,000 a deal, Sales with $30,000.',
    null,
    'Both plan with $24,000',
    'The median of last year’s orders',
  ],
  [
    'C07:seg_public',
    'major',
    'Public sector carried $500,000 of quota and no demand budget.',
    50_000_000,
    'Public sector becomes the fourth segment, reached by search',
    'The quota stays with Samuel Adeyemi',
  ],
  [
    'C08',
    'major',
    'Sales planned $30,000 a deal against $25,500 by the price list and could sell below the floor.',
    null,
    'At most 20\u00a0% discount, $24,000 a deal',
    'Keeps the floor of $8,000',
  ],
  [
    'C09:st_sql',
    'major',
    'SQL had no entry criterion in the agreement.',
    null,
    'The entry of the sales process holds',
    '',
  ],
  [
    'C10:budget',
    'blocker',
    'The campaigns exceeded the budget by $20,000.',
    2_000_000,
    'Events fall back to $80,000',
    'Two plant days fewer',
  ],
  [
    'C12',
    'major',
    'One SDR could not follow up the MQLs of August and September.',
    null,
    'Hire a second SDR, start on 4 January',
    '',
  ],
  ['C13', 'minor', 'One action had no due date.', null, 'The safety file is due on 31 March', ''],
  [
    'C15:res_battlecards',
    'major',
    'Battlecards were promised 28 days after Sales needs them.',
    null,
    'Promised for 1 February',
    '',
  ],
  [
    'C23',
    'major',
    'The promise of 208 MQLs a month was short in five months.',
    null,
    'The promise follows the need, 2,500 in the year',
    '',
  ],
];

const decisions: readonly SingleChange[] = settled.map(
  ([finding, severity, message, money, decision, rationale]): SingleChange => ({
    kind: 'decide',
    finding,
    decision: {
      status: 'agreed',
      decision,
      rationale,
      owner: null,
      due: null,
      at: AGREED_AT,
      by: AGREED_BY,
      side: null,
      finding: { message, severity, money },
      basis: {},
    } satisfies Decision,
  }),
);

/** `at` is ISO 8601 in UTC. */
export function repairedSample(made: { readonly id: string; readonly at: string }): Workbook {
  const edit = {
    id: 'repair',
    at: made.at,
    label: '',
    change: { kind: 'group', changes: [...changes, ...decisions] },
  } as const;
  return applyEdit(sampleWorkbook(made), edit).workbook;
}
