/** Thrown where only the command itself can see that it was called wrongly: one sentence, exit 2. */
export class UsageError extends Error {}
