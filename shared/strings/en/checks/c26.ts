export const c26 = {
  name: 'Persona and profile',
  personaTitle: (persona: string) => `${persona} is not in the agreement`,
  persona: (persona: string, campaigns: number) =>
    `${campaigns === 1 ? 'One campaign speaks' : `${campaigns} campaigns speak`} to ${persona} (M10), whom the agreement does not describe (L3).`,
  campaigns: (count: number) => (count === 1 ? '1 campaign' : `${count} campaigns`),
  segmentTitle: (segment: string) => `${segment} is excluded but carries quota`,
  segment: (segment: string, quota: string) =>
    `${segment} is no customer by the agreement (L3), yet its territories carry ${quota} of quota (S5).`,
  include: (segment: string) => `Take ${segment} out of the excluded segments (L3)`,
} as const;
