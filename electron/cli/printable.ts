/** Text for a terminal: what would move its cursor, turn its direction or ring its bell is shown as `\u202e`. */

const unseen = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** Line ends and tabs stay: they are the output's own. The escapes are those of JSON, which stays JSON. */
export const printable = (text: string): string =>
  text.replace(unseen, (sign) =>
    sign === '\n' || sign === '\t' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
