/** Strings of one area; see ../catalogue.ts. */
export const preview = {} as const;
