/** The application's own policy, with the one thing the stand-in needs beyond it: its connection. */

/** Throws when the application's policy no longer forbids connections, so that the two cannot drift apart. */
export function withConnection(policy: string): string {
  const directives = policy.split('; ');
  if (!directives.includes("connect-src 'none'")) {
    throw new Error('The policy of the application does not forbid connections any more.');
  }
  return directives.map((part) => (part === "connect-src 'none'" ? "connect-src 'self'" : part)).join('; ');
}
