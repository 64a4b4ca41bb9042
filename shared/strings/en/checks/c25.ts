export const c25 = {
  name: 'Channel on one side',
  ownerTitle: (channel: string) => `${channel}: its owner is not on the roster`,
  owner: (channel: string, person: string) =>
    `${person} answers for ${channel} in the distribution (M6) but is not on the roster of Sales (S4).`,
  routeTitle: (segment: string) => `${segment} is sold directly and by partners`,
  route: (segment: string, direct: number, partner: number) =>
    `${segment} has ${direct} direct and ${partner} partner territories (S5), so that both court the same accounts.`,
  oneSided: 'One side',
} as const;
