/** Strings of one area; see ../catalogue.ts. */
export const guide = {} as const;
