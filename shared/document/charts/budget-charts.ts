/** The budget by channel and by month. */
import {
  type BarsChart,
  type ChartPoint,
  type ColumnsChart,
  figureTarget,
  type Tone,
} from '../../lib/chart.ts';
import { budget } from '../../numbers/budget.ts';
import { NO_CHANNEL } from '../../numbers/explain/spend-figures.ts';
import { monthsTogether } from '../../numbers/month-sums.ts';
import { supply } from '../../numbers/supply.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { campaigns } from '../../plan/marketing.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { orNull } from '../../plan/outcome.ts';
import { strings } from '../../strings/catalogue.ts';
import { chartWords } from './axis.ts';

const text = strings.figures.budgetCharts;

/** Largest first; what campaigns take beyond their channel is short. */
export const budgetByChannel = derived((read): BarsChart | null => {
  const channels = [...read.from(budget).byChannel].sort((one, other) => other.amount - one.amount);
  if (channels.length === 0) return null;
  const words = read.from(chartWords);
  const { axis, unit } = words.money(Math.max(...channels.map((one) => Math.max(one.amount, one.campaigns))));
  const over = channels.map((one) => (one.campaigns > one.amount ? one.campaigns - one.amount : null));
  const amounts = channels.map((one) =>
    words.moneyPoint(one.amount, { kind: 'place', place: cellAt('channel_plan', one.row, 'budget') }),
  );
  const bought = read.from(supply);
  const whole = orNull(bought.budget);
  const leads = channels.map((one) => orNull(one.leads));
  const counted = words.counts([...leads, orNull(bought.leads)]);
  const ratePoint = (value: number | null): ChartPoint => ({
    value,
    text: value === null ? strings.values.blank : words.rate(value),
  });
  const [first, second] = channels;
  const isLargest = first && first.amount > (second?.amount ?? 0);
  return {
    kind: 'bars',
    title: isLargest ? text.largest(first.name) : text.byChannel,
    unit,
    axis,
    source: text.channelSource,
    categories: channels.map((one) => one.name),
    series: [
      {
        name: text.budget,
        tone: 'marketing',
        shape: 'bar',
        labelled: true,
        points: amounts,
      },
      ...(over.some((one) => one !== null)
        ? [
            {
              name: text.over,
              tone: 'short' as const,
              shape: 'bar' as const,
              labelled: true,
              points: over.map((one, at) => ({
                value: one,
                text: one === null ? strings.values.blank : `+${words.amount(one)}`,
                target: { kind: 'figure' as const, id: `overspend.${channels[at]?.row}` },
              })),
            },
          ]
        : []),
    ],
    beside: {
      total: strings.words.total,
      columns: [
        { name: text.budget, points: amounts, total: words.moneyPoint(whole, figureTarget('have.budget')) },
        {
          name: text.leads,
          points: channels.map((one, at) => ({
            ...counted(leads[at] ?? null),
            target: figureTarget(`cell:${cellAt('channel_plan', one.row, 'leads')}`),
          })),
          total: { ...counted(orNull(bought.leads)), target: figureTarget('have.leads') },
        },
        {
          name: text.cpl,
          points: channels.map((one) => ({
            ...ratePoint(one.cpl),
            target: { kind: 'place', place: cellAt('channel_plan', one.row, 'cpl') },
          })),
          total: { ...ratePoint(orNull(bought.blendedCpl)), target: figureTarget('blended_cpl') },
        },
      ],
    },
  };
});

/** Campaigns by month, stacked by channel: the four largest and the rest. */
export const budgetByMonth = derived((read): ColumnsChart | null => {
  const running = read.from(campaigns);
  const { channels } = read.from(registryNames);
  const byChannel = new Map<string, number[]>();
  for (const { channel, months } of running) {
    const id = channel ?? NO_CHANNEL;
    const sums = byChannel.get(id) ?? Array(12).fill(0);
    for (const [at, amount] of months.entries()) sums[at] = (sums[at] ?? 0) + (amount ?? 0);
    byChannel.set(id, sums);
  }
  const nameOf = (id: string): string =>
    id === NO_CHANNEL ? strings.numbers.unnamedChannel : nameIn(channels, id);
  const total = (months: readonly number[]): number => months.reduce((sum, one) => sum + one, 0);
  const sorted = [...byChannel]
    .filter(([, months]) => total(months) > 0)
    .sort(([, one], [, other]) => total(other) - total(one));
  if (sorted.length === 0) return null;
  const words = read.from(chartWords);
  const tones: readonly Tone[] = ['marketing', 'marketing-pale', 'grey', 'ink'];
  const rest = sorted.slice(tones.length - 1);
  /** Name, channels and months of each series. */
  const single = sorted.map(([id, months]) => [nameOf(id), id, months] as const);
  const shown: readonly (readonly [string, string, readonly number[]])[] =
    sorted.length <= tones.length
      ? single
      : [
          ...single.slice(0, tones.length - 1),
          [text.others, rest.map(([id]) => id).join(','), monthsTogether(rest.map(([, months]) => months))],
        ];
  const sums = Array.from({ length: 12 }, (_, at) =>
    sorted.reduce((sum, [, months]) => sum + (months[at] ?? 0), 0),
  );
  const peak = sums.indexOf(Math.max(...sums));
  const { axis, unit } = words.money(Math.max(...sums));
  return {
    kind: 'columns',
    title: text.peak(words.months[peak] ?? '', words.amount(sums[peak] ?? 0)),
    unit,
    axis,
    stacked: true,
    categories: words.months,
    source: text.monthSource,
    series: shown.map(([name, ids, months], at) => ({
      name,
      tone: tones[at] ?? 'grey',
      shape: 'bar',
      points: months.map((amount, month) =>
        words.moneyPoint(amount === 0 ? null : amount, {
          kind: 'figure',
          id: `spend.${ids}.m${month + 1}`,
        }),
      ),
    })),
  };
});
