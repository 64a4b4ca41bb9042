/** Strings of one area; see ../catalogue.ts. */
export const document = {} as const;
