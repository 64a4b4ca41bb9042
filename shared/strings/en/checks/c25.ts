export const c25 = {
  name: 'Channel on one side',
  ownerTitle: (channel: string) => `${channel}: its owner is not on the roster`,
  owner: (channel: string, share: string, person: string) =>
    `${channel} carries ${share} of sales and ${person} answers for it (M6), but is not on the roster (S4).`,
  noChannel: 'A route',
  routeTitle: (segment: string) => `${segment} is sold directly and by partners`,
  route: (segment: string, direct: number, partner: number) =>
    `${segment} is covered by ${direct} direct and ${partner} partner ${partner === 1 ? 'territory' : 'territories'} (S5), so that both may court the same accounts.`,
  oneSided: 'One side',
} as const;
