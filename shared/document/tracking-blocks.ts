/** Plan against actual by month (S12): attainment, and what the rest of the year must bring. */

import { sayIn } from '../checks/say.ts';
import type { ColumnsChart, Target } from '../lib/chart.ts';
import { STRETCH, type Tracked, tracked } from '../numbers/tracking.ts';
import { cellAt } from '../plan/cells.ts';
import { isNumber } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { monthColumn } from '../template/month-columns.ts';
import type { Workbook } from '../workbook/types.ts';
import { chartWords } from './charts/axis.ts';
import type { Block } from './model.ts';
import { bodyRow, figureColumn, textColumn } from './table-parts.ts';

const text = strings.document.tracking;

/** Nodes that have an actual, each with its table; the first one's finding is the title of its chart. */
export const trackingBlocks = (workbook: Workbook): readonly Block[] =>
  booked(workbook).map((row, at) => tableOf(workbook, row, at > 0));

const booked = (workbook: Workbook): readonly Tracked[] =>
  tracked(workbook).filter((row) => row.months.some((month) => month.actual !== null));

const titleOf = (workbook: Workbook, row: Tracked): string =>
  row.attainment === null
    ? text.caption(row.name)
    : text.attained(row.name, sayIn(workbook).percent(row.attainment));

function tableOf(workbook: Workbook, row: Tracked, tellsFinding: boolean): Block {
  const say = sayIn(workbook);
  const words = chartWords(workbook);
  const money = (figure: number | null): string =>
    figure === null ? strings.values.blank : say.shown(figure);
  const stretched = row.months.filter((month) => month.isStretched).length;
  const rows = row.months.map((month, at) =>
    bodyRow(
      words.months[at] ?? '',
      money(month.plan),
      money(month.actual),
      month.attainment === null ? strings.values.blank : say.percent(month.attainment),
      month.isStretched ? text.stretched(money(month.replanned)) : money(month.replanned),
    ),
  );
  const note = [
    ...(isNumber(row.runRate) ? [text.runRate(say.shown(row.runRate), row.monthsLeft)] : []),
    ...(stretched > 0 ? [text.stretchedMonths(stretched, say.count(STRETCH))] : []),
  ];
  return {
    kind: 'table',
    caption: tellsFinding ? titleOf(workbook, row) : text.caption(row.name),
    description: text.description,
    origin: 'tracking',
    columns: [
      textColumn(text.month),
      figureColumn(text.plan),
      figureColumn(text.actual),
      figureColumn(text.attainment),
      figureColumn(text.replan),
    ],
    rows: [
      ...rows,
      {
        kind: 'total',
        cells: [
          strings.words.total,
          money(row.annual),
          money(row.actual),
          // Of the year it stands beside; what share of the plan so far was booked is the finding.
          row.annual === null || row.annual <= 0
            ? strings.values.blank
            : text.ofYear(say.percent(row.actual / row.annual)),
          row.annual === null ? strings.values.blank : money(row.annual - row.actual),
        ],
      },
    ],
    ...(note.length > 0 ? { note: note.join(' ') } : {}),
  };
}

/** The first node with actuals: its plan, what was booked, and the re-plan of the rest. */
export function trackingChart(workbook: Workbook): ColumnsChart | null {
  const [row] = booked(workbook);
  if (!row) return null;
  const words = chartWords(workbook);
  const quota: Target = { kind: 'figure', id: `quota.${row.node}` };
  const actualOf = (at: number): Target => ({
    kind: 'place',
    place: cellAt('tracking', row.row, monthColumn(at)),
  });
  const { axis, unit } = words.money(
    Math.max(
      ...row.months.map((month) => Math.max(month.plan ?? 0, month.actual ?? 0, month.replanned ?? 0)),
    ),
  );
  return {
    kind: 'columns',
    title: titleOf(workbook, row),
    unit,
    axis,
    // A month is either booked or planned anew: each has its bar to itself.
    stacked: true,
    categories: words.months,
    source: text.source,
    series: [
      {
        name: text.actual,
        tone: 'sales',
        shape: 'bar',
        points: row.months.map((month, at) => words.moneyPoint(month.actual, actualOf(at))),
      },
      {
        name: text.replan,
        tone: 'pale',
        shape: 'bar',
        points: row.months.map((month, at) =>
          words.moneyPoint(month.replanned, { kind: 'figure', id: `replan.${row.row}.m${at + 1}` }),
        ),
      },
      {
        name: text.plan,
        tone: 'ink',
        shape: 'line',
        points: row.months.map((month) => words.moneyPoint(month.plan, quota)),
      },
    ],
  };
}
