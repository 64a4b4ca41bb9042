/** Strings of one area; see ../catalogue.ts. */
export const home = {} as const;
