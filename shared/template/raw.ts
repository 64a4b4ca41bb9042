/** Parsed JSON that nobody has looked at yet. */
export type Raw = { readonly [key: string]: unknown };

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
