/** S2 of the sample company: what sold in 2026, and three years of months. */
import { monthCells } from './month-cells.ts';
import type { SampleSection } from './types.ts';

export const s2: SampleSection = {
  answers: {
    prev_revenue: 495000000,
    prev_customers: 198,
    new_vs_existing: 0.697,
    churn: 0.06,
    lessons:
      'Of the deals we won, four in five had a trial on six pumps or more; of those with fewer than six, we won one in eleven, because a month rarely shows a failure on so few. Trials now start with six. In the second half we lost 29 deals in which procurement compared data sheets before our seller had answered; the answer has to be in the first meeting. Deals in which the plant manager named the decision month closed three weeks sooner, so an opportunity is only counted once that month is written down.',
  },
  tables: {
    history_months: [
      {
        id: 'hist_2024',
        cells: { year: 2024, ...monthCells([236, 196, 268, 272, 298, 314, 216, 206, 380, 314, 396, 504]) },
      },
      {
        id: 'hist_2025',
        cells: { year: 2025, ...monthCells([246, 270, 368, 277, 344, 411, 234, 270, 418, 387, 497, 578]) },
      },
      {
        id: 'hist_2026',
        cells: {
          year: 2026,
          ...monthCells([289, 305, 392, 350.5, 386, 431.5, 321, 295, 487, 455.5, 520.5, 717]),
        },
      },
    ],
    by_product: [{ id: 'bp_sentry', cells: { product: 'prod_sentry', revenue: 495000000, deals: 198 } }],
    by_territory: [
      {
        id: 'bt_lakes',
        cells: { territory: 'Great Lakes', revenue: 146000000, deals: 60, win_rate: 0.28 },
      },
      {
        id: 'bt_northeast',
        cells: { territory: 'Northeast', revenue: 112000000, deals: 46, win_rate: 0.26 },
      },
      {
        id: 'bt_midwest',
        cells: { territory: 'Upper Midwest', revenue: 89500000, deals: 36, win_rate: 0.25 },
      },
      { id: 'bt_south', cells: { territory: 'South', revenue: 114500000, deals: 43, win_rate: 0.23 } },
      { id: 'bt_west', cells: { territory: 'West', revenue: 33000000, deals: 13, win_rate: 0.19 } },
    ],
    top_accounts: [
      {
        id: 'ta_dellwater',
        cells: {
          account: 'Dell Creek Water Utility',
          segment: 'seg_water',
          revenue: 24600000,
          note: 'Renewal in March; ask the maintenance lead to speak at the June webinar',
        },
      },
      {
        id: 'ta_hollis',
        cells: {
          account: 'Hollis Creameries',
          segment: 'seg_food',
          revenue: 19800000,
          note: 'Third plant opens in May; visit planned for the week after',
        },
      },
      {
        id: 'ta_ashgrove',
        cells: {
          account: 'Ashgrove Solvents',
          segment: 'seg_chem',
          revenue: 17200000,
          note: 'Safety review of the second site on 9 February',
        },
      },
      {
        id: 'ta_lakemont',
        cells: {
          account: 'Lakemont Regional Water',
          segment: 'seg_water',
          revenue: 14400000,
          note: 'Wants warnings in its own control room; answer owed by 29 January',
        },
      },
      {
        id: 'ta_tarrow',
        cells: {
          account: 'Tarrow Brewing',
          segment: 'seg_food',
          revenue: 11300000,
          note: 'Renewal in August; two missed warnings to be explained before then',
        },
      },
    ],
  },
};
