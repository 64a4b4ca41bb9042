/** A2 of the sample company: from consulting to one monitor, and three years of figures. */
import type { SampleSection } from './types.ts';

export const a2: SampleSection = {
  answers: {
    summary:
      'Three events explain the company. In **2019** Verrin stopped selling survey days and launched Verrin Sentry; recordings from five years of surveys are why it can name a part and not only a vibration. In **2022** we ended our four dealer contracts: dealers sold single monitors without a trial, and half of those customers left within two years. Since then every sale is direct and begins with a trial. In **2024** the food plants came in through three dairies, and the second segment now brings a third of our deals. What remains open is the South, where two people cover sixteen states.',
  },
  tables: {
    history: [
      {
        id: 'his_2014',
        cells: {
          year: 2014,
          event: 'Founded in Milwaukee to survey pumps for water utilities',
          effect: 'Five years of recordings became the failure library',
        },
      },
      {
        id: 'his_2019',
        cells: {
          year: 2019,
          event: 'Verrin Sentry launched, survey days given up',
          effect: 'One product, one price list, one kind of customer visit',
        },
      },
      {
        id: 'his_2021',
        cells: {
          year: 2021,
          event: 'Houston office opened under Daniel Reyes',
          effect: 'First chemicals customers; the South is still thinly covered',
        },
      },
      {
        id: 'his_2022',
        cells: {
          year: 2022,
          event: 'Four dealer contracts ended, trial before every offer',
          effect: 'Customers stay: 94% of their revenue was kept in 2026',
        },
      },
      {
        id: 'his_2024',
        cells: {
          year: 2024,
          event: 'Three dairies ordered within one quarter',
          effect: 'Food and beverage became the second segment',
        },
      },
    ],
    performance: [
      {
        id: 'perf_2024',
        cells: { period: 'FY 2024', revenue: 515000000, customers: 350, deals: 150, retention: 0.92 },
      },
      {
        id: 'perf_2025',
        cells: { period: 'FY 2025', revenue: 615000000, customers: 502, deals: 176, retention: 0.93 },
      },
      {
        id: 'perf_2026',
        cells: { period: 'FY 2026', revenue: 710000000, customers: 670, deals: 198, retention: 0.94 },
      },
    ],
  },
};
