/** A library as it looks after a year of use, for looking at the list and for tests. */
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { anEntry } from './fake-accord.ts';

/** `now` is a Monday; days are told from there. */
export const libraryOf = (now: Date): readonly LibraryEntry[] => {
  const ago = (days: number, hour: number, minute: number): string => {
    const date = new Date(now);
    date.setDate(date.getDate() - days);
    date.setHours(hour, minute, 0, 0);
    return date.toISOString();
  };
  const verrin = { company: 'Verrin Instruments' };
  return [
    anEntry({
      id: 'v27',
      title: 'FY 2027 plan',
      ...verrin,
      goal: 600_000_000,
      progress: 0.714,
      pinned: true,
      editedAt: ago(0, 0, 42),
    }),
    anEntry({
      id: 'v26',
      title: 'FY 2026 plan',
      ...verrin,
      goal: 495_000_000,
      progress: 1,
      pinned: true,
      editedAt: ago(315, 9, 0),
    }),
    anEntry({
      id: 'copy',
      title: 'FY 2027 plan, copy from Marcus',
      ...verrin,
      goal: 600_000_000,
      progress: 0.68,
      editedAt: ago(1, 17, 20),
    }),
    anEntry({
      id: 'goal',
      title: 'Scenario: goal at $5.5 M',
      ...verrin,
      goal: 550_000_000,
      progress: 0.74,
      editedAt: ago(4, 11, 5),
    }),
    anEntry({
      id: 'nordic',
      title: 'Nordic distributor launch',
      company: 'Verrin Nordic AB',
      goal: 185_000_000,
      currency: 'EUR',
      locale: 'en-IE',
      progress: 0.46,
      editedAt: ago(12, 15, 0),
    }),
    anEntry({
      id: 'broken',
      title: 'Quarterly plan, Q4 2026',
      editedAt: ago(20, 15, 0),
      damaged: 'The snapshot is damaged at byte 1,204; a copy lies in quarantine.',
    }),
    anEntry({ id: 'empty', title: 'Service contracts, one-day plan', editedAt: ago(24, 8, 30) }),
    anEntry({
      id: 'sample',
      title: 'Verrin Instruments, FY 2027',
      ...verrin,
      goal: 600_000_000,
      progress: 0.98,
      sample: true,
      editedAt: ago(30, 8, 30),
    }),
    anEntry({
      id: 'old',
      title: 'First attempt',
      ...verrin,
      editedAt: ago(40, 8, 30),
      deletedAt: ago(2, 9, 0),
    }),
  ];
};
