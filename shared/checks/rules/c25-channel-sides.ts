/** C25: a distribution row nobody on the roster owns; partner and direct on the same segment. */
import { cellAt } from '../../plan/cells.ts';
import { distribution } from '../../plan/marketing.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { territories } from '../../plan/sales-targets.ts';
import { roster } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Figures, type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c25;

export const c25: Check = {
  id: 'C25',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const names = read.from(registryNames);
    const say = read.from(sayIn);
    const people = new Set(read.from(roster).flatMap((row) => row.person ?? []));
    const make = (
      key: string,
      title: string,
      message: string,
      figures: Figures,
      places: readonly string[],
    ): Finding => ({
      check: 'C25',
      key,
      severity: 'minor',
      title,
      message,
      impact: noImpact,
      cost: text.oneSided,
      figures,
      statements: [],
      places,
    });
    const owners =
      people.size === 0
        ? []
        : read.from(distribution).flatMap((row): readonly Finding[] => {
            const share = row.shareOfSales;
            if (share === null || share <= 0 || row.owner === null || people.has(row.owner)) return [];
            const channel = row.channel === null ? text.noChannel : nameIn(names.channels, row.channel);
            const owner = nameIn(names.people, row.owner);
            return [
              make(
                `C25:${row.id}`,
                titleWith(channel, text.ownerTitle),
                text.owner(channel, say.percent(share), owner),
                { channel, share, owner },
                [cellAt('distribution', row.id, 'owner'), 'roster'],
              ),
            ];
          });
    const routes = new Map<string, { direct: string[]; partner: string[] }>();
    for (const land of read.from(territories)) {
      if (land.segment === null || land.route === null) continue;
      const before = routes.get(land.segment) ?? { direct: [], partner: [] };
      before[land.route].push(cellAt('territories', land.id, 'route'));
      routes.set(land.segment, before);
    }
    const both = [...routes].flatMap(([segment, { direct, partner }]): readonly Finding[] => {
      if (direct.length === 0 || partner.length === 0) return [];
      const name = nameIn(names.segments, segment);
      return [
        make(
          `C25:${segment}`,
          titleWith(name, text.routeTitle),
          text.route(name, direct.length, partner.length),
          { segment: name, direct: direct.length, partner: partner.length },
          [...partner, ...direct],
        ),
      ];
    });
    return [...owners, ...both];
  }),
};
