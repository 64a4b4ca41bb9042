/** C27: two tools for one purpose, data one side lacks, go-live after the agreement takes effect. */
import { term } from '../../plan/agreement.ts';
import { tools } from '../../plan/sales-work.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c27;
const normal = (words: string): string => words.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

export const c27: Check = {
  id: 'C27',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const rows = read.from(tools);
    const say = read.from(sayIn);
    const { effective } = read.from(term);
    const make = (
      key: string,
      title: string,
      message: string,
      places: readonly string[],
      cost: string,
    ): Finding => ({
      check: 'C27',
      key,
      severity: 'minor',
      title,
      message,
      impact: noImpact,
      cost,
      figures: { places: [...places] },
      statements: [],
      places,
    });
    const byPurpose = new Map<string, typeof rows>();
    for (const row of rows)
      if (row.purpose !== null && row.tool !== null)
        byPurpose.set(normal(row.purpose), [...(byPurpose.get(normal(row.purpose)) ?? []), row]);
    const doubled = [...byPurpose.values()].flatMap((group): readonly Finding[] => {
      const named = new Set(group.map((row) => normal(row.tool ?? '')));
      const sides = new Set(group.map((row) => row.usedBy));
      const [first] = group;
      // Two tools of one team are its own affair; two teams with two tools cannot hand over.
      if (named.size < 2 || sides.size < 2 || !first) return [];
      const purpose = first.purpose ?? '';
      return [
        make(
          `C27:${first.id}`,
          titleWith(purpose, text.twoTitle),
          text.two(purpose, say.list(group.map((row) => row.tool ?? ''))),
          group.map((row) => `tools/${row.id}/tool`),
          text.toolCount(named.size),
        ),
      ];
    });
    // What one side keeps reaches the other through any tool that side uses; without one it does not.
    const reached = new Set(
      rows.flatMap((row) => (row.usedBy === 'both' ? (['sales', 'marketing'] as const) : (row.usedBy ?? []))),
    );
    const handOver = rows
      .filter(
        (row) =>
          row.dataShared !== null &&
          row.usedBy !== null &&
          row.usedBy !== 'both' &&
          !reached.has(row.usedBy === 'sales' ? 'marketing' : 'sales'),
      )
      .map((row) =>
        make(
          `C27:${row.id}:data`,
          titleWith(row.tool ?? '', text.dataTitle),
          text.data(
            row.tool ?? '',
            row.dataShared ?? '',
            strings.words.parties[row.usedBy === 'sales' ? 'marketing' : 'sales'],
          ),
          [`tools/${row.id}/data_shared`, `tools/${row.id}/used_by`],
          text.oneSide,
        ),
      );
    const late = rows
      .filter((row) => row.goLive !== null && effective !== null && row.goLive > effective)
      .map((row) =>
        make(
          `C27:${row.id}:date`,
          titleWith(row.tool ?? '', text.lateTitle),
          text.late(row.tool ?? '', say.date(row.goLive ?? ''), say.date(effective ?? '')),
          [`tools/${row.id}/go_live`, 'L1.effective'],
          say.date(row.goLive ?? ''),
        ),
      );
    return [...doubled, ...handOver, ...late];
  }),
};
