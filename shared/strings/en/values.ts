/** Strings of one area; see ../catalogue.ts. */
export const values = {} as const;
