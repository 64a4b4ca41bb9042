/** Days as the calendar on this computer's wall has them. */

/** `YYYY-MM-DD` of a moment. */
export function localDay(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day on which something was recorded (ISO 8601 UTC), for whoever reads it in the window. */
export const dayOf = (at: string): string => localDay(new Date(at));
