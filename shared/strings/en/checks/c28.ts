const of = (count: string, one: string): string => `${count} ${count === '1' ? one : `${one}s`}`;

export const c28 = {
  name: 'Protocol',
  threshold: 'Attempts at a lead that fit into a day',
  title: (count: number) =>
    count === 1 ? 'The lead protocol has a gap' : `The lead protocol has ${count} gaps`,
  message: (items: readonly string[]) => `In the lead-management protocol (L7) ${items.join('; ')}.`,
  accept: (accept: string, response: string, source: string | null) =>
    `leads are to be accepted within ${of(accept, 'hour')}, before the response${source === null ? '' : ` for ${source}`} is due after ${of(response, 'hour')}`,
  attempts: (attempts: string, days: string) =>
    `${of(attempts, 'attempt')} ${attempts === '1' ? 'does' : 'do'} not fit into ${of(days, 'day')}`,
  noDefault: 'nothing says what happens when Sales stays silent',
  noReasons: 'no reasons for returning a lead are listed',
  cost: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
  raiseAccept: (hours: string) => `Accept or return leads within ${of(hours, 'hour')}`,
  moreDays: (days: string) => `Spread the attempts over ${of(days, 'day')}`,
  fewerAttempts: (attempts: string) => `Make ${of(attempts, 'attempt')}`,
  countAs: {
    accepted: 'Count a lead as accepted when nothing is said',
    returned: 'Count a lead as returned when nothing is said',
  },
} as const;
