/** Strings of one area; see ../catalogue.ts. */
export const host = {} as const;
