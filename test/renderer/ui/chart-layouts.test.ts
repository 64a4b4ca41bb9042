import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBars } from '../../../renderer/ui/charts/bars-layout.ts';
import { layoutBridge } from '../../../renderer/ui/charts/bridge-layout.ts';
import { layoutColumns } from '../../../renderer/ui/charts/columns-layout.ts';
import { layoutGantt } from '../../../renderer/ui/charts/gantt-layout.ts';
import { overlap } from '../../../renderer/ui/charts/plot.ts';
import { fitted, fittedNames, textWidth, tickTexts } from '../../../renderer/ui/charts/text.ts';
import type { ColumnsChart } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { barsChart, bridgeChart, columnsChart, ganttChart } from '../../fixtures/word/charts.ts';

const months = columnsChart.categories;

describe('names under bands', () => {
  it('stand whole where there is room', () => {
    expect(fittedNames(months, 34)).toEqual(months);
  });

  it('of months shorten to three letters, then to one', () => {
    const long = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
      'August',
      'September',
      'October',
      'November',
      'December',
    ]);
    expect(fittedNames(long, 34)).toEqual(months);
    expect(fittedNames(long, 15).join('')).toBe('JFMAMJJASOND');
  });

  it('of other things end in an ellipsis, or stand at every second band', () => {
    expect(fittedNames(['Public sector accounts', 'Mid-market'], 60)[0]).toMatch(/^Public.*…$/);
    expect(
      fittedNames(
        Array.from({ length: 40 }, () => 'Week'),
        22,
      ).slice(0, 4),
    ).toEqual(['Week', '', 'Week', '']);
  });

  it('are never wider than their room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 0, max: 120 }),
        (text, room) => {
          expect(textWidth(fitted(text, room))).toBeLessThanOrEqual(Math.max(room, 0));
        },
      ),
    );
  });
});

describe('ticks', () => {
  const axis = { locale: 'en-US', divideBy: 100_000, decimals: 0, suffix: '' };

  it('are divided into the unit of the chart, with a true minus', () => {
    expect(tickTexts([-10_000_000, 0, 10_000_000], axis)).toEqual(['−100', '0', '100']);
    expect(tickTexts([0, 1_000_000], { ...axis, suffix: ' M' })).toEqual(['0', '10 M']);
  });

  it('are written short, all of them, where one is too wide', () => {
    expect(tickTexts([0, 1e17, 1.5e17], axis)).toEqual(['0', '1T', '1.5T']);
  });
});

describe('figures beside lying bars', () => {
  const column = (name: string) => ({
    name,
    points: barsChart.categories.map(() => ({ value: 1, text: '180,000' })),
    total: { value: 5, text: '900,000' },
  });
  const chart = {
    ...barsChart,
    beside: { total: 'Total', columns: ['Budget', 'Leads', 'Per lead'].map(column) },
  };

  it.each([900, 460, 330, 240])(
    'stand right of what the bars take, one column beside the other, at %i px',
    (width) => {
      const { rows, heads, total } = layoutBars(chart, width);
      expect(heads.at(-1)?.x).toBe(width);
      const first = (heads[0]?.x ?? 0) - textWidth('180,000');
      for (const { bars, figures, figuresAt, beside } of rows) {
        const words = figures.map(({ text }) => text).join(' ');
        expect(Math.max(...bars.map(({ box }) => box.x + box.width))).toBeLessThan(first);
        if (words !== '') expect(figuresAt + textWidth(words)).toBeLessThan(first);
        expect(words).not.toContain('180,000');
        expect(beside.map(({ x }) => x)).toEqual(heads.map(({ x }) => x));
      }
      for (const [at, { x }] of heads.entries())
        if (at > 0) expect(x - textWidth('180,000')).toBeGreaterThan(heads[at - 1]?.x ?? 0);
      expect(total?.figures.map(({ text }) => text)).toEqual(heads.map(() => '900,000'));
      expect(heads.length).toBe(width > 400 ? 3 : width > 300 ? 2 : 1);
    },
  );
});

describe('figures at upright bars', () => {
  const some = (values: readonly (number | null)[], stacked: boolean): ColumnsChart['series'][number] => ({
    name: stacked ? 'Some' : 'Others',
    tone: 'sales',
    shape: 'bar',
    labelled: true,
    points: values.map((value) => ({ value, text: value === null ? '–' : value.toFixed(0) })),
  });
  const figures = fc.array(
    fc.option(fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -1, max: 1 }))),
    {
      minLength: 12,
      maxLength: 12,
    },
  );

  it('never overlap, whatever the figures, the width and the way of stacking', () => {
    fc.assert(
      fc.property(
        figures,
        figures,
        fc.integer({ min: 160, max: 1200 }),
        fc.boolean(),
        (one, other, width, stacked) => {
          const chart = { ...columnsChart, stacked, series: [some(one, true), some(other, false)] };
          const { labels } = layoutColumns(chart, width, 200);
          const clash = labels.find((label, at) =>
            labels.slice(at + 1).some((next) => overlap(label.box, next.box)),
          );
          expect(clash).toBeUndefined();
        },
      ),
    );
  });

  it.each([
    [[0], [0], ['0']],
    [[3], [0], ['3']],
    [[0], [3], ['3']],
  ])('are one above a stack: %j and %j', (one, other, texts) => {
    const chart = { ...columnsChart, stacked: true, series: [some(one, true), some(other, false)] };
    expect(layoutColumns(chart, 600, 200).labels.map(({ text }) => text)).toEqual(texts);
  });

  it('stand in the base of bars, and what is short above them', () => {
    const { labels } = layoutColumns(columnsChart, 600, 210);
    const at = (text: string) => labels.find((label) => label.text === text);
    expect(at('175')?.place).toBe('inside');
    expect(at('−142')?.place).toBe('outside');
    expect(at('175')?.y).toBe(at('350')?.y);
    expect(at('−142')?.y).toBeLessThan(at('350')?.y ?? 0);
  });

  it('are left to the axis, all of a series, where the widest does not fit', () => {
    const chart = { ...columnsChart, series: [some([1, 2, 123_456_789], true)] };
    expect(layoutColumns(chart, 300, 200).labels).toEqual([]);
  });

  const short = (values: readonly (number | null)[]): ColumnsChart['series'][number] => ({
    ...some(values, false),
    tone: 'short',
  });
  const level = (value: number): ColumnsChart['series'][number] => ({
    name: 'Level',
    tone: 'marketing',
    shape: 'line',
    points: months.map(() => ({ value, text: String(value) })),
  });

  it('above a bar are struck by no line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 12, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 800 }),
        (needed, missing, one, other) => {
          const series = [some(needed, true), short(missing), level(one), { ...level(other), name: 'Other' }];
          const { labels, frame } = layoutColumns({ ...columnsChart, stacked: true, series }, 500, 200);
          const struck = labels.filter(
            ({ tone, box }) =>
              tone === 'short' &&
              [one, other].some((at) => frame.y(at) > box.y && frame.y(at) < box.y + box.height),
          );
          expect(struck).toEqual([]);
        },
      ),
    );
  });

  it('in the base of a bar move off a line that runs through it', () => {
    const chart = {
      ...columnsChart,
      stacked: true,
      series: [
        some(
          months.map(() => 300),
          true,
        ),
        level(20),
      ],
    };
    const { labels, frame } = layoutColumns(chart, 500, 200);
    expect(labels).toHaveLength(12);
    for (const { box } of labels) expect(frame.y(20)).toBeGreaterThan(box.y + box.height);
  });

  it.each([
    ['are wider than their bars', 420, 1234],
    ['stand on bars too low for them', 900, 3],
  ])('of short months stay where they %s', (_, width, met) => {
    const series = [
      some(
        months.map(() => met),
        true,
      ),
      short(months.map(() => 800)),
    ];
    const { labels } = layoutColumns({ ...columnsChart, stacked: true, series }, width, 200);
    expect(labels.filter(({ tone }) => tone === 'sales')).toHaveLength(12);
    expect(labels.filter(({ tone }) => tone === 'short')).toHaveLength(12);
    expect(labels.some((one, at) => labels.slice(at + 1).some(({ box }) => overlap(one.box, box)))).toBe(
      false,
    );
  });

  it('keep clear of the words of lines', () => {
    const { labels, lines } = layoutColumns(columnsChart, 600, 210);
    const words = lines.flatMap(({ label }) =>
      label
        ? [{ x: label.x - textWidth(label.text), y: label.y - 10, width: textWidth(label.text), height: 12 }]
        : [],
    );
    expect(words).toHaveLength(2);
    expect(labels.some(({ box }) => words.some((word) => overlap(box, word)))).toBe(false);
  });
});

describe('the words of lines', () => {
  const full = (shape: 'line' | 'limit'): ColumnsChart => ({
    ...columnsChart,
    series: [
      { name: 'Bars', tone: 'sales', shape: 'bar', points: months.map(() => ({ value: 400, text: '400' })) },
      { name: 'Level', tone: 'ink', shape, points: months.map(() => ({ value: 200, text: '200' })) },
    ],
  });

  it('are left to the legend where bars stand in the way; a limit is named all the same', () => {
    expect(layoutColumns(full('line'), 300, 200).lines[0]?.label).toBeNull();
    expect(layoutColumns(full('limit'), 300, 200).lines[0]?.label?.text).toBe('Level 200');
  });

  it('stand only at lines that are level over the whole year', () => {
    const [bars, line] = full('line').series;
    if (!bars || !line) throw new Error('No series');
    const bent = { ...line, points: line.points.map((point, at) => ({ ...point, value: 500 + at })) };
    const part = {
      ...line,
      points: line.points.map((point, at) => ({ ...point, value: at > 2 ? 500 : null })),
    };
    for (const series of [bent, part])
      expect(layoutColumns({ ...columnsChart, series: [bars, series] }, 600, 200).lines[0]?.label).toBeNull();
  });
});

describe('the figures of a bridge', () => {
  it('are not struck by the line of the goal', () => {
    const [goal, , , , , last] = bridgeChart.steps;
    if (!goal || !last) throw new Error('no steps');
    for (let share = 0.7; share < 1.3; share += 0.01) {
      const step = { ...goal, label: 'Street', value: Math.round(goal.value * share) };
      const chart = { ...bridgeChart, steps: [goal, step, { ...last, value: goal.value * 0.5 }] };
      const { steps, goal: line } = layoutBridge(chart, 500, 200);
      const y = line?.y ?? 0;
      for (const { textY, isInside } of steps)
        expect(isInside || y <= textY - 10 || y >= textY + 2, `${share}`).toBe(true);
    }
  });
});

describe('a calendar', () => {
  it('names the group of every row, and marks where one opens', () => {
    const { rows } = layoutGantt(ganttChart, 600);
    expect(rows.map(({ group, opens }) => [group, opens])).toEqual([
      ['Search', true],
      ['LinkedIn', true],
      ['LinkedIn', false],
      ['Events', true],
      ['Events', false],
      ['Webinars', true],
      ['Content', true],
    ]);
  });

  it('says that a row is late in all the words there is room for', () => {
    const late = { month: 8, text: 'too late to feed September 2027', late: true };
    const row = { label: 'Spring trade fair', group: '', text: '', tone: 'short' as const, feeds: late };
    const chart = { ...ganttChart, rows: [{ ...row, from: 4, to: 7 }] };
    const said = (width: number) => layoutGantt(chart, width).rows[0]?.name;
    expect(said(1200)).toMatchObject({ text: 'Spring trade fair', late: late.text });
    expect(said(500)).toMatchObject({ text: 'Spring trade fair', late: strings.charts.late });
  });

  it('keeps bars within the year and draws none outside it', () => {
    const row = { label: 'Some', group: '', text: '', tone: 'marketing' as const };
    const rows = [
      { ...row, from: -3, to: 2 },
      { ...row, from: 11.9, to: 14 },
      { ...row, from: -4, to: -1 },
      { ...row, from: 12.5, to: 13 },
    ];
    const [before, behind, past, next] = layoutGantt({ ...ganttChart, rows }, 600).rows;
    expect(before?.bar).toMatchObject({ x: 0, width: 100 });
    expect(behind?.bar && behind.bar.x + behind.bar.width).toBeLessThanOrEqual(600);
    expect([past?.bar, next?.bar]).toEqual([null, null]);
  });

  it('keeps words off the marker, off the bar and inside the chart', () => {
    const year = fc.double({ min: 0, max: 11.5, noNaN: true });
    fc.assert(
      fc.property(
        year,
        fc.double({ min: 0.1, max: 8, noNaN: true }),
        fc.integer({ min: 0, max: 16 }),
        fc.boolean(),
        fc.integer({ min: 260, max: 900 }),
        (from, length, month, late, width) => {
          const feeds = { month, text: 'too late to feed it', late };
          const tone = late ? ('short' as const) : ('marketing' as const);
          const row = { label: 'Spring trade fair with partners', group: 'Events', text: '', tone };
          const chart = { ...ganttChart, rows: [{ ...row, from, to: from + length, feeds }] };
          const [laid] = layoutGantt(chart, width).rows;
          if (!laid?.bar || !laid.feeds) throw new Error('Nothing is laid out');
          const { name, bar, feeds: marker } = laid;
          const words = textWidth(name.text) + (name.late === '' ? 0 : textWidth(name.late) + 7);
          if (words === 0) return;
          const [start, end] = [name.x, name.x + words];
          expect(end).toBeLessThanOrEqual(width + 0.01);
          expect(end <= marker.x - 6 || start >= marker.x + 6).toBe(true);
          if (!name.isInside) expect(end <= bar.x || start >= bar.x + bar.width).toBe(true);
        },
      ),
    );
  });
});
