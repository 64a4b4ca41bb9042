/** Strings of one area; see ../catalogue.ts. */
export const cli = {} as const;
