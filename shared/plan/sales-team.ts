/** S4 and S11: who sells, from when, at which ramp, for which quota and pay. */
import { strings } from '../strings/catalogue.ts';
import { asChoice, asNumber, asText, choiceIn, monthsIn, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';
import { nameIn, registryNames } from './names.ts';

const roles = ['ae', 'sdr', 'am', 'se', 'mgr'] as const;
export type Role = (typeof roles)[number];

/** How somebody's quota rises: what a row that names a ramp profile says. */
interface Ramp {
  /** Share of a full quota by month since the start; null: full from the first month. */
  readonly ramp: readonly number[] | null;
  /** The name of a ramp profile with blank months, or that is gone; what the person carries is then not known. */
  readonly rampGap: string | null;
}

export interface RosterRow extends Ramp {
  readonly id: string;
  readonly person: string | null;
  /** The person's name; '' where no person is chosen. */
  readonly name: string;
  readonly role: Role | null;
  readonly team: string | null;
  readonly manager: string | null;
  /** `YYYY-MM-DD` */
  readonly start: string | null;
  readonly end: string | null;
  /** Minor units a year. */
  readonly fullQuota: number | null;
  readonly ote: number | null;
  readonly status: 'hired' | 'open' | 'planned' | null;
}

/** A full quota in times of the pay at target; null where either is blank or nothing. */
export const quotaToOte = ({ fullQuota, ote }: RosterRow): number | null =>
  fullQuota !== null && fullQuota > 0 && ote !== null && ote > 0 ? fullQuota / ote : null;

interface RampProfile {
  readonly name: string;
  /** Shares by month since the start; blanks at the end carry the last one on. */
  readonly shares: readonly number[];
  /** A month before the last one written is blank, or all are: nobody can say what it carries. */
  readonly hasGap: boolean;
}

/** By row id. */
const rampProfiles = derived(
  (read): ReadonlyMap<string, RampProfile> =>
    new Map(
      read.rows('ramp_profiles').map(({ id, cells }) => {
        const written = monthsIn(cells);
        const end = written.findLastIndex((share) => share !== null);
        let last = 0;
        return [
          id,
          {
            name: asText(cells.name) ?? '',
            shares: written.map((share) => (last = share ?? last)),
            hasGap: end < 0 || written.slice(0, end).includes(null),
          },
        ];
      }),
    ),
);

function rampOf(ramps: ReadonlyMap<string, RampProfile>, profile: string | null): Ramp {
  if (profile === null) return { ramp: null, rampGap: null };
  const found = ramps.get(profile);
  if (!found) return { ramp: null, rampGap: strings.values.removedRow };
  return { ramp: found.shares, rampGap: found.hasGap ? found.name : null };
}

export const roster = derived((read): readonly RosterRow[] => {
  const people = read.from(registryNames).people;
  const ramps = read.from(rampProfiles);
  return read.rows('roster').map(({ id, cells }): RosterRow => {
    const person = asText(cells.person);
    return {
      id,
      person,
      name: person === null ? '' : nameIn(people, person),
      role: asChoice(cells.role, roles),
      team: asText(cells.team),
      manager: asText(cells.manager),
      start: asText(cells.start),
      end: asText(cells.end),
      ...rampOf(ramps, asText(cells.ramp_profile)),
      fullQuota: asNumber(cells.full_quota),
      ote: asNumber(cells.ote),
      status: asChoice(cells.status, ['hired', 'open', 'planned']),
    };
  });
});

export interface Hiring extends Ramp {
  readonly id: string;
  readonly role: string | null;
  readonly count: number | null;
  readonly offerBy: string | null;
  readonly start: string | null;
}

export const hiring = derived((read): readonly Hiring[] => {
  const ramps = read.from(rampProfiles);
  return read.rows('hiring').map((row) => ({
    id: row.id,
    role: textIn(row, 'role'),
    count: numberIn(row, 'n'),
    offerBy: textIn(row, 'offer_by'),
    start: textIn(row, 'start'),
    ...rampOf(ramps, textIn(row, 'ramp')),
  }));
});

export interface Attrition {
  readonly id: string;
  /** `YYYY-MM` */
  readonly month: string | null;
  readonly leavers: number | null;
}

export const attrition = derived((read): readonly Attrition[] =>
  read.rows('attrition').map((row) => ({
    id: row.id,
    month: textIn(row, 'month'),
    leavers: numberIn(row, 'leavers'),
  })),
);

export interface ActivityQuota {
  readonly id: string;
  readonly role: Role | null;
  readonly perDay: number | null;
  readonly workingDays: number | null;
  /** Attempts a lead takes. */
  readonly attempts: number | null;
  /** Share of the activities that leads one step on. */
  readonly rate: number | null;
}

export const activityQuotas = derived((read): readonly ActivityQuota[] =>
  read.rows('activity_quota').map((row) => ({
    id: row.id,
    role: choiceIn(row, 'role', roles),
    perDay: numberIn(row, 'per_day'),
    workingDays: numberIn(row, 'working_days'),
    attempts: numberIn(row, 'attempts'),
    rate: numberIn(row, 'rate'),
  })),
);

export interface SalesRules {
  readonly maxDiscount: number | null;
  readonly attainment: number | null;
  /** Fractions by level of the children: +5 % at department is 0.05. */
  readonly overAssignment: {
    readonly department: number | null;
    readonly team: number | null;
    readonly person: number | null;
  };
}

export const salesRules = derived(
  (read): SalesRules => ({
    maxDiscount: asNumber(read.answer('S11.max_discount')),
    attainment: asNumber(read.answer('S6.attainment_assumption')),
    overAssignment: {
      department: asNumber(read.answer('S6.over_assignment_department')),
      team: asNumber(read.answer('S6.over_assignment_team')),
      person: asNumber(read.answer('S6.over_assignment_person')),
    },
  }),
);
