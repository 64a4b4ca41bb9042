/** Strings of one area; see ../catalogue.ts. */
export const app = {} as const;
