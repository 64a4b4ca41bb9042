/** The answer in one sentence under a part's heading. A sentence is built only from figures that exist. */

import { openConflicts } from '../checks/register.ts';
import { computeField } from '../numbers/compute.ts';
import { signatures } from '../plan/agreement.ts';
import { strings } from '../strings/catalogue.ts';
import { findField } from '../template/find.ts';
import type { Part } from '../template/types.ts';
import { formatDate } from '../values/date-format.ts';
import { formatMoney, formatNumber, formatPercent } from '../values/number-format.ts';
import { fiscalYearLabel } from '../workbook/fiscal-year.ts';
import { currencyOf, localeOf, numberOf, rowLabel, rowsOf, textOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';

export function partLead(workbook: Workbook, part: Exclude<Part, 'setup'>): string | null {
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

export const money = (workbook: Workbook, minor: number): string =>
  formatMoney(localeOf(workbook), currencyOf(workbook), minor);

export function planStatus(workbook: Workbook): keyof typeof strings.document.status {
  const status = textOf(workbook, 'settings.status');
  return status === 'in_review' || status === 'approved' ? status : 'draft';
}

export const count = (workbook: Workbook, figure: number): string =>
  formatNumber(localeOf(workbook), figure, { maxDecimals: 0 });

/** The goal for new business in minor units, null while its inputs are blank. */
export function newBusinessGoal(workbook: Workbook): number | null {
  const found = findField(workbook.template, 'A3.new_business_goal');
  const figure = found && computeField(workbook, found.section, found.field);
  return figure?.kind === 'value' && typeof figure.value === 'number' ? figure.value : null;
}

function companyLead(workbook: Workbook): string | null {
  const company = textOf(workbook, 'A1.legal_name');
  const goal = numberOf(workbook, 'A3.corporate_revenue_goal');
  if (company === undefined || goal === undefined) return null;
  const text = strings.document.leads;
  const fresh = newBusinessGoal(workbook);
  const year = fiscalYearLabel(workbook);
  return fresh === null
    ? text.company(company, money(workbook, goal), year)
    : text.companyNew(company, money(workbook, goal), year, money(workbook, fresh));
}

function marketingLead(workbook: Workbook): string | null {
  const budget = numberOf(workbook, 'M10.total_budget');
  const campaigns = rowsOf(workbook, 'campaigns').length;
  const channels = rowsOf(workbook, 'channel_plan').length;
  if (budget === undefined || campaigns === 0 || channels === 0) return null;
  const text = strings.document.leads;
  return text.marketing(
    money(workbook, budget),
    text.campaigns(count(workbook, campaigns)),
    text.channels(count(workbook, channels)),
  );
}

function salesLead(workbook: Workbook): string | null {
  const people = rowsOf(workbook, 'roster').length;
  const attainment = numberOf(workbook, 'S6.attainment_assumption');
  if (people === 0 || attainment === undefined) return null;
  const text = strings.document.leads;
  return text.sales(text.people(count(workbook, people)), formatPercent(localeOf(workbook), attainment));
}

function agreementLead(workbook: Workbook): string | null {
  const [marketing, sales] = ['L1.marketing_lead', 'L1.sales_lead'].map((key) => {
    const id = textOf(workbook, key);
    return id === undefined ? undefined : rowLabel(workbook, ['people'], id);
  });
  const [from, to] = ['L1.effective', 'L1.expires'].map((key) => textOf(workbook, key));
  if (!marketing || !sales || from === undefined || to === undefined) return null;
  const text = strings.document.leads;
  const locale = localeOf(workbook);
  const terms = [marketing, sales, formatDate(locale, from), formatDate(locale, to)] as const;
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
