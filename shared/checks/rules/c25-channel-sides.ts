/** C25: a distribution row nobody on the roster owns; partner and direct on the same segment. */
import { distribution } from '../../plan/marketing.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { territories } from '../../plan/sales-targets.ts';
import { roster } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c25;

export const c25: Check = {
  id: 'C25',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const names = read.from(registryNames);
    const people = new Set(read.from(roster).flatMap((row) => row.person ?? []));
    const make = (key: string, title: string, message: string, places: readonly string[]): Finding => ({
      check: 'C25',
      key,
      severity: 'minor',
      title,
      message,
      impact: noImpact,
      cost: text.oneSided,
      figures: { places: [...places] },
      statements: [],
      places,
    });
    const owners =
      people.size === 0
        ? []
        : read.from(distribution).flatMap((row): readonly Finding[] => {
            if ((row.shareOfSales ?? 0) <= 0 || row.owner === null || people.has(row.owner)) return [];
            const channel = row.channel === null ? strings.values.blank : nameIn(names.channels, row.channel);
            return [
              make(
                `C25:${row.id}`,
                titleWith(channel, text.ownerTitle),
                text.owner(channel, nameIn(names.people, row.owner)),
                [`distribution/${row.id}/owner`, 'roster'],
              ),
            ];
          });
    const routes = new Map<string, { direct: string[]; partner: string[] }>();
    for (const land of read.from(territories)) {
      if (land.segment === null || land.route === null) continue;
      const before = routes.get(land.segment) ?? { direct: [], partner: [] };
      before[land.route].push(`territories/${land.id}/route`);
      routes.set(land.segment, before);
    }
    const both = [...routes].flatMap(([segment, route]): readonly Finding[] =>
      route.direct.length === 0 || route.partner.length === 0
        ? []
        : [
            make(
              `C25:${segment}`,
              titleWith(nameIn(names.segments, segment), text.routeTitle),
              text.route(nameIn(names.segments, segment), route.direct.length, route.partner.length),
              [...route.partner, ...route.direct],
            ),
          ],
    );
    return [...owners, ...both];
  }),
};
