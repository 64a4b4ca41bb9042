/** S6 of the sample company: quotas built up from eight people, a little above the goal. */
import { monthCells } from './month-cells.ts';
import type { SampleSection } from './types.ts';

const goal = monthCells([360, 360, 480, 420, 480, 540, 360, 360, 600, 540, 660, 840]);
const fullYear = monthCells([54, 54, 72, 63, 72, 81, 54, 54, 90, 81, 99, 126]);
const newHire = monthCells([null, null, null, null, 18, 40.5, 40.5, 54, 90, 81, 99, 126]);

const seller = { level: 'person', basis: 'equal', lock: false, status: 'submitted' } as const;

export const s6: SampleSection = {
  answers: {
    method: 'bottom_up',
    over_assignment_department: 0,
    over_assignment_team: 0,
    over_assignment_person: 0,
    attainment_assumption: 0.85,
    deal_assumption: 3000000,
  },
  tables: {
    quota_tree: [
      {
        id: 'qt_corp',
        cells: {
          node: 'Verrin Instruments',
          level: 'corporate',
          basis: 'manual',
          annual: 600000000,
          ...goal,
          lock: false,
          status: 'accepted',
        },
      },
      {
        id: 'qt_dept',
        cells: {
          node: 'New-business sales',
          parent: 'qt_corp',
          level: 'department',
          basis: 'manual',
          annual: 630000000,
          ...monthCells([378, 378, 504, 441, 504, 567, 378, 378, 630, 567, 693, 882]),
          lock: false,
          status: 'accepted',
        },
      },
      {
        id: 'qt_north',
        cells: {
          node: 'Team North',
          parent: 'qt_dept',
          level: 'team',
          basis: 'manual',
          annual: 360000000,
          ...monthCells([216, 216, 288, 252, 288, 324, 216, 216, 360, 324, 396, 504]),
          lock: false,
          status: 'submitted',
        },
      },
      {
        id: 'qt_south',
        cells: {
          node: 'Team South',
          parent: 'qt_dept',
          level: 'team',
          basis: 'manual',
          annual: 289800000,
          ...monthCells([108, 108, 144, 126, 180, 243, 189, 216, 360, 324, 396, 504]),
          lock: false,
          status: 'submitted',
        },
      },
      {
        id: 'qt_tomas',
        cells: { node: 'Tomas Lindqvist', parent: 'qt_north', annual: 90000000, ...fullYear, ...seller },
      },
      {
        id: 'qt_aisha',
        cells: { node: 'Aisha Rahman', parent: 'qt_north', annual: 90000000, ...fullYear, ...seller },
      },
      {
        id: 'qt_pieter',
        cells: { node: 'Pieter Vos', parent: 'qt_north', annual: 90000000, ...fullYear, ...seller },
      },
      {
        id: 'qt_grace',
        cells: { node: 'Grace Okafor', parent: 'qt_north', annual: 90000000, ...fullYear, ...seller },
      },
      {
        id: 'qt_meilin',
        cells: { node: 'Mei-Lin Chou', parent: 'qt_south', annual: 90000000, ...fullYear, ...seller },
      },
      {
        id: 'qt_samuel',
        cells: { node: 'Samuel Adeyemi', parent: 'qt_south', annual: 90000000, ...fullYear, ...seller },
      },
      {
        id: 'qt_noor',
        cells: { node: 'Noor Haddad', parent: 'qt_south', annual: 54900000, ...newHire, ...seller },
      },
      {
        id: 'qt_jonas',
        cells: { node: 'Jonas Keller', parent: 'qt_south', annual: 54900000, ...newHire, ...seller },
      },
    ],
    seasonality: [0.06, 0.06, 0.08, 0.07, 0.08, 0.09, 0.06, 0.06, 0.1, 0.09, 0.11, 0.14].map(
      (weight, place) => ({ id: `season_${place + 1}`, cells: { month: place + 1, weight } }),
    ),
    activity_quota: [
      {
        id: 'aq_sdr_calls',
        cells: {
          role: 'sdr',
          activity: 'Calls to MQLs',
          per_day: 80,
          working_days: 20,
          attempts: 6,
          rate: 0.4,
        },
      },
    ],
    product_quota: [
      { id: 'pq_sentry', cells: { product: 'prod_sentry', available_from: '2027-01-01', ...goal } },
    ],
  },
};
