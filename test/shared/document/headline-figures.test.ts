import { describe, expect, it } from 'vitest';
import { headlineFigures } from '../../../shared/document/headline-figures.ts';
import { outcomeWords } from '../../../shared/numbers/explain/explanation.ts';
import { need } from '../../../shared/numbers/funnel.ts';
import { newWorkbook } from '../../../shared/workbook/new-workbook.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { seeded } from '../checks/case.ts';

const words = (workbook: Workbook, parts: Parameters<typeof headlineFigures>[1]): string =>
  JSON.stringify(headlineFigures(workbook, parts));

describe('headline figures of appendix A', () => {
  it('carry formula, value and source', () => {
    const printed = words(seeded, ['company', 'marketing', 'sales']);
    expect(printed).toContain(outcomeWords(seeded)(need.headline(seeded).leads, 'count'));
    expect(printed).toContain('F5');
    expect(printed).not.toContain('n/a');
  });

  it('leave out what the other plan alone can say', () => {
    expect(words(seeded, ['company', 'marketing'])).not.toContain('Street quota');
    expect(words(seeded, ['company', 'sales'])).not.toContain('F15');
  });

  it('say how deals and leads are rounded', () => {
    const rounded = { ...seeded, answers: { ...seeded.answers, 'settings.unit_policy': 'ceil' } };
    expect(words(seeded, ['company'])).toContain('carried exactly');
    expect(words(rounded, ['company'])).toContain('rounded up to whole units');
  });

  it('are absent while nothing is entered', () => {
    const empty = newWorkbook(seeded.template, { id: 'w', at: '2027-01-01T00:00:00Z', title: 'Plan' });
    expect(headlineFigures(empty, ['company', 'marketing', 'sales'])).toEqual([]);
  });
});
