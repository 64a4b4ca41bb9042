/** The signature block of the agreement: three parties, with the names the agreement gives. */
import { strings } from '../strings/catalogue.ts';
import { findRow, rowLabel, textOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import type { Block } from './model.ts';

const parties = [
  { role: strings.document.signatures.marketing, key: 'L1.marketing_lead' },
  { role: strings.document.signatures.sales, key: 'L1.sales_lead' },
  { role: strings.document.signatures.sponsor, key: 'L1.sponsor' },
] as const;

export function signatureBlock(workbook: Workbook): Block {
  return {
    kind: 'signatures',
    parties: parties.map(({ role, key }) => {
      const id = textOf(workbook, key);
      const title = id === undefined ? undefined : findRow(workbook, 'people', id)?.cells.title;
      return {
        role,
        name: id === undefined ? '' : rowLabel(workbook, ['people'], id),
        title: typeof title === 'string' ? title : '',
      };
    }),
  };
}
