import { afterEach, describe, expect, it } from 'vitest';
import { CoverPage, Page } from '../../../renderer/features/preview/page.tsx';
import { paginate } from '../../../renderer/features/preview/paginate.ts';
import type { Block } from '../../../shared/document/model.ts';
import { barsChart, chartBlocks, columnsChart } from '../../fixtures/word/charts.ts';
import { aPlanDocument } from '../../fixtures/word/plan-document.ts';
import { render } from '../guide/render.tsx';

let shown: ReturnType<typeof render> | null = null;
afterEach(() => shown?.close());

function show(blocks: readonly Block[]): HTMLElement {
  const document = aPlanDocument({ runs: [{ orientation: 'portrait', blocks }] });
  const preview = paginate(document);
  shown = render(
    <ol>
      <CoverPage document={document} />
      {preview.pages.map((page) => (
        <Page key={page.number} page={page} document={document} preview={preview} />
      ))}
    </ol>,
  );
  return shown.root;
}

describe('charts in the preview', () => {
  it('have the number, the caption and the source that Word prints', () => {
    const text = show(chartBlocks).textContent ?? '';
    chartBlocks.forEach(({ caption, chart }, index) => {
      expect(text).toContain(`Figure ${index + 1} | ${caption}`);
      expect(text).toContain(chart.source ?? '');
    });
  });

  it('without figures are left out and not counted, as in Word', () => {
    const empty: Block = {
      kind: 'chart',
      caption: 'Nothing yet',
      description: '',
      chart: { ...columnsChart, series: [] },
    };
    const some: Block = { kind: 'chart', caption: 'Budget', description: '', chart: barsChart };
    const text = show([empty, some]).textContent ?? '';
    expect(text).toContain('Figure 1 | Budget');
    expect(text).not.toContain('Nothing yet');
  });

  it('part number and title as Word does, so that neither is read on from the other', () => {
    const some: Block = { kind: 'chart', caption: '5 months', description: '', chart: barsChart };
    expect(show([some]).textContent).toContain('Figure 1 | 5 months');
  });

  it('stay whole on a page with their caption', () => {
    const document = aPlanDocument({
      runs: [{ orientation: 'portrait', blocks: [...chartBlocks, ...chartBlocks] }],
    });
    const { pages } = paginate(document);
    expect(pages.length).toBeGreaterThan(1);
    const figures = pages.flatMap((page) => page.blocks.map(({ figure }) => figure));
    expect(figures).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
