export const c16 = {
  name: 'Product availability',
  title: (product: string) => `${product} is planned but not available`,
  message: (product: string, reasons: string) => `${product}: ${reasons}.`,
  notInMix: 'it is not in the product mix (M4)',
  noPrice: 'it has no list price (M5)',
  how: { sold: 'it is sold', budgeted: 'its sales are budgeted', campaigned: 'a campaign runs' },
  early: (how: string, day: string, section: string, launch: string) =>
    `${how} from ${day} (${section}), its launch is on ${launch} (M4)`,
  cost: (count: number) => (count === 1 ? '1 reason' : `${count} reasons`),
} as const;
