/**
 * A company of 500 people and 2,000 campaigns: the sample, grown. Every month of every quota and campaign is
 * written, the goal and the channels grow with them, so that the checks say much the same as on the sample.
 */
import { sampleWorkbook } from '../../shared/sample/sample.ts';
import type { Value } from '../../shared/values/value.ts';
import { rowsOf } from '../../shared/workbook/read.ts';
import type { Cells, Row, Workbook } from '../../shared/workbook/types.ts';

export const SELLERS = 500;
export const CAMPAIGNS = 2_000;
const TEAMS = 50;
/** Goal and channel budgets, times the sample's. */
const GROWTH = 200;
/** 1.2 times the goal of 1,200 million dollars over 500 sellers, in cents. */
const QUOTA = (120_000_000_000 * 1.2) / SELLERS;
const WEIGHTS = [6, 6, 8, 7, 8, 9, 6, 6, 10, 9, 11, 14];

/** Where the late campaign stands among the sample's. */
const LATE = 5;

/** No two teams alike, and together the same: one seller's more is the next one's less. */
const quotaOf = (seller: number): number =>
  QUOTA + (seller % 2 === 0 ? 1 : -1) * (seller - (seller % 2)) * 100;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const monthCells = (amount: (month: number) => number): Cells =>
  Object.fromEntries(range(12).map((month) => [`m${month + 1}`, amount(month)]));
const shareOf = (annual: number): Cells => monthCells((month) => (annual * (WEIGHTS[month] ?? 0)) / 100);
const times = (value: Value | undefined): Value => (typeof value === 'number' ? value * GROWTH : 0);

export const sellerQuotaRow = (seller: number): string => `qt_${seller}`;
export const campaignRow = (campaign: number): string => `cmp_${campaign}`;

export function bigWorkbook(): Workbook {
  const small = sampleWorkbook({ id: 'big', at: '2026-11-30T09:00:00.000Z' });
  const sample = (table: string): readonly Row[] => rowsOf(small, table);
  const grown = (table: string, columns: readonly string[]): readonly Row[] =>
    sample(table).map((row) => ({
      id: row.id,
      cells: { ...row.cells, ...Object.fromEntries(columns.map((id) => [id, times(row.cells[id])])) },
    }));
  const campaigns = sample('campaigns');
  const territories = sample('territories');
  const teamOf = (seller: number): string => `team_${seller % TEAMS}`;
  const person = (seller: number): string => `p_${seller}`;
  const name = (seller: number): string => `Seller ${seller + 1}`;
  return {
    ...small,
    answers: {
      ...small.answers,
      ...Object.fromEntries(
        ['A3.corporate_revenue_goal', 'A3.retained_revenue', 'M10.total_budget'].map((key) => [
          key,
          times(small.answers[key]),
        ]),
      ),
    },
    tables: {
      ...small.tables,
      channel_plan: grown('channel_plan', ['budget']),
      people: [
        ...sample('people'),
        ...range(SELLERS).map((at) => ({
          id: person(at),
          cells: { name: name(at), title: 'Account executive' },
        })),
      ],
      teams: [
        ...sample('teams'),
        ...range(TEAMS).map((at) => ({
          id: `team_${at}`,
          cells: { name: `Team ${at + 1}`, lead: 'p_helena' },
        })),
      ],
      roster: [
        ...sample('roster').filter((row) => row.cells.role !== 'ae'),
        ...range(SELLERS).map((at) => ({
          id: `r_${at}`,
          cells: {
            person: person(at),
            role: 'ae',
            team: teamOf(at),
            manager: 'p_helena',
            start: '2024-01-08',
            territory: `ter_${at}`,
            full_quota: quotaOf(at),
            ote: QUOTA / 5,
            status: 'hired',
          },
        })),
      ],
      territories: range(SELLERS).map((at) => {
        const like = territories[at % Math.max(1, territories.length - 1)];
        return {
          id: `ter_${at}`,
          cells: {
            ...like?.cells,
            name: `Territory ${at + 1}`,
            owner: person(at),
            potential: QUOTA * 4,
            quota: quotaOf(at),
          },
        };
      }),
      quota_tree: [
        {
          id: 'qt_corp',
          cells: {
            node: 'Company',
            level: 'corporate',
            annual: 120_000_000_000,
            ...shareOf(120_000_000_000),
          },
        },
        {
          id: 'qt_dept',
          cells: {
            node: 'Sales',
            parent: 'qt_corp',
            level: 'department',
            annual: QUOTA * SELLERS,
            ...shareOf(QUOTA * SELLERS),
          },
        },
        ...range(TEAMS).map((at) => ({
          id: `qt_team_${at}`,
          cells: {
            node: `Team ${at + 1}`,
            parent: 'qt_dept',
            level: 'team',
            annual: (QUOTA * SELLERS) / TEAMS,
            ...shareOf((QUOTA * SELLERS) / TEAMS),
          },
        })),
        ...range(SELLERS).map((at) => ({
          id: sellerQuotaRow(at),
          cells: {
            node: name(at),
            parent: `qt_team_${at % TEAMS}`,
            level: 'person',
            annual: quotaOf(at),
            ...shareOf(quotaOf(at)),
            lock: false,
            status: 'submitted',
          },
        })),
      ],
      campaigns: range(CAMPAIGNS).map((at) => {
        const like = campaigns[at % campaigns.length]?.cells;
        const budget = typeof like?.budget === 'number' ? like.budget : 0;
        const share = Math.round(budget / 12);
        // The sample's late campaign stays late once in a hundred; the others feed a month they can reach.
        const isLate = at % 100 === LATE;
        const feeds = isLate || like?.feeds_quota_month !== '2027-04' ? like?.feeds_quota_month : '2027-06';
        return {
          id: campaignRow(at),
          cells: {
            ...like,
            name: `${String(like?.name)} ${at + 1}`,
            ...(feeds === undefined ? {} : { feeds_quota_month: feeds }),
            ...monthCells((month) => (month < 11 ? share : budget - 11 * share)),
          },
        };
      }),
    },
  };
}
