export const c31 = {
  name: 'Stale agreement',
  title: (count: number) =>
    count === 1 ? 'One agreement has been overtaken' : `${count} agreements have been overtaken`,
  message: (items: readonly string[]) =>
    `Figures have changed since they were agreed or signed: ${items.join('; ')}.`,
  cost: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  agreed: (pair: string) => `the agreed value of ${pair} (L2)`,
  signed: (key: string) => `the signature of ${key.replace(/^L12\.(.*)_signed$/, '$1')} (L12)`,
  decided: (finding: string) => `the decision on ${finding} (L10)`,
} as const;
