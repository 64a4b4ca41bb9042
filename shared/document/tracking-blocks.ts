/** Plan against actual by month (S12): attainment, and what the rest of the year must bring. */

import { sayIn } from '../checks/say.ts';
import { type ColumnsChart, figureTarget, type Target } from '../lib/chart.ts';
import { STRETCH, type Tracked, tracked } from '../numbers/tracking.ts';
import { cellAt } from '../plan/cells.ts';
import { isNumber } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { monthColumn } from '../template/month-columns.ts';
import type { Workbook } from '../workbook/types.ts';
import { chartWords } from './charts/axis.ts';
import type { Block, TableRow } from './model.ts';
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
  const stretched = row.months.filter((month) => month.isStretched).length;
  const note = [
    ...(row.noReplan && row.monthsLeft > 0 ? [text.noReplan(row.noReplan.missing)] : []),
    ...(isNumber(row.runRate) ? [text.runRate(say.shown(row.runRate), row.monthsLeft)] : []),
    ...(stretched > 0 ? [text.stretchedMonths(stretched, say.times(STRETCH))] : []),
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
    rows: [...row.months.map((_, at) => monthRow(workbook, row, at)), totalRow(workbook, row)],
    ...(note.length > 0 ? { note: note.join(' ') } : {}),
    ...(isNumber(row.runRate)
      ? { noteTarget: figureTarget(`cell:${cellAt('tracking', row.row, 'run_rate')}`) }
      : {}),
  };
}

const { blank, notAvailableShort } = strings.values;

function monthRow(workbook: Workbook, row: Tracked, at: number): TableRow {
  const say = sayIn(workbook);
  const {
    plan = null,
    actual = null,
    attainment = null,
    replanned = null,
    isStretched,
  } = row.months[at] ?? {};
  const isLeft = actual === null && row.noReplan !== null;
  const rest = isLeft ? notAvailableShort : replanned === null ? blank : say.shown(replanned);
  const month = `m${at + 1}`;
  return {
    ...bodyRow(
      chartWords(workbook).months[at] ?? '',
      plan === null ? blank : say.shown(plan),
      actual === null ? blank : say.shown(actual),
      attainment === null ? blank : say.percent(attainment),
      isStretched ? text.stretched(rest) : rest,
    ),
    targets: [
      null,
      plan === null ? null : figureTarget(`quota.${row.node}.${month}`),
      null,
      attainment === null ? null : figureTarget(`attained.${row.row}.${month}`),
      rest === blank ? null : figureTarget(`replan.${row.row}.${month}`),
    ],
  };
}

function totalRow(workbook: Workbook, { row, node, annual, actual, rest }: Tracked): TableRow {
  const say = sayIn(workbook);
  return {
    kind: 'total',
    cells: [
      strings.words.total,
      annual === null ? blank : say.shown(annual),
      say.shown(actual),
      // Of the year it stands beside; what share of the plan so far was booked is the finding.
      annual === null || annual <= 0 ? blank : text.ofYear(say.percent(actual / annual)),
      annual === null ? blank : isNumber(rest) ? say.shown(rest) : notAvailableShort,
    ],
    targets: [
      null,
      annual === null ? null : figureTarget(`quota.${node}`),
      figureTarget(`booked.${row}`),
      annual === null || annual <= 0 ? null : figureTarget(`attained.${row}`),
      annual === null ? null : figureTarget(`replan.${row}`),
    ],
  };
}

/** The first node with actuals: its plan, what was booked, and the re-plan of the rest. */
export function trackingChart(workbook: Workbook): ColumnsChart | null {
  const [row] = booked(workbook);
  if (!row) return null;
  const words = chartWords(workbook);
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
          words.moneyPoint(month.replanned, figureTarget(`replan.${row.row}.m${at + 1}`)),
        ),
      },
      {
        name: text.plan,
        tone: 'ink',
        shape: 'line',
        points: row.months.map((month, at) =>
          words.moneyPoint(month.plan, figureTarget(`quota.${row.node}.m${at + 1}`)),
        ),
      },
    ],
  };
}
