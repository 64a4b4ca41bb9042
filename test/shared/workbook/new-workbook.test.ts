import { describe, expect, it } from 'vitest';
import { repairWorkbook } from '../../../shared/exchange/repair.ts';
import { shippedTemplates } from '../../../shared/template/shipped/catalogue.ts';
import { newWorkbook } from '../../../shared/workbook/new-workbook.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';

const at = '2027-11-01T08:00:00.000Z';

describe('a new workbook', () => {
  it.each(shippedTemplates.map((template) => [template.id, template] as const))(
    'from %s is sound and holds only its title and the rows a template starts with',
    (_, template) => {
      const fresh = newWorkbook(template, { id: 'new', at, title: 'Plan' });
      expect(repairWorkbook(fresh).report).toEqual([]);
      expect(fresh.answers).toEqual({ 'settings.plan_title': 'Plan' });
      expect(rowsOf(fresh, 'seasonality')).toHaveLength(12);
    },
  );
});
