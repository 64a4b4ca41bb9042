/** Moments as the calendar and the clock on this computer's wall have them. */

const two = (part: number): string => String(part).padStart(2, '0');

/** `YYYY-MM-DD` of a moment. */
export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** ISO 8601 of a moment with this place's offset from UTC, to the second. */
export function localMoment(at: Date): string {
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
  const east = -at.getTimezoneOffset();
  const offset = `${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  return `${localDay(at)}T${time}${east < 0 ? '-' : '+'}${offset}`;
}
