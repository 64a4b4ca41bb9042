/** The answer in one sentence under a part's heading. A sentence is built only from figures that exist. */
import { openConflicts } from '../checks/register.ts';
import { sayIn } from '../checks/say.ts';
import { newBusinessGoal } from '../numbers/goal.ts';
import { signatures, term } from '../plan/agreement.ts';
import { companyGoal } from '../plan/goals.ts';
import { budgetFrame, campaigns, channelPlan } from '../plan/marketing.ts';
import { isNumber } from '../plan/outcome.ts';
import { roster, salesRules } from '../plan/sales-team.ts';
import { strings } from '../strings/catalogue.ts';
import type { PrintedPart } from '../template/types.ts';
import { fiscalYearLabel } from '../workbook/fiscal-year.ts';
import { rowLabel, textOf } from '../workbook/read.ts';
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
  const { corporate } = companyGoal(workbook);
  if (company === undefined || corporate === null) return null;
  const text = strings.document.leads;
  const { money } = sayIn(workbook);
  const fresh = newBusinessGoal(workbook);
  const year = fiscalYearLabel(workbook);
  return isNumber(fresh)
    ? text.companyNew(company, money(corporate), year, money(fresh))
    : text.company(company, money(corporate), year);
}

function marketingLead(workbook: Workbook): string | null {
  const { total } = budgetFrame(workbook);
  const running = campaigns(workbook).length;
  const channels = channelPlan(workbook).length;
  if (total === null || running === 0 || channels === 0) return null;
  const text = strings.document.leads;
  const { money, count } = sayIn(workbook);
  return text.marketing(money(total), text.campaigns(count(running)), text.channels(count(channels)));
}

function salesLead(workbook: Workbook): string | null {
  const people = roster(workbook).length;
  const { attainment } = salesRules(workbook);
  if (people === 0 || attainment === null) return null;
  const text = strings.document.leads;
  const { count, percent } = sayIn(workbook);
  return text.sales(text.people(count(people)), percent(attainment));
}

function agreementLead(workbook: Workbook): string | null {
  const { marketingLead: marketer, salesLead: seller, effective, expires } = term(workbook);
  const nameOf = (person: string | null): string =>
    person === null ? '' : rowLabel(workbook, ['people'], person);
  const [marketing, sales] = [nameOf(marketer), nameOf(seller)];
  if (marketing === '' || sales === '' || effective === null || expires === null) return null;
  const text = strings.document.leads;
  const { date } = sayIn(workbook);
  const terms = [marketing, sales, date(effective), date(expires)] as const;
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
