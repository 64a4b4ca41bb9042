export const c03 = {
  name: 'Capacity below goal',
  title: (share: string) => `Capacity reaches ${share} of the goal`,
  message: (capacity: string, goal: string, gap: string, share: string, required: string, months: string) =>
    `The team (S4, S6) can book ${capacity} of the new-business goal of ${goal} (A3): −${gap} (${share})${required}${months}.`,
  required: (attainment: string) => `; it would take ${attainment} attainment`,
  short: (months: string) => `; short in ${months}`,
  capacity: 'What the team can book',
  goal: 'New-business goal',
  hire: (count: number, date: string) =>
    count === 1
      ? `Hire one more full-quota seller who starts by ${date}`
      : `Hire ${count} more full-quota sellers who start by ${date}`,
  newSeller: (number: string) =>
    number === '' ? 'New account executive' : `New account executive ${number}`,
  attain: (share: string) => `Plan with ${share} attainment`,
  lower: (goal: string, by: string) => `Lower the corporate goal by ${by} to ${goal}`,
} as const;
