/** Strings of one area; see ../catalogue.ts. */
export const settings = {} as const;
