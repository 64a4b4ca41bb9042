/** The signature block of the agreement: three parties, with the names the agreement gives. */
import { term } from '../plan/agreement.ts';
import { strings } from '../strings/catalogue.ts';
import { findRow, rowLabel } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import type { Block, SignatureParty } from './model.ts';

const text = strings.document.signatures;

export function signatureBlock(workbook: Workbook): Block {
  const { marketingLead, salesLead, sponsor } = term(workbook);
  const party = (role: string, person: string | null): SignatureParty => {
    const title = person === null ? undefined : findRow(workbook, 'people', person)?.cells.title;
    return {
      role,
      name: person === null ? '' : rowLabel(workbook, ['people'], person),
      title: typeof title === 'string' ? title : '',
    };
  };
  return {
    kind: 'signatures',
    parties: [
      party(text.marketing, marketingLead),
      party(text.sales, salesLead),
      party(text.sponsor, sponsor),
    ],
  };
}
