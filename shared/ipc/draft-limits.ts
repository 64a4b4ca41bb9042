/** How much of the typed texts that could not be stored one request carries, in characters. Known on both sides. */
export const draftLimits = {
  /** Texts of one workbook. */
  count: 5000,
  place: 300,
  text: 20_000,
  message: 1000,
  /** Places, texts and messages together. */
  total: 2_000_000,
} as const;
