/** Strings of one area; see ../catalogue.ts. */
export const words = {} as const;
