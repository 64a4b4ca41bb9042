import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import css from '../../../renderer/features/preview/paper.module.css';
import { WordPreview } from '../../../renderer/features/preview/word-preview.tsx';
import { createWorkbookStore, type WorkbookStore } from '../../../renderer/state/workbook-store.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import type { Block } from '../../../shared/document/model.ts';
import { aBridge } from '../guide/a-bridge.ts';
import { aPlan } from '../guide/a-plan.ts';
import { render } from '../guide/render.tsx';

let store: WorkbookStore;
let shown: ReturnType<typeof render>;

beforeEach(() => {
  vi.useFakeTimers();
  const { bridge } = aBridge();
  let ids = 0;
  store = createWorkbookStore(
    bridge,
    { workbook: aPlan(), notice: null },
    { clock: { now: () => '2026-11-30T09:41:00.000Z' }, ids: { next: () => `id${++ids}` } },
  );
  shown = render(<WordPreview store={store} bridge={bridge} section={null} />);
});
afterEach(() => {
  shown.close();
  store.dispose();
  vi.useRealTimers();
});

const text = () => shown.root.textContent ?? '';

/** Every text of a block, as it must stand on the page. */
function textsOf(block: Block): readonly string[] {
  const words = (content: readonly { readonly text: string }[]) => content.map((one) => one.text).join('');
  switch (block.kind) {
    case 'heading':
    case 'question':
    case 'callout':
      return [block.text];
    case 'lead':
    case 'paragraph':
      return [words(block.content)];
    case 'labelled':
      return [block.label, words(block.content)];
    case 'list':
      return block.items.map(words);
    case 'figures':
      return block.items.flatMap((item) => [item.label, item.value, item.note]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.label),
        ...block.rows.flatMap((row) => row.cells),
        block.note ?? '',
      ];
    case 'chart':
      return [block.caption, block.chart.source ?? ''];
    case 'signatures':
      return block.parties.flatMap((party) => [party.role, party.name, party.title]);
    case 'picture':
      return [];
    case 'contents':
      return [block.title];
  }
}

describe('the preview', () => {
  it('shows every word and figure of the document model', () => {
    const document = buildDocument(store.getState().workbook, { part: 'all', includeCompensation: false });
    const page = text();
    const missing = document.runs
      .flatMap((run) => run.blocks)
      .flatMap(textsOf)
      .filter((one) => !page.includes(one));
    expect(missing).toEqual([]);
    expect(page).toContain('Verrin Instruments');
  });

  it('lists in its contents what Word lists: the parts behind them, not the page before', () => {
    const lists = [...shown.root.querySelectorAll('[data-density] li')].map((one) => one.textContent ?? '');
    expect(lists[0]).toMatch(/^1 Company/);
    expect(text()).toContain('Where this plan stands');
    expect(lists.filter((one) => one.includes('Where this plan stands'))).toEqual([]);
  });

  it('is made again when typing has paused, and not before', () => {
    act(
      () =>
        void store.dispatch(
          { kind: 'set-answer', key: 'A1.legal_name', value: 'Northwind Pumps' },
          'edit of Legal name',
        ),
    );
    expect(text()).not.toContain('Northwind Pumps');
    act(() => void vi.advanceTimersByTime(500));
    expect(text()).toContain('Northwind Pumps');
  });

  it('shows one part alone', () => {
    expect(text()).toContain('Table 2 | ');
    const agreement = [...shown.root.querySelectorAll('label')].find(
      (one) => one.textContent === 'Agreement',
    );
    act(() => agreement?.querySelector('input')?.click());
    expect(text()).toContain('Parties and term');
    expect(text()).not.toContain('Campaigns and budget');
  });

  it('keeps a minus on the line of its amount', () => {
    act(() => {
      store.dispatch(
        { kind: 'set-answer', key: 'A1.mission', value: 'A result of −$476,700 (7.9%) and no more' },
        'edit of Mission',
      );
    });
    act(() => void vi.advanceTimersByTime(500));
    const whole = [...shown.root.querySelectorAll('span')].filter((one) => one.textContent === '−$476,700');
    expect(whole.map((one) => one.className)).toEqual([css.amount]);
    expect(text()).toContain('A result of −$476,700 (7.9%) and no more');
  });

  it('draws user text as text', () => {
    act(() => {
      store.dispatch(
        { kind: 'set-answer', key: 'A1.legal_name', value: '<img src=x onerror=alert(1)>' },
        'edit of Legal name',
      );
    });
    act(() => void vi.advanceTimersByTime(500));
    expect(shown.root.querySelector('img')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
  });
});
