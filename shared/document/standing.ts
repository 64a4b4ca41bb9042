/** The first page after the cover: where the plan stands, in figures that exist today. */
import { sayIn } from '../checks/say.ts';
import { newBusinessGoal } from '../numbers/goal.ts';
import { companyGoal } from '../plan/goals.ts';
import { budgetFrame, campaigns } from '../plan/marketing.ts';
import { isNumber } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { sectionsOf } from '../template/find.ts';
import type { PrintedPart } from '../template/types.ts';
import { formatPercent } from '../values/number-format.ts';
import { fiscalYearLabel } from '../workbook/fiscal-year.ts';
import { sectionProgress } from '../workbook/progress.ts';
import { localeOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { keyFigures } from './key-figures.ts';
import type { Block, KeyFigure } from './model.ts';
import { openItems } from './open-items.ts';
import { planStatus } from './plan-status.ts';
import { alignmentSummary } from './summary-figures.ts';
import { bodyRow, figureColumn, textColumn } from './table-parts.ts';

export function standing(workbook: Workbook, parts: readonly PrintedPart[]): readonly Block[] {
  const text = strings.document.standing;
  const open = openItems(workbook, parts).length;
  const lead = open === 0 ? text.complete : text.open(sayIn(workbook).count(open));
  return [
    { kind: 'heading', level: 1, id: 'standing', text: text.title },
    { kind: 'lead', content: [{ text: `${lead} ${text.approval[planStatus(workbook)]}` }] },
    ...goalsAndBudget(workbook, parts),
    ...(parts.includes('marketing') && parts.includes('sales') ? alignmentSummary(workbook) : []),
    progressTable(workbook, parts),
    { kind: 'paragraph', content: [{ text: text.read }] },
  ];
}

function goalsAndBudget(workbook: Workbook, parts: readonly PrintedPart[]): readonly Block[] {
  const text = strings.document.standing.figures;
  const { corporate, retained } = companyGoal(workbook);
  const fresh = newBusinessGoal(workbook);
  const budget = parts.includes('marketing') ? budgetFrame(workbook).total : null;
  const { money, count } = sayIn(workbook);
  const items: KeyFigure[] = [];
  if (corporate !== null)
    items.push({
      label: text.corporateGoal,
      value: money(corporate),
      note: retained === null ? fiscalYearLabel(workbook) : text.ofWhichRetained(money(retained)),
    });
  if (isNumber(fresh) && corporate !== null && corporate > 0)
    items.push({
      label: text.newBusiness,
      value: money(fresh),
      note: text.shareOfGoal(formatPercent(localeOf(workbook), fresh / corporate, 0)),
    });
  if (budget !== null)
    items.push({
      label: text.budget,
      value: money(budget),
      note: strings.document.leads.campaigns(count(campaigns(workbook).length)),
    });
  return keyFigures(items);
}

function progressTable(workbook: Workbook, parts: readonly PrintedPart[]): Block {
  const text = strings.document.standing;
  const { count } = sayIn(workbook);
  const rows = parts.map((part) => {
    const sections = sectionsOf(workbook.template, part);
    const begun = sections.filter((section) => sectionProgress(workbook, section).written > 0).length;
    return { part, sections: sections.length, begun, open: openItems(workbook, [part]).length };
  });
  const cells = (label: string, of: readonly (typeof rows)[number][]): readonly string[] => [
    label,
    ...(['sections', 'begun', 'open'] as const).map((key) =>
      count(of.reduce((sum, row) => sum + row[key], 0)),
    ),
  ];
  const body = rows.map((row) => bodyRow(...cells(strings.document.parts[row.part], [row])));
  return {
    kind: 'table',
    caption: text.caption,
    description: text.description,
    columns: [
      textColumn(text.columns.part),
      figureColumn(text.columns.sections),
      figureColumn(text.columns.begun),
      figureColumn(text.columns.open),
    ],
    rows: rows.length > 1 ? [...body, { kind: 'total', cells: cells(text.total, rows) }] : body,
  };
}
