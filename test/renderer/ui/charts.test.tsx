import axe from 'axe-core';
import { act, type ReactElement, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Chart, type ChartProps } from '../../../renderer/ui/charts/chart.tsx';
import type { Chart as ChartData, ChartPoint, ColumnsChart } from '../../../shared/lib/chart.ts';
import { chartTable } from '../../../shared/lib/chart-table.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { barsChart, bridgeChart, columnsChart, ganttChart } from '../../fixtures/word/charts.ts';
import { click, press, render } from '../guide/render.tsx';

let shown: ReturnType<typeof render> | null = null;
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
});
afterEach(() => {
  shown?.close();
  vi.restoreAllMocks();
});

function show(chart: ChartData, still = false): HTMLElement {
  shown = render(<Chart chart={chart} still={still} />);
  return shown.root;
}

function found<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

/** A chart of three bars, of two after a press. */
function Shrinking(): ReactElement {
  const [values, setValues] = useState([1, 2, 3]);
  return (
    <>
      <Chart chart={columns(values)} />
      <button type="button" id="fewer" onClick={() => setValues([1, 2])} />
    </>
  );
}

const point = (value: number | null): ChartPoint => ({ value, text: value === null ? '–' : String(value) });
const columns = (
  values: readonly (number | null)[],
  shape: 'bar' | 'line' | 'limit' = 'bar',
): ColumnsChart => ({
  ...columnsChart,
  categories: values.map((_, at) => `No ${at + 1}`),
  series: [{ name: 'Some', tone: 'sales', shape, points: values.map(point) }],
});
const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
const boxOf = (element: Element): Record<'x' | 'y' | 'width' | 'height', number> => {
  const read = (name: string): number => Number(element.getAttribute(name));
  return { x: read('x'), y: read('y'), width: read('width'), height: read('height') };
};
const bars = (root: ParentNode): Element[] => all(root, '[data-mark] rect');
/** Colours are looked at in a browser; here there are none. */
async function violations(root: HTMLElement): Promise<readonly string[]> {
  const { violations: found } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The words of the mark that is read, as assistive technology hears them. */
const active = (root: ParentNode): string => {
  const id = found(root, '[role="listbox"]').getAttribute('aria-activedescendant');
  return id === null ? '' : found(root, `[id="${id}"]`).textContent;
};
const line = (root: ParentNode): string => found(root, 'p').textContent;

describe.each([columnsChart, barsChart, bridgeChart, ganttChart])('a chart ($kind)', (chart) => {
  it('is named by its title, which it does not draw', () => {
    const plot = found(show(chart), '[role="listbox"]');
    expect(plot.getAttribute('aria-label')).toBe(chart.title);
    expect(plot.textContent).not.toContain(chart.title);
  });

  it('gives every figure as a table, and the chart again, with the focus kept', () => {
    const root = show(chart);
    const button = found<HTMLButtonElement>(root, 'button');
    expect(button.getAttribute('aria-label')).toBe(strings.charts.showTable(chart.title));
    click(button);
    expect(found(root, 'caption').textContent).toBe(chart.title);
    const cells = all(root, 'tbody tr').map((row) => all(row, 'th, td').map((cell) => cell.textContent));
    expect(cells).toEqual(chartTable(chart).rows);
    expect(all(root, 'thead th').every((head) => head.textContent !== '')).toBe(true);
    expect(root.querySelector('svg[aria-hidden] [data-mark]')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-label')).toBe(strings.charts.showChart(chart.title));
    click(button);
    expect(root.querySelector('table')).toBeNull();
    expect(root.querySelector('[data-mark]')).not.toBeNull();
  });

  it('draws each mark that it reads', () => {
    const root = show(chart);
    const drawn = all(root, '[data-mark]').map((mark) => mark.getAttribute('data-mark'));
    expect(all(root, '[role="option"]').length).toBe(drawn.length);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('breaks no rule of accessibility, as a chart, as a table and on paper', async () => {
    const root = show(chart);
    expect(await violations(root)).toEqual([]);
    click(found(root, 'button'));
    expect(await violations(root)).toEqual([]);
    shown?.close();
    expect(await violations(show(chart, true))).toEqual([]);
  });

  it('on paper has nothing to press and is a picture with its title', () => {
    const root = show(chart, true);
    expect(root.querySelector('button, [tabindex]')).toBeNull();
    expect(found(root, '[role="img"]').getAttribute('aria-label')).toBe(chart.title);
  });
});

describe('reading a chart mark by mark', () => {
  it('starts at the first mark and walks with the arrow keys, Home and End', () => {
    const root = show(columnsChart);
    const plot = found(root, '[role="listbox"]');
    expect(active(root)).toBe('');
    expect(line(root)).toBe(columnsChart.source);
    act(() => plot.focus());
    expect(active(root)).toBe('Jan, Needed 175');
    press(plot, 'ArrowRight');
    expect(active(root)).toBe('Jan, Promised 208');
    expect(line(root)).toBe('Jan, Promised 208');
    press(plot, 'ArrowLeft');
    press(plot, 'ArrowLeft');
    expect(active(root)).toBe('Jan, Needed 175');
    press(plot, 'End');
    expect(active(root)).toBe('Dec, One SDR follows up 266');
    press(plot, 'ArrowDown');
    expect(active(root)).toBe('Dec, One SDR follows up 266');
    press(plot, 'Home');
    expect(active(root)).toBe('Jan, Needed 175');
  });

  it('outlines the mark that is read, and only that', () => {
    const root = show(bridgeChart);
    const plot = found(root, '[role="listbox"]');
    act(() => plot.focus());
    press(plot, 'ArrowRight');
    expect(all(root, '[data-current]').map((mark) => mark.getAttribute('data-mark'))).toEqual(['0/1']);
    expect(all(root, '[aria-selected="true"]').map((option) => option.textContent)).toEqual([
      'Assigned, 8 reps, 7.20 M',
    ]);
    act(() => plot.blur());
    expect(root.querySelector('[data-current]')).toBeNull();
    expect(line(root)).toBe(bridgeChart.source);
  });

  it('says the same words under the pointer', () => {
    const root = show(ganttChart);
    const mark = found(root, '[data-mark="0/2"] rect');
    act(() => void mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    expect(line(root)).toBe('LinkedIn, Zone 1, 140 leads, feeds Sep, too late');
    act(
      () =>
        void found(root, '[role="listbox"]').dispatchEvent(
          new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body }),
        ),
    );
    expect(line(root)).toBe('');
  });

  describe('a mark that leads somewhere', () => {
    const target = { kind: 'figure' as const, id: 'need.mql.m2' };
    const [series] = columns([1, 2, 3]).series;
    const leading: ColumnsChart = {
      ...columns([1, 2, 3]),
      series: series
        ? [{ ...series, points: series.points.map((point, at) => (at === 1 ? { ...point, target } : point)) }]
        : [],
    };
    const opened = vi.fn<NonNullable<ChartProps['onOpen']>>();
    beforeEach(() => {
      opened.mockClear();
      shown = render(<Chart chart={leading} onOpen={opened} />);
    });
    const plotOf = () => found(shown?.root ?? document, '[role="listbox"]');

    it('opens it by Enter and says so, and one that leads nowhere does nothing', () => {
      act(() => plotOf().focus());
      press(plotOf(), 'Enter');
      expect(opened).not.toHaveBeenCalled();
      press(plotOf(), 'ArrowRight');
      expect(line(shown?.root ?? document)).toContain(strings.charts.explains);
      press(plotOf(), 'Enter');
      expect(opened).toHaveBeenCalledExactlyOnceWith(target, expect.any(HTMLElement));
    });

    it('opens it by a click', () => {
      const mark = found(plotOf(), '[data-mark="0/1"] rect');
      act(() => void mark.dispatchEvent(new MouseEvent('click', { bubbles: true })));
      expect(opened).toHaveBeenCalledExactlyOnceWith(target, expect.any(HTMLElement));
    });

    it('is opened from the table too where it is a figure; what is written there is plain', () => {
      const opened: unknown[] = [];
      const leading = columns([1, 2]);
      const [series] = leading.series;
      if (!series) throw new Error('No series');
      const points = [
        { ...point(1), target: { kind: 'figure', id: 'goal.m1' } },
        { ...point(2), target: { kind: 'place', place: 'prices' } },
      ] as const;
      shown = render(
        <Chart
          chart={{ ...leading, series: [{ ...series, points }] }}
          onOpen={(target, anchor) => opened.push([target, anchor.textContent])}
        />,
      );
      click(found(shown.root, 'button'));
      const figures = all(shown.root, 'td button');
      expect(figures.map((figure) => figure.textContent)).toEqual(['1']);
      click(found(shown.root, 'td button'));
      expect(opened).toEqual([[{ kind: 'figure', id: 'goal.m1' }, '1']]);
    });

    it('is read again when the focus comes back from what was opened', () => {
      act(() => plotOf().focus());
      press(plotOf(), 'ArrowRight');
      press(plotOf(), 'Enter');
      act(() => plotOf().blur());
      act(() => opened.mock.calls[0]?.[1].focus());
      expect(document.activeElement).toBe(plotOf());
      expect(active(shown?.root ?? document)).toBe('No 2, Some 2');
    });
  });

  it('leaves keys with Ctrl, Alt or Command alone', () => {
    const root = show(columnsChart);
    const plot = found(root, '[role="listbox"]');
    act(() => plot.focus());
    press(plot, 'End', { ctrlKey: true });
    expect(active(root)).toBe('Jan, Needed 175');
  });

  it('keeps a mark while the chart loses those behind it', () => {
    shown = render(<Shrinking />);
    const { root } = shown;
    const plot = found(root, '[role="listbox"]');
    act(() => plot.focus());
    press(plot, 'End');
    expect(active(root)).toBe('No 3, Some 3');
    act(() => found(root, '#fewer').click());
    expect(active(root)).toBe('No 2, Some 2');
  });
});

describe('a chart without figures', () => {
  it.each([
    columns([null, null]),
    columns([]),
    { ...barsChart, series: [] },
    { ...bridgeChart, steps: [] },
    { ...ganttChart, rows: [] },
  ] satisfies ChartData[])('is one sentence (%#)', (chart) => {
    const root = show(chart);
    expect(root.textContent).toBe(strings.charts.nothing);
    expect(root.querySelector('svg, button')).toBeNull();
  });
});

describe('figures out of the ordinary', () => {
  it('draws no bar where a figure is missing, and none for what is no number', () => {
    const root = show(columns([1, null, Number.NaN, 4]));
    expect(all(root, '[data-mark]').map((mark) => mark.getAttribute('data-mark'))).toEqual(['0/0', '0/3']);
  });

  it('breaks a line where a figure is missing', () => {
    const root = show(columns([1, 2, null, 4, 5, null, 7], 'line'));
    expect(all(root, 'polyline')).toHaveLength(2);
    expect(all(root, 'circle[r="2.5"]')).toHaveLength(1);
  });

  it('draws a limit across the whole plot with its name and figure', () => {
    const root = show(columns([null, 266, null], 'limit'));
    const [from = '', to = ''] = (found(root, 'polyline').getAttribute('points') ?? '').split(' ');
    expect(found(root, 'polyline').getAttribute('stroke-dasharray')).toBe('5 4');
    expect(Number(to.split(',')[0])).toBe(600);
    expect(Number(from.split(',')[0])).toBeLessThan(60);
    expect(all(root, 'svg text').map((text) => text.textContent)).toContain('Some 266');
  });

  it('hangs negative bars from zero', () => {
    const root = show(columns([50, -100]));
    const [up, down] = bars(root).map(boxOf);
    expect(up && up.y + up.height).toBe(down?.y);
    expect(down?.height).toBeGreaterThan(up?.height ?? Number.POSITIVE_INFINITY);
  });

  it('stacks what is negative below zero, not into what is positive', () => {
    const two = columns([40]);
    const [series] = two.series;
    if (!series) throw new Error('No series');
    const root = show({ ...two, series: [series, { ...series, name: 'Less', points: [point(-40)] }] });
    const [up, down] = bars(root).map(boxOf);
    expect(up && up.y + up.height).toBe(down?.y);
  });

  it('keeps huge figures within the plot, with short ticks', () => {
    const root = show(columns([1e15, 9.99e14]));
    for (const box of bars(root).map(boxOf)) {
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(200);
      expect(box.x + box.width).toBeLessThanOrEqual(600);
    }
    const longest = Math.max(...all(root, 'svg text').map((text) => text.textContent.length));
    expect(longest).toBeLessThan(10);
  });

  it('hatches what is short with a red edge', () => {
    const root = show(barsChart);
    const pattern = found(root, 'pattern').id;
    const bar = found(root, '[data-mark="1/2"] rect');
    expect(bar.getAttribute('fill')).toBe(`url(#${pattern})`);
    expect(bar.getAttribute('stroke')).toBe('var(--risk)');
  });

  it('hatches what the last total of a bridge lacks, and says it', () => {
    const root = show({
      ...bridgeChart,
      steps: bridgeChart.steps.slice(0, 6),
      goal: { value: 600_000_000, text: '−$476,700' },
    });
    expect(all(found(root, '[data-mark="0/5"]'), 'rect')).toHaveLength(2);
    expect(all(root, 'svg text').map((text) => text.textContent)).toContain('−$476,700');
    expect(all(root, '[role="option"]').at(-1)?.textContent).toContain('−$476,700');
  });

  it('says of a late campaign that it is late, in words', () => {
    const root = show(ganttChart);
    expect(found(root, '[data-mark="0/2"]').textContent).toContain('feeds Sep, too late');
    expect(all(root, 'path')).not.toHaveLength(0);
  });
});
