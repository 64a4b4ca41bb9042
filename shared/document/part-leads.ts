/** The answer in one sentence under a part's heading. A sentence is built only from figures that exist. */
import { openConflicts } from '../checks/register.ts';
import { sayIn } from '../checks/say.ts';
import { newBusinessGoal } from '../numbers/goal.ts';
import { signatures } from '../plan/agreement.ts';
import { isNumber } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import type { PrintedPart } from '../template/types.ts';
import { fiscalYearLabel } from '../workbook/fiscal-year.ts';
import { numberOf, rowLabel, rowsOf, textOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { planStatus } from './plan-status.ts';

/** null while a figure or a name that the sentence needs is blank. */
export function partLead(workbook: Workbook, part: PrintedPart): string | null {
  switch (part) {
    case 'company':
      return companyLead(workbook);
    case 'marketing':
      return marketingLead(workbook);
    case 'sales':
      return salesLead(workbook);
    case 'agreement':
      return agreementLead(workbook);
  }
}

function companyLead(workbook: Workbook): string | null {
  const company = textOf(workbook, 'A1.legal_name');
  const goal = numberOf(workbook, 'A3.corporate_revenue_goal');
  if (company === undefined || goal === undefined) return null;
  const text = strings.document.leads;
  const { money } = sayIn(workbook);
  const fresh = newBusinessGoal(workbook);
  const year = fiscalYearLabel(workbook);
  return isNumber(fresh)
    ? text.companyNew(company, money(goal), year, money(fresh))
    : text.company(company, money(goal), year);
}

function marketingLead(workbook: Workbook): string | null {
  const budget = numberOf(workbook, 'M10.total_budget');
  const campaigns = rowsOf(workbook, 'campaigns').length;
  const channels = rowsOf(workbook, 'channel_plan').length;
  if (budget === undefined || campaigns === 0 || channels === 0) return null;
  const text = strings.document.leads;
  const { money, count } = sayIn(workbook);
  return text.marketing(money(budget), text.campaigns(count(campaigns)), text.channels(count(channels)));
}

function salesLead(workbook: Workbook): string | null {
  const people = rowsOf(workbook, 'roster').length;
  const attainment = numberOf(workbook, 'S6.attainment_assumption');
  if (people === 0 || attainment === undefined) return null;
  const text = strings.document.leads;
  const { count, percent } = sayIn(workbook);
  return text.sales(text.people(count(people)), percent(attainment));
}

function agreementLead(workbook: Workbook): string | null {
  const [marketing, sales] = ['L1.marketing_lead', 'L1.sales_lead'].map((key) => {
    const id = textOf(workbook, key);
    return id === undefined ? undefined : rowLabel(workbook, ['people'], id);
  });
  const [from, to] = ['L1.effective', 'L1.expires'].map((key) => textOf(workbook, key));
  if (!marketing || !sales || from === undefined || to === undefined) return null;
  const text = strings.document.leads;
  const { date } = sayIn(workbook);
  const terms = [marketing, sales, date(from), date(to)] as const;
  const by = signatures(workbook);
  const signed = { marketing: by.has('L12.marketing_signed'), sales: by.has('L12.sales_signed') };
  const conflicts = openConflicts(workbook).length;
  return [
    ...(signed.marketing && signed.sales
      ? [text.agreed(...terms)]
      : [
          text.proposed[planStatus(workbook)](...terms),
          text.signedBy[signed.marketing ? 'marketing' : signed.sales ? 'sales' : 'neither'],
        ]),
    strings.document.appendixB.conflicts(conflicts),
  ].join(' ');
}
