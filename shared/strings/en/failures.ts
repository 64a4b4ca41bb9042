/** Strings of one area; see ../catalogue.ts. */
export const failures = {} as const;
