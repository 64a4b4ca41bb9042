/** What names a thing for good: the ids of workbooks, rows and templates, and the digests of pictures. */

/** As `Ids` makes them. Nothing else may become a folder's name. */
export const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
/** A sha-256 in hex. */
export const digestPattern = /^[0-9a-f]{64}$/;
