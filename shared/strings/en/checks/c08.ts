export const c08 = {
  name: 'Price against deal size',
  title: (deal: string, implied: string) => `Sales plans ${deal} a deal, the price list implies ${implied}`,
  titleAgreed: (deal: string, implied: string) =>
    `${deal} a deal is agreed, the price list implies ${implied}`,
  titleDiscount: 'The largest discount goes below the floor price',
  deal: (deal: string, implied: string, share: string, under: boolean, agreed: boolean) =>
    `${agreed ? `Both plans agreed ${deal} a deal (L2)` : `Sales plans with ${deal} a deal (S6)`}, the price list ${under ? 'allows no less than' : 'implies'} ${implied} (M5)${share === '' ? '' : `: ${share}`}`,
  discount: (share: string, price: string, floor: string, below: string) =>
    `a discount of ${share} (S11) sells at ${price} a unit, ${below} below the floor of ${floor} (M5)`,
  aDeal: (amount: string) => `${amount} a deal`,
  aUnit: (amount: string) => `${amount} a unit`,
  implied: 'What the price list implies a deal',
  planned: 'What Sales plans a deal',
  agreed: 'What both plans agreed a deal',
  floor: 'Floor price',
  lowest: 'Price at the largest discount',
  both: (deal: string, discount: string) =>
    `Let Sales plan with ${deal} a deal and give at most ${discount} discount`,
  setDeal: (deal: string) => `Let Sales plan with ${deal} a deal`,
  setDiscount: (discount: string) => `Let Sales give at most ${discount} discount`,
  setFloor: (floor: string) => `Lower the floor price to ${floor}`,
} as const;
