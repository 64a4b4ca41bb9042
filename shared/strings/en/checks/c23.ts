const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);

export const c23 = {
  name: 'Agreement quantities',
  titleShort: (count: number) => `Promised MQLs fall short of the need in ${months(count)}`,
  titleYear: (promised: string, need: string) => `${promised} MQLs promised, ${need} needed`,
  titleBought: (promised: string, bought: string) => `${promised} MQLs promised, ${bought} bought`,
  yearDiffers: (promised: string, need: string) =>
    `Marketing promises ${promised} MQLs in the year (L5) against a need of ${need} (M9)`,
  yearAgrees: (promised: string) =>
    `Marketing promises the ${promised} MQLs that the goal needs in the year (L5, M9)`,
  yearOpen: (promised: string) => `Marketing promises ${promised} MQLs in the months filled in so far (L5)`,
  short: (list: string) => `it is short of the need in ${list}`,
  bought: (bought: string, extra: string) => `the channels buy ${bought} (M9), ${extra} fewer than promised`,
  costMonths: months,
  costMqls: (count: string) => `${count} MQLs`,
  promised: 'MQLs promised in the year',
  needed: 'MQLs the goal needs',
  promisedIn: (month: string) => `MQLs promised in ${month}`,
  neededIn: (month: string) => `MQLs to be created in ${month}`,
  boughtInYear: 'MQLs the channels buy',
  fill: (total: string) => `Promise what the funnel needs by month, ${total} MQLs in the year`,
  fillAndRaise: (by: string) =>
    `Promise what the funnel needs by month, and raise the channels’ budget by ${by}`,
} as const;
