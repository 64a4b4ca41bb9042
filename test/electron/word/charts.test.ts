import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { rangeOf } from '../../../electron/word/charts/axis.ts';
import { fillOf, strokeOf, wordsOn } from '../../../electron/word/charts/look.ts';
import { renderDocument } from '../../../electron/word/render-document.ts';
import type { Block } from '../../../shared/document/model.ts';
import type { BridgeChart, Chart } from '../../../shared/lib/chart.ts';
import { chartTable } from '../../../shared/lib/chart-table.ts';
import { barsChart, bridgeChart, chartBlocks, columnsChart, ganttChart } from '../../fixtures/word/charts.ts';
import { somePictures } from '../../fixtures/word/generated-plan.ts';
import { aPlanDocument } from '../../fixtures/word/plan-document.ts';
import { lintDocx } from './docx-lint.ts';
import { readBack } from './read-back.ts';
import { attribute, childrenNamed, descendants, find, parseXml, textOf, type XmlElement } from './xml.ts';

const at = '2026-11-23T10:00:00.000Z';

async function render(...blocks: Block[]): Promise<Uint8Array> {
  const first: Block = { kind: 'heading', level: 1, id: 'first', text: 'First' };
  const doc = aPlanDocument({ runs: [{ orientation: 'portrait', blocks: [first, ...blocks] }] });
  return (await renderDocument(doc, somePictures, { at })).bytes;
}

const aChart = (chart: Chart): Block => ({ kind: 'chart', caption: chart.title, description: 'd', chart });

const partOf = (bytes: Uint8Array, name: string): XmlElement =>
  parseXml(strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()));

interface Series {
  readonly name: string;
  readonly kind: 'bar' | 'line';
  /** As the chart holds them; a gap is left out. */
  readonly values: readonly (number | undefined)[];
  readonly labels: readonly string[];
  readonly xml: XmlElement;
}

function seriesOf(bytes: Uint8Array, chart = 1): Series[] {
  const part = partOf(bytes, `word/charts/chart${chart}.xml`);
  return (['bar', 'line'] as const).flatMap((kind) =>
    [...descendants(part, `c:${kind}Chart`)].flatMap((group) =>
      childrenNamed(group, 'c:ser').map((xml) => {
        const values: (number | undefined)[] = [];
        for (const point of descendants(find(xml, 'c:val') ?? xml, 'c:pt'))
          values[Number(attribute(point, 'idx'))] = Number(find(point, 'c:v')?.children.join(''));
        return {
          name: [...descendants(find(xml, 'c:tx') ?? xml, 'c:v')][0]?.children.join('') ?? '',
          kind,
          values,
          labels: [...descendants(xml, 'a:t')].map((text) =>
            text.children.join('').replaceAll('\u00a0', ' '),
          ),
          xml,
        };
      }),
    ),
  );
}

const named = (all: readonly Series[], name: string): Series | undefined =>
  all.find((one) => one.name === name);

describe('a document with a chart of each kind', () => {
  let bytes: Uint8Array;
  let main: XmlElement;
  beforeAll(async () => {
    bytes = await render(...chartBlocks);
    main = partOf(bytes, 'word/document.xml');
  });

  it('has nothing our lint objects to', () => {
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('has the four as Word’s own charts, each with its sheet', () => {
    const names = Object.keys(unzipSync(bytes));
    expect(names.filter((name) => /^word\/charts\/chart\d\.xml$/.test(name))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(4);
    const sheet = unzipSync(bytes)['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array();
    const cells = strFromU8(unzipSync(sheet)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(cells).toContain('<v>175</v>');
  });

  it('numbers the captions through the document and keeps each with its chart and source', async () => {
    const paragraphs = childrenNamed(find(main, 'w:body') ?? main, 'w:p');
    const style = (paragraph: XmlElement | undefined) =>
      attribute(find(paragraph, 'w:pPr', 'w:pStyle'), 'w:val');
    const captions = paragraphs.filter((paragraph) => style(paragraph) === 'Caption');
    expect(captions.map(textOf)).toEqual(chartBlocks.map(({ caption }, i) => `Figure ${i + 1} | ${caption}`));
    for (const caption of captions) {
      const chart = paragraphs[paragraphs.indexOf(caption) + 1];
      expect(style(chart)).toBe('Chart');
      expect(find(caption, 'w:pPr', 'w:keepNext')).toBeDefined();
      const noted = style(paragraphs[paragraphs.indexOf(caption) + 2]) === 'SourceNote';
      expect(find(chart, 'w:pPr', 'w:keepNext') !== undefined).toBe(noted);
    }
    expect((await readBack(bytes)).all).toContain(bridgeChart.source);
  });

  it('tells the figures in the alternative text', () => {
    const alts = [...descendants(main, 'wp:docPr')].map((drawing) => attribute(drawing, 'descr'));
    expect(alts.slice(-4)).toEqual(chartBlocks.map(({ description }) => description));
    expect(alts.at(-4)).toContain('Short Sep −142');
    const names = [...descendants(main, 'wp:docPr')].map((drawing) => attribute(drawing, 'name'));
    expect(names.slice(-4)).toEqual(['Figure 1', 'Figure 2', 'Figure 3', 'Figure 4']);
  });

  it('has the same bytes each time, whatever the clock says', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      const again = await render(...chartBlocks);
      expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a chart', () => {
  it.each(['portrait', 'landscape'] as const)('on a %s page is as wide as the text', async (orientation) => {
    const first: Block = { kind: 'heading', level: 1, id: 'first', text: 'First' };
    const doc = aPlanDocument({ runs: [{ orientation, blocks: [first, aChart(columnsChart)] }] });
    const { bytes } = await renderDocument(doc, somePictures, { at });
    const main = partOf(bytes, 'word/document.xml');
    const section = [...descendants(main, 'w:sectPr')].at(-1);
    const twips = (name: string, of: string): number => Number(attribute(find(section, name), of));
    const text = twips('w:pgSz', 'w:w') - twips('w:pgMar', 'w:left') - twips('w:pgMar', 'w:right');
    const extent = [...descendants(main, 'wp:extent')].at(-1);
    // A twip is 635 of the drawing's units; sizes are whole pixels.
    expect(Math.abs(Number(attribute(extent, 'cx')) / 635 - text)).toBeLessThanOrEqual(15);
  });
});

describe('columns', () => {
  it('hold the figures by month, with the promise and the limit as lines', async () => {
    const all = seriesOf(await render(aChart(columnsChart)));
    expect(named(all, 'Needed')?.values).toEqual([175, 200, 208, 150, 150, 208, 208, 208, 208]);
    expect(named(all, 'Promised')).toMatchObject({ kind: 'line', values: Array(12).fill(208) });
    expect(named(all, 'One SDR follows up 266')).toMatchObject({
      kind: 'line',
      labels: ['One SDR follows up 266'],
    });
  });

  it('label the bars in their base and what is short above them, in words of the model', async () => {
    const all = seriesOf(await render(aChart(columnsChart)));
    expect(named(all, 'Needed')?.labels).toEqual([
      '175',
      '200',
      '225',
      '150',
      '150',
      '250',
      '225',
      '275',
      '350',
    ]);
    expect(named(all, 'Labels')?.labels).toEqual(['−17', '−42', '−17', '−67', '−142']);
  });

  it('hatch what is short and leave the carrier of words out of sight and out of the legend', async () => {
    const bytes = await render(aChart(columnsChart));
    const all = seriesOf(bytes);
    const short = named(all, 'Short');
    expect(short && [...descendants(short.xml, 'a:pattFill')].length).toBeGreaterThan(0);
    expect(find(named(all, 'Labels')?.xml, 'c:spPr', 'a:ln', 'a:noFill')).toBeDefined();
    const hidden = [...descendants(partOf(bytes, 'word/charts/chart1.xml'), 'c:legendEntry')];
    expect(hidden.map((entry) => attribute(find(entry, 'c:idx'), 'val'))).toEqual(['3', '4']);
  });

  it('name a limit in the legend when its line is crossed everywhere', async () => {
    const full = columnsChart.series.map((series) =>
      series.name === 'Needed'
        ? { ...series, points: series.points.map(() => ({ value: 500, text: '500' })) }
        : series,
    );
    const bytes = await render(aChart({ ...columnsChart, series: full }));
    expect(named(seriesOf(bytes), 'One SDR follows up 266')?.labels).toEqual([]);
    const hidden = [...descendants(partOf(bytes, 'word/charts/chart1.xml'), 'c:legendEntry')];
    expect(hidden.map((entry) => attribute(find(entry, 'c:idx'), 'val'))).toEqual(['4']);
  });

  it('are labelled in the shorter words of a point', async () => {
    const series = columnsChart.series.map((one) => ({
      ...one,
      points: one.points.map((point) => (point.value === null ? point : { ...point, label: 'short' })),
    }));
    const all = seriesOf(await render(aChart({ ...columnsChart, series })));
    expect(new Set(named(all, 'Needed')?.labels)).toEqual(new Set(['short']));
    expect(named(all, 'One SDR follows up short')).toBeDefined();
  });

  it('draw Marketing’s pale step within an edge, so that it is told from the others without its hue', async () => {
    const series = columnsChart.series
      .slice(0, 1)
      .map((one) => ({ ...one, tone: 'marketing-pale' as const }));
    const [bars] = seriesOf(await render(aChart({ ...columnsChart, series })));
    expect(find(bars?.xml, 'c:spPr', 'a:ln', 'a:solidFill')).toBeDefined();
    expect(fillOf('marketing-pale')).not.toBe(fillOf('pale'));
  });

  it('divide the figures as the axis does', async () => {
    const axis = { locale: 'en-US', divideBy: 100, decimals: 2, suffix: '' };
    const all = seriesOf(await render(aChart({ ...columnsChart, axis })));
    expect(named(all, 'Needed')?.values[0]).toBe(1.75);
  });
});

describe('a bridge', () => {
  const bridge = (...steps: readonly [BridgeChart['steps'][number]['kind'], number][]): BridgeChart => ({
    ...bridgeChart,
    axis: { locale: 'en-US', divideBy: 1, decimals: 0, suffix: '' },
    steps: steps.map(([kind, value]) => ({
      label: kind,
      note: '',
      kind,
      value,
      text: `${value}`,
      tone: 'grey',
    })),
  });

  it('hangs each change from where the step before it ended', async () => {
    const all = seriesOf(await render(aChart(bridgeChart)));
    expect(named(all, 'Start')?.values).toEqual([0, 0, 6.5, 0, 5.5233, 0, 5.5233]);
    expect(named(all, 'dollars')?.values).toEqual([6, 7.2, 0.7, 6.5, 0.9767, 5.5233, 0.4767]);
    expect(named(all, 'Labels')?.labels).toContain('−0.98 M');
  });

  it('hatches what the last total lacks up to the goal, and says how much', async () => {
    const steps = bridgeChart.steps.slice(0, -1);
    const goal = { value: 600_000_000, text: '−$476,700' };
    const all = seriesOf(await render(aChart({ ...bridgeChart, steps, goal })));
    expect(named(all, 'Short')?.values.at(-1)).toBe(0.4767);
    expect(named(all, 'dollars')?.labels).toEqual(['5.52 M']);
    expect(named(all, 'Labels')?.labels.at(-1)).toBe('−$476,700');
    expect(named(all, 'Labels')?.values.at(-1)).toBe(6);
  });

  it('hatches from zero up to the goal what a last total below zero lacks, as its table says', async () => {
    const goal = { value: 20, text: '−50' };
    const chart = { ...bridge(['total', 30], ['change', -60], ['total', -30]), goal };
    const all = seriesOf(await render(aChart(chart)));
    expect(chartTable(chart).rows.at(-1)?.at(-1)).toContain('−50');
    expect(named(all, 'Short')?.values.at(-1)).toBe(20);
    expect(named(all, 'Labels')?.labels.at(-1)).toBe('−50');
  });

  it('passes through zero and stays below it', async () => {
    const all = seriesOf(
      await render(aChart(bridge(['total', 30], ['change', -50], ['change', -10], ['total', -30]))),
    );
    expect(named(all, 'Start')?.values).toEqual([0, 0, -20, 0]);
    expect(named(all, 'dollars')?.values).toEqual([30, 30, -10, -30]);
    expect(named(all, 'Below zero')?.values).toEqual([0, -20, 0, 0]);
  });
});

describe('lying bars', () => {
  it('stand in the order of the model, first on top, with what finds no room behind the bar', async () => {
    const bytes = await render(aChart(barsChart));
    const all = seriesOf(bytes);
    expect(named(all, 'Planned')?.values).toEqual([180, 120, 80, 60, 60]);
    expect(named(all, 'Planned')?.labels).toContain('180,000');
    expect(all.at(-1)?.labels).toEqual(['+20,000']);
    const part = partOf(bytes, 'word/charts/chart1.xml');
    const axis = [...descendants(part, 'c:catAx')][0];
    expect(attribute(find(axis, 'c:scaling', 'c:orientation'), 'val')).toBe('maxMin');
  });
});

describe('lying bars with all their figures', () => {
  it('reach as far as the plot does, or as the words behind the longest', async () => {
    const end = async (chart: Chart): Promise<number> => {
      const axis = find(
        partOf(await render(aChart(chart)), 'word/charts/chart1.xml'),
        'c:chart',
        'c:plotArea',
      );
      return Number(
        attribute(
          find([...descendants(axis ?? parseXml('<a/>'), 'c:valAx')][0], 'c:scaling', 'c:max'),
          'val',
        ),
      );
    };
    expect(await end(barsChart)).toBe(180);
    expect(await end({ ...barsChart, series: barsChart.series.slice(0, 1) })).toBeGreaterThan(180);
  });
});

describe('a calendar of campaigns', () => {
  it('starts each bar on its day and writes the months above', async () => {
    const all = seriesOf(await render(aChart(ganttChart)));
    expect(named(all, 'Start')?.values.slice(1)).toEqual([0, 1, 5.2, 2.45, 9.3, 3, 10.5]);
    expect(named(all, 'months')?.values.slice(1)).toEqual([12, 2.5, 1.8, 0.15, 0.2, 3, 1.5]);
    expect(all.slice(3, 15).map(({ labels }) => labels[0])).toEqual(ganttChart.months);
    expect(all.flatMap(({ labels }) => labels)).toContain('280 leads, feeds Dec, too late');
  });

  it('marks the month a row feeds, hollow where the row is in time and filled where it is late', async () => {
    const bytes = await render(aChart(ganttChart));
    const all = seriesOf(bytes);
    expect(named(all, 'Before it')?.values.slice(1)).toEqual([undefined, 6, 8, 6, 11]);
    expect(named(all, 'Month it feeds')?.labels).toEqual(['◇', '◆', '◇', '◆']);
    expect((await readBack(bytes)).all).toContain('◇ Month it feeds. ◆ Starts too late for it');
  });

  it('has no lines between the months, and names the channel of every row', async () => {
    const part = partOf(await render(aChart(ganttChart)), 'word/charts/chart1.xml');
    expect([...descendants(part, 'c:majorGridlines')]).toEqual([]);
    const [names] = [...descendants(part, 'c:cat')];
    const texts = [...descendants(names ?? part, 'c:v')].map((name) => name.children.join(''));
    expect(texts.slice(1, 4)).toEqual(['Search: Always on', 'LinkedIn: Cost sheet', 'LinkedIn: Zone 1']);
  });

  it('writes of every row its dates, and of a late one also that it is, where there is room', async () => {
    const [first] = ganttChart.rows;
    if (!first) throw new Error('no row');
    const dates = 'from 1 March to 30 June';
    const at = { ...first, text: dates, from: 0, to: 5 };
    const rows = [
      { ...at, feeds: { month: 9, text: 'feeds Oct', late: false } },
      {
        ...at,
        feeds: { month: 1, text: 'too late to feed the month of February in the year 2027', late: true },
      },
      { ...at, from: 0, to: 1, feeds: { month: 0, text: 'too late', late: true } },
    ];
    const all = seriesOf(await render(aChart({ ...ganttChart, rows })));
    const words = all.slice(0, 3).flatMap(({ labels }) => labels);
    expect(words.toSorted()).toEqual([dates, dates, `${dates}, too late`]);
  });

  it('writes nothing over the month that a row feeds', async () => {
    const [first] = ganttChart.rows;
    if (!first) throw new Error('no row');
    const fed = Array.from({ length: 12 }, (_, month) => month);
    const rows = fed.map((month) => ({
      ...first,
      text: '1 March to 30 June',
      from: 2,
      to: 8,
      feeds: { month, text: '', late: false },
    }));
    const part = partOf(await render(aChart({ ...ganttChart, rows })), 'word/charts/chart1.xml');
    const [, bars, carrier] = [...descendants(part, 'c:ser')];
    const placed = (series: XmlElement | undefined): [number, string][] =>
      series
        ? [...descendants(series, 'c:dLbl')].flatMap((label): [number, string][] =>
            [...descendants(label, 'a:t')].length === 0
              ? []
              : [
                  [
                    Number(attribute(find(label, 'c:idx'), 'val')) - 1,
                    attribute(find(label, 'c:dLblPos'), 'val') ?? '',
                  ],
                ],
          )
        : [];
    expect([...placed(bars), ...placed(carrier)].map(([row]) => row).toSorted((a, b) => a - b)).toEqual(fed);
    // Behind the bar at once, unless the month stands there; then behind the month, or on the bar.
    expect(
      placed(carrier)
        .filter(([, position]) => position === 'inBase')
        .map(([row]) => row),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 11]);
  });

  it('shows a span beyond the year as far as the year goes', async () => {
    const [first] = ganttChart.rows;
    if (!first) throw new Error('no row');
    const rows = [
      { ...first, from: -2, to: 3 },
      { ...first, from: 11, to: 14 },
    ];
    const all = seriesOf(await render(aChart({ ...ganttChart, rows })));
    expect(named(all, 'Start')?.values.slice(1)).toEqual([0, 11]);
    expect(named(all, 'months')?.values.slice(1)).toEqual([3, 1]);
  });
});

describe('a chart without figures', () => {
  it('is left out and not counted', async () => {
    const bytes = await render(
      aChart({ ...columnsChart, series: [] }),
      aChart({ ...ganttChart, rows: [] }),
      aChart({ ...barsChart, series: barsChart.series.map((series) => ({ ...series, shape: 'line' })) }),
      aChart(barsChart),
    );
    expect((await readBack(bytes)).all).toContain('Figure 1 | Search takes');
    expect(lintDocx(bytes)).toEqual([]);
  });
});

describe('the range of an axis', () => {
  it.each([
    [[350], 0, { minimum: 0, maximum: 400, interval: 100 }],
    [[7.2], 0, { minimum: 0, maximum: 8, interval: 2 }],
    [[0.3], 0, { minimum: 0, maximum: 1, interval: 1 }],
    [[30, -30], 0, { minimum: -40, maximum: 40, interval: 20 }],
    [[], 0, { minimum: 0, maximum: 1, interval: 1 }],
    [[-1e-12], 0, { minimum: -1, maximum: 0, interval: 1 }],
    [[-5], 0, { minimum: -6, maximum: 0, interval: 2 }],
  ])('of %j is round and holds zero', (values, decimals, range) => {
    expect(rangeOf(values, decimals)).toEqual(range);
  });
});

describe('the colours of charts', () => {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  it.each(['marketing', 'sales', 'agreed', 'short', 'ink', 'pale', 'grey'] as const)(
    'of %s let words be read on paper and on the bar',
    (tone) => {
      expect(contrast(strokeOf(tone), 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
      if (tone !== 'short') expect(contrast(wordsOn(tone), fillOf(tone))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('the lint of charts', () => {
  const name = 'word/charts/chart1.xml';
  it.each<[string, (xml: string) => string]>([
    ['an axis off zero', (xml) => xml.replace('<c:min val="0"/>', '<c:min val="50"/>')],
    [
      'a marker colour that is left',
      (xml) =>
        xml.replace(/<c:spPr><a:noFill\/>/, '<c:spPr><a:solidFill><a:srgbClr val="010203"/></a:solidFill>'),
    ],
    ['figures without categories', (xml) => xml.replace(/<c:cat>.*?<\/c:cat>/s, '')],
    [
      'a sheet that is missing',
      (xml) => xml.replace(/<c:externalData.*?<\/c:externalData>/s, '<c:externalData r:id="rId9"/>'),
    ],
  ])('notices %s', async (_, change) => {
    const files = unzipSync(await render(aChart(columnsChart)));
    const before = strFromU8(files[name] ?? new Uint8Array());
    const after = change(before);
    expect(after).not.toBe(before);
    expect(lintDocx(zipSync({ ...files, [name]: strToU8(after) }))).not.toEqual([]);
  });
});
