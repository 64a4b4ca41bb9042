/** C07: a segment that only one plan targets, prioritises, funds or gives quota to. */
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { budgetFrame, campaigns, channelPlan, isLive, targetSegments } from '../../plan/marketing.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { territories } from '../../plan/sales-targets.ts';
import { strings } from '../../strings/catalogue.ts';
import type { SingleChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';
import { withChanges } from '../try-out.ts';

const text = strings.checks.c07;

interface SegmentState {
  readonly segment: string;
  readonly name: string;
  readonly targeted: { readonly id: string; readonly priority: number | null } | null;
  /** Named by a channel with a budget or a campaign that runs. */
  readonly funded: boolean;
  readonly quota: number | null;
  readonly lands: readonly { readonly id: string; readonly priority: number | null }[];
}

/** Segments of campaigns that run; a campaign is looked at once. */
const campaignSegments = derived((read): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const one of read.from(campaigns)) if (one.segment !== null && isLive(one)) named.add(one.segment);
  return named;
});

const segmentStates = derived((read): readonly SegmentState[] => {
  const names = read.from(registryNames).segments;
  const funded = new Set([
    ...read.from(channelPlan).flatMap((row) => ((row.budget ?? 0) > 0 ? row.segments : [])),
    ...read.from(campaignSegments),
  ]);
  const targets = new Map(read.from(targetSegments).map((row) => [row.segment, row]));
  const lands = Map.groupBy(read.from(territories), (land) => land.segment);
  return [...names.keys()].map((segment) => {
    const here = lands.get(segment) ?? [];
    const quotas = here.flatMap((land) => land.quota ?? []);
    return {
      segment,
      name: nameIn(names, segment),
      targeted: targets.get(segment) ?? null,
      funded: funded.has(segment),
      quota: quotas.length === 0 ? null : quotas.reduce((sum, quota) => sum + quota, 0),
      lands: here,
    };
  });
});

/** Whether each plan has begun with its segments at all: an empty table is not a mismatch. */
const begun = derived((read) => ({
  marketing: read.from(targetSegments).some((row) => row.segment !== null),
  sales: read.from(territories).some((land) => land.segment !== null),
  money:
    read.from(channelPlan).some((row) => row.segments.length > 0) ||
    read.from(campaigns).some((one) => one.segment !== null),
  budget: read.from(budgetFrame).total !== null,
}));

export const c07: Check = {
  id: 'C07',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const plans = read.from(begun);
    if (!plans.marketing || !plans.sales) return [];
    const say = read.from(sayIn);
    return read.from(segmentStates).flatMap((state): readonly Finding[] => {
      const inMarketing = state.targeted !== null || (plans.money && state.funded);
      const inSales = state.lands.length > 0;
      if (inMarketing === inSales) {
        // Both or neither name it; a target that Sales has, but nobody pays for, is still one-sided.
        const unfunded = inMarketing && plans.money && !state.funded && (state.quota ?? 0) > 0;
        if (!unfunded) return [];
      }
      const quota = state.quota ?? 0;
      const side = inSales ? 'sales' : 'marketing';
      const money = inSales ? (quota > 0 ? quota : null) : null;
      const missing = state.targeted === null ? text.noTarget : text.noFunding;
      return [
        {
          check: 'C07',
          key: `C07:${state.segment}`,
          severity: 'major',
          title: titleWith(state.name, inSales ? text.titleSales : text.titleMarketing),
          message: inSales
            ? text.messageSales(state.name, quota > 0 ? say.money(quota) : null, missing)
            : text.messageMarketing(state.name),
          impact: { ...noImpact, money },
          cost: money === null ? text.oneSided : say.money(money),
          figures: { segment: state.name, quota: state.quota, side },
          statements: [
            {
              side: 'marketing',
              label: text.inMarketing,
              value: inMarketing ? text.yes : text.no,
              place: state.targeted
                ? cellAt('target_segments', state.targeted.id, 'segment')
                : 'target_segments',
            },
            {
              side: 'sales',
              label: text.inSales,
              value: inSales ? (quota > 0 ? say.money(quota) : text.yes) : text.no,
              place: state.lands[0] ? cellAt('territories', state.lands[0].id, 'quota') : 'territories',
            },
          ],
          places: [
            ...state.lands.map((land) => cellAt('territories', land.id, 'segment')),
            state.targeted ? cellAt('target_segments', state.targeted.id, 'segment') : 'target_segments',
            'channel_plan',
          ],
        },
      ];
    });
  }),
  options,
};

function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const state = segmentStates(workbook).find((one) => `C07:${one.segment}` === finding.key);
  if (!state) return [];
  if (state.lands.length === 0) return dropTarget(workbook, finding, state);
  const say = sayIn(workbook);
  return [
    ...takeUp(workbook, state),
    {
      id: 'drop-quota',
      change: text.dropQuota(state.name, state.quota === null ? null : say.money(state.quota)),
      to: 0,
      changes: [{ kind: 'remove-rows', table: 'territories', rows: state.lands.map((land) => land.id) }],
    },
  ];
}

/** Out of Marketing's target segments and channels; a campaign that still runs for the segment keeps it there. */
function dropTarget(workbook: Workbook, finding: Finding, state: SegmentState): readonly OptionDraft[] {
  const named = channelPlan(workbook).filter((row) => row.segments.includes(state.segment));
  const changes: SingleChange[] = [];
  if (state.targeted)
    changes.push({ kind: 'remove-rows', table: 'target_segments', rows: [state.targeted.id] });
  if (named.length > 0)
    changes.push({
      kind: 'set-cells',
      table: 'channel_plan',
      cells: named.map((row) => {
        const left = row.segments.filter((segment) => segment !== state.segment);
        return { row: row.id, column: 'segments', value: left.length === 0 ? null : left };
      }),
    });
  if (changes.length === 0) return [];
  if (c07.find(withChanges(workbook, changes)).some((one) => one.key === finding.key)) return [];
  const change = (named.length > 0 ? text.dropTargetAndChannels : text.dropTarget)(state.name);
  return [{ id: 'drop-target', change, to: null, changes }];
}

/** Into Marketing's target segments at the priority Sales gives it, and named by the channel with most budget. */
function takeUp(workbook: Workbook, state: SegmentState): readonly OptionDraft[] {
  const targets = targetSegments(workbook);
  const channel = [...channelPlan(workbook)].sort((one, other) => (other.budget ?? 0) - (one.budget ?? 0))[0];
  if (!channel) return [];
  const next = Math.max(0, ...targets.map((row) => row.priority ?? 0)) + 1;
  const priority = state.lands.find((land) => land.priority !== null)?.priority ?? next;
  const changes: SingleChange[] = [];
  if (!state.targeted)
    changes.push({
      kind: 'insert-rows',
      table: 'target_segments',
      at: targets.length,
      rows: [{ id: `target_${state.segment}`.slice(0, 64), cells: { segment: state.segment, priority } }],
    });
  // Both plans then hold the same rank.
  const unranked = state.lands.filter((land) => land.priority === null);
  if (unranked.length > 0)
    changes.push({
      kind: 'set-cells',
      table: 'territories',
      cells: unranked.map((land) => ({
        row: land.id,
        column: 'priority',
        value: state.targeted?.priority ?? priority,
      })),
    });
  if (!channel.segments.includes(state.segment))
    changes.push({
      kind: 'set-cells',
      table: 'channel_plan',
      cells: [{ row: channel.id, column: 'segments', value: [...channel.segments, state.segment] }],
    });
  const names = registryNames(workbook).channels;
  const by = channel.channel === null ? '' : nameIn(names, channel.channel);
  return [{ id: 'take-up', change: text.takeUp(state.name, by), to: priority, changes }];
}
