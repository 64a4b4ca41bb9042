/** S4 of the sample company: two regional teams, and two sellers who arrive in April. */
import type { SampleSection } from './types.ts';

const north = { role: 'ae', team: 'team_north', manager: 'p_helena' } as const;
const south = { role: 'ae', team: 'team_south', manager: 'p_daniel' } as const;
const seller = { full_quota: 90000000, ote: 18000000, status: 'hired' } as const;

export const s4: SampleSection = {
  answers: {
    span_target: 6,
    structure_note:
      'We sell by region because every order follows a visit to the pump room, and a seller who drives more than four hours makes one visit a day instead of three. North holds the four longest-serving sellers and needs no change. South loses time: two people have covered everything from Virginia to California, so Noor Haddad and Jonas Keller join it on 1 April. Until they are productive in September the South carries less than its share, and the year leans on the last four months. Sofia Marino answers marketing’s leads for both teams. We expect nobody to leave: the last resignation was in 2024.',
  },
  tables: {
    roster: [
      {
        id: 'r_helena',
        cells: {
          person: 'p_helena',
          role: 'mgr',
          team: 'team_north',
          manager: 'p_marcus',
          start: '2019-03-04',
          ote: 22000000,
          status: 'hired',
        },
      },
      {
        id: 'r_tomas',
        cells: { person: 'p_tomas', ...north, start: '2018-09-10', territory: 'ter_water_lakes', ...seller },
      },
      {
        id: 'r_aisha',
        cells: { person: 'p_aisha', ...north, start: '2020-01-13', territory: 'ter_water_east', ...seller },
      },
      {
        id: 'r_pieter',
        cells: {
          person: 'p_pieter',
          ...north,
          start: '2021-05-03',
          territory: 'ter_food_midwest',
          ...seller,
        },
      },
      {
        id: 'r_grace',
        cells: { person: 'p_grace', ...north, start: '2022-08-15', territory: 'ter_chem_ohio', ...seller },
      },
      {
        id: 'r_daniel',
        cells: {
          person: 'p_daniel',
          role: 'mgr',
          team: 'team_south',
          manager: 'p_marcus',
          start: '2021-02-01',
          ote: 22000000,
          status: 'hired',
        },
      },
      {
        id: 'r_meilin',
        cells: { person: 'p_meilin', ...south, start: '2020-10-05', territory: 'ter_chem_gulf', ...seller },
      },
      {
        id: 'r_samuel',
        cells: { person: 'p_samuel', ...south, start: '2023-01-09', territory: 'ter_water_south', ...seller },
      },
      {
        id: 'r_noor',
        cells: {
          person: 'p_noor',
          ...south,
          start: '2027-04-01',
          ramp_profile: 'rp_newhire',
          territory: 'ter_food_texas',
          ...seller,
        },
      },
      {
        id: 'r_jonas',
        cells: {
          person: 'p_jonas',
          ...south,
          start: '2027-04-01',
          ramp_profile: 'rp_newhire',
          territory: 'ter_food_pacific',
          ...seller,
        },
      },
      {
        id: 'r_sofia',
        cells: {
          person: 'p_sofia',
          role: 'sdr',
          team: 'team_sales',
          manager: 'p_marcus',
          start: '2024-06-03',
          ote: 8500000,
          status: 'hired',
        },
      },
    ],
    ramp_profiles: [
      {
        id: 'rp_newhire',
        cells: {
          name: 'New account executive',
          m1: 0,
          m2: 0.25,
          m3: 0.5,
          m4: 0.75,
          m5: 1,
          m6: 1,
          m7: 1,
          m8: 1,
          m9: 1,
          m10: 1,
          m11: 1,
          m12: 1,
        },
      },
    ],
    hiring: [
      {
        id: 'hire_se',
        cells: { role: 'Sales engineer', n: 1, offer_by: '2027-03-12', start: '2027-06-01', cost: 2800000 },
      },
    ],
  },
};
