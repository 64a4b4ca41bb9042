/** Strings of one area; see ../catalogue.ts. */
export const commands = {} as const;
