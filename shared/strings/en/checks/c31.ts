import { namedItems } from './items.ts';

export const c31 = {
  name: 'Stale agreement',
  title: (count: number) =>
    count === 1 ? 'One agreement has been overtaken' : `${count} agreements have been overtaken`,
  message: (items: readonly string[], count: number) =>
    `Figures have changed since they were agreed, decided or signed: ${namedItems(items, count)}.`,
  restore: (pair: string, value: string) => `Write the agreed ${value} back into both plans (${pair})`,
  withdraw: (pair: string) => `Withdraw the agreement on ${pair}, so that each plan holds its own`,
  cost: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  agreed: (pair: string, agreed: string, now: string) =>
    `the agreed value of “${pair}”, ${agreed} (L2), where a plan now holds ${now}`,
  signed: (party: string) => `the signature ${party} (L12)`,
  parties: {
    'L12.marketing_signed': 'for Marketing',
    'L12.sales_signed': 'for Sales',
    'L12.sponsor_signed': 'of the sponsor',
  },
  decided: (check: string, finding: string) => `the decision on ${check}, “${finding}” (L10)`,
} as const;
