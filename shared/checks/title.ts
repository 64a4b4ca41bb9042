/** Titles hold the planner's own words; they are cut where a line of the list has no more room. */

/** Characters a title may have. */
export const TITLE_LENGTH = 60;

/** For titles that hold figures alone. */
export const cut = (title: string): string =>
  title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1)}…`;

/** The title with as much of the name as fits; a cut name ends in an ellipsis. */
export function titleWith(name: string, title: (name: string) => string): string {
  const whole = title(name);
  if (whole.length <= TITLE_LENGTH) return whole;
  const room = Math.max(1, TITLE_LENGTH - title('').length - 1);
  return cut(title(`${name.slice(0, room).trimEnd()}…`));
}
