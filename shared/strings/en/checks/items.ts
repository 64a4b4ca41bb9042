/** The items a sentence names, and how many there are beyond them. */
export const namedItems = (named: readonly string[], count: number): string =>
  `${named.join('; ')}${count > named.length ? `; and ${count - named.length} more` : ''}`;
