/** Lying bars, the first category on top, series end to end. */
import type { BarChartOptions, ChartPointLabel, ChartSeries } from 'docx/charts';
import type { BarsChart } from '../../../shared/lib/chart.ts';
import { colours } from '../house-style.ts';
import { cleanLine } from '../text.ts';
import { charted, numberFormat, rangeOf } from './axis.ts';
import { type Canvas, fitsIn, ownNames } from './canvas.ts';
import { axisFont, fillOf, font, legendOf, markers, noLabels, unbroken, wordsOn } from './look.ts';

type Label = false | ChartPointLabel;

/** The part of the canvas the names of the categories leave to the bars. */
const plotShare = 0.7;
/** Room for the words behind the longest bar, as a share of the axis. */
const behind = 0.12;

/**
 * The name of the series that carries the words behind the bars. LibreOffice hides the wrong entry of a legend of
 * stacked lying bars; an entry without ink and without a name need not be hidden.
 */
const carrier = '\u00a0';

/** Word's lying bars have no lines among them: a series of another shape is left to the description. */
export function barsOptions(chart: BarsChart, canvas: Canvas): BarChartOptions {
  const bars = chart.series.filter(({ shape }) => shape === 'bar');
  const names = ownNames(bars.map(({ name }) => name));
  const values = bars.map(({ points }) =>
    chart.categories.map((_, c) => charted(points[c]?.value ?? null, chart.axis)),
  );
  const ends = chart.categories.map((_, c) => ({
    high: values.reduce((sum, one) => sum + Math.max(0, one[c] ?? 0), 0),
    low: values.reduce((sum, one) => sum + Math.min(0, one[c] ?? 0), 0),
  }));
  const allLabelled = bars.every(({ labelled }) => labelled === true);
  const someLabelled = bars.some(({ labelled }) => labelled === true);
  const wide = rangeOf(
    ends.flatMap(({ low, high }) => [low, high]),
    chart.axis.decimals,
    { headroom: someLabelled ? 1 + behind : 1, exact: allLabelled },
  );
  const span = wide.maximum - wide.minimum;
  const outside = chart.categories.map((): { text: string; short: boolean }[] => []);
  const inside = bars.map((series, s) =>
    chart.categories.map((_, c): Label => {
      const value = values[s]?.[c] ?? null;
      const text = unbroken(series.points[c]?.text ?? '');
      if (series.labelled !== true || value === null || text === '') return false;
      const short = series.tone === 'short';
      const room = (Math.abs(value) / span) * canvas.width * plotShare - 120;
      if (bars.length > 1 && !short && fitsIn(text, room, canvas))
        return { text, position: 'center', font: font(wordsOn(series.tone)) };
      outside[c]?.push({ text, short });
      return false;
    }),
  );
  const hasOutside = outside.some((labels) => labels.length > 0);
  // Without an axis the plot ends where the furthest bar does, with the words behind it where there are any.
  const reach = ends.map(({ high }, c) => high + ((outside[c]?.length ?? 0) > 0 ? span * behind : 0));
  const furthest = Number(Math.max(...reach).toPrecision(12));
  const range = allLabelled && furthest > wide.minimum ? { ...wide, maximum: furthest } : wide;
  const series: ChartSeries[] = bars.map(({ tone }, s) => ({
    name: names[s] ?? '',
    values: values[s] ?? [],
    color: fillOf(tone),
    pointLabels: inside[s] ?? [],
  }));
  if (hasOutside) {
    series.push({
      name: carrier,
      values: outside.map((labels) => (labels.length > 0 ? Number((span * behind).toPrecision(6)) : null)),
      color: markers.nothing,
      pointLabels: outside.map((labels) => {
        if (labels.length === 0) return false;
        const short = labels.every((label) => label.short);
        const text = labels.map((label) => label.text).join('\u00a0·\u00a0');
        return { text, position: 'insideBase', font: font(short ? colours.risk : colours.ink, true) };
      }),
    });
  }
  return {
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 50,
    categories: chart.categories.map((category) => cleanLine(category) || '\u00a0'),
    series,
    dataLabels: noLabels,
    legend: legendOf(
      bars.map((_, s) => names[s] ?? ''),
      [],
    ),
    categoryAxis: { font: { ...axisFont, color: colours.ink }, reverseOrder: true },
    valueAxis: {
      ...range,
      // The figures stand at their bars; an axis would say them again.
      ...(allLabelled ? { visible: false, gridlines: false } : {}),
      crossesAt: 'maximum',
      font: axisFont,
      numberFormat: numberFormat(chart.axis),
    },
  };
}
