/** S5 of the sample company: nine territories, each seller's adding up to the seller's quota. */
import type { SampleSection } from './types.ts';

export const s5: SampleSection = {
  answers: {
    coverage_note:
      'A territory is one segment in one region, cut so that its quota asks for about a quarter of what could be booked there in a year. Size differs, chances do not: the Pacific holds fewer food plants than the Midwest, and its quota is lower. Water comes first because utilities buy after one successful trial, food second, chemicals third because approval takes two safety reviews. Plants with fewer than 20 pumps, and everything outside the United States, belong to nobody: Sofia Marino answers them by telephone and books no visit.',
  },
  tables: {
    territories: [
      {
        id: 'ter_water_lakes',
        cells: {
          name: 'Water, Great Lakes',
          segment: 'seg_water',
          priority: 1,
          route: 'direct',
          owner: 'p_tomas',
          accounts: 210,
          potential: 360000000,
          quota: 90000000,
        },
      },
      {
        id: 'ter_water_east',
        cells: {
          name: 'Water, Northeast',
          segment: 'seg_water',
          priority: 1,
          route: 'direct',
          owner: 'p_aisha',
          accounts: 195,
          potential: 340000000,
          quota: 90000000,
        },
      },
      {
        id: 'ter_water_south',
        cells: {
          name: 'Water, Southeast',
          segment: 'seg_water',
          priority: 1,
          route: 'direct',
          owner: 'p_samuel',
          accounts: 92,
          potential: 160000000,
          quota: 40000000,
        },
      },
      {
        id: 'ter_food_midwest',
        cells: {
          name: 'Food and beverage, Upper Midwest',
          segment: 'seg_food',
          priority: 2,
          route: 'direct',
          owner: 'p_pieter',
          accounts: 168,
          potential: 350000000,
          quota: 90000000,
        },
      },
      {
        id: 'ter_food_texas',
        cells: {
          name: 'Food and beverage, Texas and Southwest',
          segment: 'seg_food',
          priority: 2,
          route: 'direct',
          owner: 'p_noor',
          accounts: 108,
          potential: 220000000,
          quota: 54900000,
        },
      },
      {
        id: 'ter_food_pacific',
        cells: {
          name: 'Food and beverage, Pacific',
          segment: 'seg_food',
          priority: 2,
          route: 'direct',
          owner: 'p_jonas',
          accounts: 101,
          potential: 210000000,
          quota: 54900000,
        },
      },
      {
        id: 'ter_chem_ohio',
        cells: {
          name: 'Chemicals, Ohio Valley',
          segment: 'seg_chem',
          priority: 3,
          route: 'direct',
          owner: 'p_grace',
          accounts: 84,
          potential: 390000000,
          quota: 90000000,
        },
      },
      {
        id: 'ter_chem_gulf',
        cells: {
          name: 'Chemicals, Gulf Coast',
          segment: 'seg_chem',
          priority: 3,
          route: 'direct',
          owner: 'p_meilin',
          accounts: 79,
          potential: 400000000,
          quota: 90000000,
        },
      },
      {
        id: 'ter_public_lakes',
        cells: {
          name: 'Public sector, Great Lakes',
          segment: 'seg_public',
          route: 'direct',
          owner: 'p_samuel',
          accounts: 64,
          potential: 200000000,
          quota: 50000000,
        },
      },
    ],
    named_accounts: [
      {
        id: 'na_kettle',
        cells: {
          account: 'Kettle Moraine Water District',
          segment: 'seg_water',
          owner: 'p_tomas',
          value: 9000000,
          plan: 'Extend the trial from 6 to 30 pumps after the January shutdown',
        },
      },
      {
        id: 'na_merrow',
        cells: {
          account: 'Merrow Valley Water Authority',
          segment: 'seg_water',
          owner: 'p_aisha',
          value: 6000000,
          plan: 'Show the failure report to the board of works in February',
        },
      },
      {
        id: 'na_brandywell',
        cells: {
          account: 'Brandywell Dairies',
          segment: 'seg_food',
          owner: 'p_pieter',
          value: 7500000,
          plan: 'Visit the second plant with the maintenance lead of the first',
        },
      },
      {
        id: 'na_sorrel',
        cells: {
          account: 'Sorrel & Pike Coatings',
          segment: 'seg_chem',
          owner: 'p_grace',
          value: 6000000,
          plan: 'Pass the second safety review, date set for 17 March',
        },
      },
      {
        id: 'na_calder',
        cells: {
          account: 'Calder Bay Polymers',
          segment: 'seg_chem',
          owner: 'p_meilin',
          value: 8500000,
          plan: 'Agree a framework price for all three Gulf plants',
        },
      },
    ],
  },
};
