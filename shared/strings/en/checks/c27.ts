export const c27 = {
  name: 'Tools',
  differentTitle: (purpose: string) => `Different tools for ${purpose}`,
  different: (purpose: string, marketing: string, sales: string) =>
    `For ${purpose} Marketing uses ${marketing}, Sales uses ${sales} (S8).`,
  toolOf: (party: string) => `Tools of ${party}`,
  toolCount: (count: number) => (count === 1 ? '1 tool' : `${count} tools`),
  dataTitle: (tool: string, count: number, lacking: string) =>
    count === 1
      ? `${tool}: its data does not reach ${lacking}`
      : `Data of ${count} tools does not reach ${lacking}`,
  data: (tools: string, count: number, lacking: string) =>
    `${tools} ${count === 1 ? 'holds' : 'hold'} data to hand over, but ${lacking} uses none of the tools (S8).`,
  lateTitle: (tool: string) => `${tool} starts after the agreement`,
  late: (tool: string, date: string, effective: string) =>
    `${tool} goes live on ${date} (S8), after the agreement takes effect on ${effective} (L1).`,
  forward: (tool: string, date: string) => `Bring ${tool} forward to ${date}`,
} as const;
