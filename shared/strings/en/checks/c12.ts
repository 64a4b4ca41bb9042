const people = (count: number): string =>
  count === 0 ? 'No SDR' : count === 1 ? 'One SDR' : `${count} SDRs`;

export const c12 = {
  name: 'Follow-up capacity',
  title: (count: number, months: number) =>
    `${people(count)} ${count === 0 ? 'is there to follow up' : 'cannot follow up all'} MQLs in ${months === 1 ? 'one month' : `${months} months`}`,
  message: (count: number, able: string, months: string, by: string) =>
    `${people(count)} can follow up ${able} MQLs a month (S4, S6); needed are ${months} (S10): ${by} too many.`,
  messageByMonth: (months: string, by: string) =>
    `The SDRs who are there in the month (S4, S6) cannot follow up the MQLs needed (S10): ${months}; ${by} too many.`,
  month: (month: string, need: string) => `${need} in ${month}`,
  monthOf: (month: string, need: string, able: string) => `${able} of ${need} in ${month}`,
  cost: (by: string) => `${by} MQLs`,
  able: (month: string) => `MQLs the SDRs can follow up in ${month}`,
  most: (month: string) => `MQLs needed in ${month}, the fullest month`,
  noAttempts: 'Attempts a lead are 0',
  noAttemptsMessage:
    'The activity quota of the SDRs (S6) counts 0 attempts a lead, so nobody can say how many MQLs they can follow up.',
  noAttemptsCost: '0 attempts',
  windowTitle: 'A response window is 0 hours',
  windowMessage: (count: number) =>
    count === 1
      ? 'A response window of the protocol (L7) is 0 hours, which nobody can keep.'
      : `${count} response windows of the protocol (L7) are 0 hours, which nobody can keep.`,
  windowCost: '0 hours',
  newPerson: (number: number) => (number === 1 ? 'New SDR' : `New SDR ${number}`),
  hire: (count: number, total: number) =>
    count === 1
      ? `Hire one more SDR before the year begins, ${total} in all`
      : `Hire ${count} more SDRs before the year begins, ${total} in all`,
  hireFrom: (count: number, start: string, total: number) =>
    `Hire ${count === 1 ? 'one more SDR' : `${count} more SDRs`} from ${start}, ${total} in all`,
  calls: (calls: string) => `Plan ${calls} calls a day for each SDR`,
  attempts: (attempts: string) => `Plan ${attempts} attempts a lead`,
} as const;
