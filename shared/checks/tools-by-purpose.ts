/** Which tools each team uses for what (S8). Read by the check of tools and by the side-by-side matrix. */
import { plainWords } from '../lib/plain-words.ts';
import { derived } from '../plan/derived.ts';
import { type Tool, tools } from '../plan/sales-work.ts';
import type { Side } from '../workbook/types.ts';

export interface PurposeTools {
  /** As its first row writes it. */
  readonly purpose: string;
  /** The rows about it that name a tool and who uses it, at least one. */
  readonly rows: readonly [Tool, ...Tool[]];
  /** Names of tools, each once. */
  readonly used: { readonly [S in Side]: readonly string[] };
  /** Whether both teams use the same ones, in whatever order. */
  readonly isSame: boolean;
}

export const isUsedBy = (row: Tool, side: Side): boolean => row.usedBy === side || row.usedBy === 'both';

export const toolsByPurpose = derived((read): readonly PurposeTools[] => {
  const named = read
    .from(tools)
    .filter(({ purpose, tool, usedBy }) => purpose !== null && tool !== null && usedBy !== null);
  const groups = Map.groupBy(named, ({ purpose }) => plainWords(purpose ?? ''));
  return [...groups.values()].flatMap(([first, ...others]): readonly PurposeTools[] => {
    if (!first) return [];
    const rows = [first, ...others] as const;
    const namesOf = (side: Side): ReadonlyMap<string, string> =>
      new Map(
        rows.filter((row) => isUsedBy(row, side)).map(({ tool }) => [plainWords(tool ?? ''), tool ?? '']),
      );
    const [marketing, sales] = [namesOf('marketing'), namesOf('sales')];
    return [
      {
        purpose: first.purpose ?? '',
        rows,
        used: { marketing: [...marketing.values()], sales: [...sales.values()] },
        isSame: marketing.size === sales.size && [...marketing.keys()].every((tool) => sales.has(tool)),
      },
    ];
  });
});
