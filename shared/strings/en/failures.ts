/** Sentences of expected failures that belong to no other area; see ../catalogue.ts. */
export const failures = {
  cancelled: 'Nothing was chosen.',
} as const;
