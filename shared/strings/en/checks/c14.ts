const deliverables = (count: number) => (count === 1 ? '1 deliverable' : `${count} deliverables`);

export const c14 = {
  name: 'One-sided contract',
  titleNothing: (party: string) => `${party} promises nothing in return`,
  titleMeasure: (party: string) => `No measure judges ${party}`,
  titleItems: (party: string, count: number) => `${deliverables(count)} of ${party} cannot be checked`,
  nothing: (party: string, section: string, other: string, count: number, otherSection: string) =>
    `${party} promises nothing (${section}) against ${deliverables(count)} of ${other} (${otherSection})`,
  measure: (party: string, count: number) =>
    count === 1
      ? `the one measure (L8) does not judge ${party}`
      : `none of the ${count} measures (L8) judges ${party}`,
  item: (name: string, section: string, lacks: string) => `“${name}” (${section}) has no ${lacks}`,
  more: (count: number) => `${deliverables(count)} more lack a quantity or an acceptance`,
  lacks: { quantity: 'quantity', acceptance: 'acceptance', both: 'quantity and no acceptance' },
  costNothing: 'No deliverable',
  costMeasure: 'No measure',
  cost: deliverables,
  promises: (party: string) => `Deliverables of ${party}`,
  fill: (name: string, total: string) => `Fill “${name}” from the funnel, ${total} in the year`,
} as const;
