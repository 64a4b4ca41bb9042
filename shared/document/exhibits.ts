/** What is generated from the figures inside a section: summaries, charts, the matrix, the register. */
import type { Chart } from '../lib/chart.ts';
import { chartTable } from '../lib/chart-table.ts';
import { strings } from '../strings/catalogue.ts';
import type { GeneratedBlock, Section } from '../template/types.ts';
import type { Workbook } from '../workbook/types.ts';
import { budgetByChannel, budgetByMonth } from './charts/budget-charts.ts';
import { campaignCalendar } from './charts/campaign-calendar.ts';
import { capacityBridge } from './charts/capacity-bridge.ts';
import { conflictCosts } from './charts/conflict-costs.ts';
import { mqlMonths } from './charts/mql-months.ts';
import { quotaBars } from './charts/quota-bars.ts';
import { matrixBlocks } from './matrix-blocks.ts';
import type { Block } from './model.ts';
import { mqlTable } from './mql-table.ts';
import { registerBlocks } from './register-blocks.ts';
import { marketingSummary, salesSummary } from './summary-figures.ts';
import { trackingBlocks, trackingChart } from './tracking-blocks.ts';

const chartsOf: { readonly [block in GeneratedBlock]?: readonly ((workbook: Workbook) => Chart | null)[] } = {
  sales_summary: [capacityBridge],
  channel_budget: [budgetByChannel],
  monthly_budget: [budgetByMonth],
  calendar: [campaignCalendar],
  quota_chart: [quotaBars],
  mql_months: [mqlMonths],
  register: [conflictCosts],
  tracking: [trackingChart],
};

/** In the order of the section's generated blocks; figures that do not exist yet print nothing. */
export const generatedBlocksOf = (workbook: Workbook, section: Section): readonly Block[] =>
  (section.generated ?? []).flatMap((block) => [
    ...wordsOf(workbook, block),
    ...(chartsOf[block] ?? []).flatMap((draw) => {
      const chart = draw(workbook);
      return chart ? [chartBlock(chart, section.id)] : [];
    }),
  ]);

function wordsOf(workbook: Workbook, block: GeneratedBlock): readonly Block[] {
  switch (block) {
    case 'marketing_summary':
      return marketingSummary(workbook);
    case 'sales_summary':
      return salesSummary(workbook);
    case 'matrix':
      return matrixBlocks(workbook);
    case 'tracking':
      return trackingBlocks(workbook);
    case 'register':
      return registerBlocks(workbook);
    case 'mql_months':
      return mqlTable(workbook);
    default:
      return [];
  }
}

/** A chart with its finding as caption and its figures as alternative text. */
export function chartBlock(chart: Chart, origin: string): Block {
  const table = chartTable(chart);
  const rows = table.rows.map((row) => row.join(', ')).join('; ');
  return {
    kind: 'chart',
    caption: chart.title,
    description: strings.document.chartDescription(chart.title, chart.unit, rows),
    chart,
    origin,
  };
}
