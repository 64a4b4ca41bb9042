const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const c15 = {
  name: 'Request without promise',
  titleLate: (item: string, late: number) => `${item} promised ${days(late)} late`,
  titleNone: (item: string) => `Nobody promises ${item}`,
  late: (request: string, needed: string, promised: string, late: number) =>
    `Sales needs “${request}” by ${needed} (S9); Marketing promises it for ${promised} (L5), ${days(late)} later.`,
  none: (request: string, needed: string) =>
    `Sales needs “${request}”${needed} from Marketing (S9), and no deliverable of Marketing answers it (L5).`,
  by: (needed: string) => ` by ${needed}`,
  costLate: days,
  costNone: 'No promise',
  needed: 'Needed by',
  promised: 'Promised for',
  noPromise: 'Nothing',
  request: 'Request',
  promise: (item: string, date: string) => `Promise ${item} by ${date}`,
  move: (date: string) => `Move the day Sales needs it to ${date}`,
} as const;
