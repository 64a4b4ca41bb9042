import { namedItems } from './items.ts';

export const c29 = {
  name: 'Dates',
  title: (count: number) =>
    count === 1 ? 'One date does not fit the year' : `${count} dates do not fit the year`,
  message: (first: string, last: string, items: readonly string[], count: number) =>
    `Dates that do not fit the fiscal year from ${first} to ${last}: ${namedItems(items, count)}.`,
  entry: (name: string, section: string) => `${name} (${section})`,
  unnamed: 'an entry without a name',
  outside: (name: string, date: string) => `${name}, ${date}, lies outside it`,
  backwards: (name: string, start: string, end: string) =>
    `${name} ends on ${end}, before it starts on ${start}`,
  agreement: 'the agreement',
  short: (name: string, expires: string) => `${name} ends on ${expires}, before the plan does`,
  review: (review: string, expires: string) =>
    `the review (L11) on ${review} comes after the agreement has expired on ${expires}`,
  cost: (count: number) => (count === 1 ? '1 date' : `${count} dates`),
  runUntil: (date: string) => `Let the agreement run until ${date}`,
  reviewOn: (date: string) => `Hold the review by ${date}`,
} as const;
