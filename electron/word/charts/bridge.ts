/** From one total to another: stacked columns on a base nobody sees. */
import type { ChartSeries, ColumnChartOptions } from 'docx/charts';
import { type BridgeChart, markOf } from '../../../shared/lib/chart.ts';
import { bridgeGap } from '../../../shared/lib/chart-table.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { colours } from '../house-style.ts';
import { cleanLine } from '../text.ts';
import { charted, numberFormat, rangeOf } from './axis.ts';
import { type Canvas, labelShare, ownNames } from './canvas.ts';
import { labelCarrier, levelLabels } from './column-labels.ts';
import { axisFont, fillOf, font, markers, noLabels, strokeOf, unbroken, wordsOn } from './look.ts';

/** The stretch of the axis a step covers. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/** Totals reach from zero; a change hangs from where the step before it ended. */
export function spansOf(chart: BridgeChart): Span[] {
  let end = 0;
  return chart.steps.map((step) => {
    const value = charted(step.value, chart.axis) ?? 0;
    const start = step.kind === 'total' ? 0 : end;
    end = Number((start + value).toPrecision(12));
    return { low: Math.min(start, end), high: Math.max(start, end) };
  });
}

export function bridgeOptions(chart: BridgeChart, canvas: Canvas): ColumnChartOptions {
  const spans = spansOf(chart);
  const goal = chart.goal ? charted(chart.goal.value, chart.axis) : null;
  const share = labelShare(canvas);
  const extremes = spans.flatMap(({ low, high }) => [low, high]);
  const range = rangeOf([...extremes, ...(goal === null ? [] : [goal])], chart.axis.decimals, {
    headroom: 1 + share,
  });
  const { chart: words } = strings.word;
  const goalText = cleanLine(chart.goal?.text ?? '');
  const [unit = '', base = '', below = '', line = '', short = '', carrier = ''] = ownNames([
    cleanLine(chart.unit) || cleanLine(chart.title),
    words.base,
    words.below,
    goalText || words.goal,
    words.short,
    words.end,
  ]);
  const marks = chart.steps.map((step) => ({ text: markOf(step), tone: step.tone }));
  const colors = chart.steps.map(({ tone }) => fillOf(tone));
  const crosses = spans.some(({ low, high }) => low < 0 && high > 0);
  const label = share * (range.maximum - range.minimum);
  const goalLabels = levelLabels(
    goalText,
    goal ?? 0,
    colours.ink,
    spans.map(({ low, high }) => [{ from: low, to: high + label }]),
    { range, share, canvas, count: spans.length },
  );
  // Where no place on the line is clear, the legend names it.
  const last = chart.steps.at(-1)?.kind === 'total' ? spans.at(-1) : undefined;
  // What the last total lacks is hatched up to the goal and says so; the line then needs no words.
  const missing = bridgeGap(chart) !== null && goal !== null && last ? Math.max(0, goal - last.high) : null;
  const isLast = (i: number): boolean => i === spans.length - 1;
  const inLegend = missing === null && goal !== null && goalLabels.every((one) => one === false);
  const series: ChartSeries[] = [
    {
      name: base,
      values: spans.map(({ low, high }) => (low > 0 ? low : high < 0 ? high : 0)),
      color: markers.nothing,
    },
    {
      name: unit,
      values: spans.map(({ low, high }) => {
        if (low < 0 && high > 0) return high;
        return Number((high <= 0 ? low - high : high - low).toPrecision(12));
      }),
      colors,
      pointLabels: marks.map(({ text, tone }, i) =>
        missing !== null && isLast(i) && unbroken(text) !== ''
          ? { text: unbroken(text), position: 'insideEnd', font: font(wordsOn(tone), true) }
          : false,
      ),
    },
    ...(missing === null
      ? []
      : [
          {
            name: short,
            values: spans.map((_, i) => (isLast(i) ? Number(missing.toPrecision(12)) : null)),
            color: fillOf('short'),
          },
        ]),
    ...(crosses
      ? [{ name: below, values: spans.map(({ low, high }) => (low < 0 && high > 0 ? low : 0)), colors }]
      : []),
    ...(goal === null
      ? []
      : [
          {
            name: line,
            type: 'line' as const,
            values: spans.map(() => goal),
            markers: false,
            line: { color: colours.ink, width: 1.25, dash: 'shortDot' as const },
            pointLabels: missing === null ? goalLabels : [],
          },
        ]),
    labelCarrier(
      carrier,
      spans.map(({ high }, i) => (missing !== null && isLast(i) ? high + missing : high)),
      marks.map(({ text, tone }, i) => {
        const lacks = missing !== null && isLast(i);
        const figure = unbroken(lacks ? goalText : text);
        const color = lacks || tone === 'short' ? strokeOf('short') : colours.ink;
        return figure === '' ? false : { text: figure, position: 'above', font: font(color, true) };
      }),
    ),
  ];
  return {
    type: 'column',
    stacking: 'stacked',
    gapWidth: 45,
    categories: chart.steps.map(({ label: name, note }) =>
      [cleanLine(name) || '\u00a0', cleanLine(note)].filter((text) => text !== '').join('\n'),
    ),
    series,
    dataLabels: noLabels,
    legend: inLegend
      ? {
          position: 'top',
          font: axisFont,
          hiddenEntries: series.map(({ name }) => name).filter((name) => name !== line),
        }
      : false,
    categoryAxis: { font: axisFont },
    valueAxis: { ...range, font: axisFont, numberFormat: numberFormat(chart.axis) },
  };
}
