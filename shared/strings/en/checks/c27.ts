export const c27 = {
  name: 'Tools',
  twoTitle: (purpose: string) => `Two tools for ${purpose}`,
  two: (purpose: string, tools: string) =>
    `Marketing and Sales use different tools for ${purpose}: ${tools} (S8).`,
  toolCount: (count: number) => `${count} tools`,
  dataTitle: (tool: string) => `${tool}: its data does not reach the other side`,
  data: (tool: string, data: string, other: string) =>
    `${tool} holds data to hand over (${data}), but ${other} does not use it (S8).`,
  oneSide: 'One side',
  lateTitle: (tool: string) => `${tool} starts after the agreement`,
  late: (tool: string, date: string, effective: string) =>
    `${tool} goes live on ${date} (S8), after the agreement takes effect on ${effective} (L1).`,
} as const;
