export const c28 = {
  name: 'Protocol',
  title: (count: number) =>
    count === 1 ? 'The lead protocol has a gap' : `The lead protocol has ${count} gaps`,
  message: (items: readonly string[]) => `In the lead-management protocol (L7) ${items.join('; ')}.`,
  accept: (accept: string, response: string) =>
    `leads are to be accepted within ${accept} hours, before the response is due after ${response} hours`,
  attempts: (attempts: string, days: string) => `${attempts} attempts do not fit into ${days} days`,
  noDefault: 'nothing says what happens when Sales stays silent',
  noReasons: 'no reasons for returning a lead are listed',
  cost: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
} as const;
