/** Strings of one area; see ../catalogue.ts. */
export const grid = {} as const;
