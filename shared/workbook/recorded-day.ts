/**
 * The day on which something was agreed or decided, `YYYY-MM-DD`, on the calendar of whoever recorded it: the moment
 * is kept with that place's offset from UTC, so that the two teams, the window and the document name one day.
 * What older programs recorded is in UTC, and names its day.
 */
export const recordedDay = ({ at }: { readonly at: string }): string => at.slice(0, 10);
