/** Whether two pieces of JSON say the same, their properties in the same order; what is absent equals only itself. */
export const isSameJson = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
