/** A sha-256 in hex, by which pictures are named. */
export const digestPattern = /^[0-9a-f]{64}$/;
