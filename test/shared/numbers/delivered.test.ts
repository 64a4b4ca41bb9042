import { describe, expect, it } from 'vitest';
import { delivered } from '../../../shared/numbers/agreement.ts';
import { coreFigure } from '../../../shared/numbers/core-figures.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { isNumber } from '../../../shared/plan/outcome.ts';
import { findRow } from '../../../shared/workbook/read.ts';
import { changed, seeded, withRows } from '../checks/case.ts';

const begun = changed(seeded, {
  'handovers/ho_1/mql': 200,
  'handovers/ho_1/sal': 130,
  'handovers/ho_1/median_hours': 3,
  'handovers/ho_2/mql': 216,
  'handovers/ho_2/sal': 140,
  'handovers/ho_2/in_time': 162,
  'handovers/ho_2/median_hours': 8,
  'handovers/ho_3/median_hours': 4,
});

describe('F40, what was delivered', () => {
  it('is value handed over against value committed, for the months that are written', () => {
    const now = delivered(begun);
    // 416 of 2 × 208 MQLs, each worth 24,000 × 40 % × 60 % × 25 % = 1,440.
    expect(now).toMatchObject({ share: 1, value: 416 * 144_000, committed: 416 * 144_000 });
    expect(now.acceptance.ratio).toBeCloseTo(270 / 416, 12);
  });

  it('counts a month in a ratio only when both of its figures are written', () => {
    expect(delivered(begun).compliance.ratio).toBe(162 / 216);
  });

  it('is n/a where more is counted than was handed over', () => {
    const wrong = delivered(changed(begun, { 'handovers/ho_1/sal': 500, 'handovers/ho_2/in_time': 217 }));
    expect(wrong.acceptance.ratio).toEqual({ missing: 'More MQLs are counted than were handed over' });
    expect(wrong.compliance.ratio).toEqual({ missing: 'More MQLs are counted than were handed over' });
    // More MQLs than promised is more than was promised, and no mistake.
    expect(delivered(changed(begun, { 'handovers/ho_1/mql': 300 })).share).toBe(516 / 416);
  });

  it('reports the response time as a median', () => {
    expect(delivered(begun).medianHours).toBe(4);
    expect(delivered(changed(begun, { 'handovers/ho_3/median_hours': null })).medianHours).toBe(5.5);
  });

  it('is n/a with its reason before anything was handed over, and where nothing can be divided', () => {
    const { acceptance, compliance, ...others } = delivered(seeded);
    const figures = [others, acceptance, compliance].flatMap((one) => Object.values(one));
    expect(figures).toHaveLength(10);
    for (const figure of figures) expect(isNumber(figure)).toBe(false);
    expect(delivered(seeded).share).toEqual({
      missing: 'no month has what was handed over and what belongs to it (L8)',
    });
    const none = changed(seeded, { 'handovers/ho_1/mql': 0, 'handovers/ho_1/sal': 0 });
    expect(isNumber(delivered(none).acceptance.ratio)).toBe(false);
    expect(delivered(none).share).toBe(0);
  });

  it('takes each month of the year once, and no other', () => {
    const odd = withRows(begun, 'handovers', [
      { id: 'twice', cells: { month: 1, mql: 999 } },
      { id: 'beyond', cells: { month: 13, mql: 999 } },
      { id: 'half', cells: { month: 1.5, mql: 999 } },
    ]);
    expect(delivered(odd)).toEqual(delivered(begun));
  });

  it('is there for each month, and explains itself', () => {
    const share = (row: string) =>
      coreFigure(begun, findRow(begun, 'handovers', row) ?? null, 'month_delivered');
    expect(share('ho_2')).toEqual({ kind: 'value', value: 216 / 208 });
    expect(share('ho_4')).toEqual({ kind: 'blank' });
    const words = explain(begun, 'cell:handovers/ho_2/delivered');
    expect(words?.inputs.map(({ value }) => value)).toEqual(['216', '208']);
    expect(words?.inputs[1]?.place).toBe('mkt_deliv/md_mql/m2');
  });
});
