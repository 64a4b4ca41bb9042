/** Tables whose shares must add up: the sum rule of the template, with what stands there. */
import { numberIn } from './cells.ts';
import { derived } from './derived.ts';

export interface ShareTotal {
  readonly table: string;
  readonly title: string;
  readonly section: string;
  readonly sum: number;
  readonly equals: number | undefined;
  readonly atMost: number | undefined;
}

/** Tables without a single share are left out: nothing is claimed yet. */
export const shareTotals = derived((read): readonly ShareTotal[] =>
  read.template().sections.flatMap((section) =>
    section.tables.flatMap((table): readonly ShareTotal[] => {
      const rule = table.sum_rule;
      if (!rule || section.hidden || table.hidden) return [];
      const shares = read.rows(table.id).flatMap((row) => numberIn(row, rule.column) ?? []);
      if (shares.length === 0) return [];
      return [
        {
          table: table.id,
          title: table.title,
          section: section.id,
          sum: shares.reduce((sum, share) => sum + share, 0),
          equals: rule.equals,
          atMost: rule.at_most,
        },
      ];
    }),
  ),
);
