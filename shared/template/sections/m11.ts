/** M11: the calendar, made from the campaigns. */
import type { Section } from '../types.ts';

export const m11: Section = {
  id: 'M11',
  part: 'marketing',
  title: 'Calendar',
  short: 'Calendar',
  prompt: 'What happens when?',
  help: 'Made from the campaigns; what is to be moved is moved there. Write only what the bars cannot show.',
  example: 'No campaign in August; the autumn fair decides the second half.',
  required: false,
  order: 11,
  hidden: false,
  fields: [
    {
      id: 'calendar_note',
      label: 'What to watch',
      type: 'rich',
      prompt: 'Which weeks are crowded, empty or fixed by others?',
      help: 'Holidays, fairs, price changes, month-ends in Sales.',
      example: 'Clinics close in the first half of August; nothing starts between 20 July and 20 August.',
      good: ['Dates that cannot be moved', 'Says who stands in where one person runs two things at once'],
    },
  ],
  tables: [],
  generated: ['calendar'],
};
