/** The headline figures with formula, value and source, as they explain themselves in the window. */
import { explainFigure, figureOf } from '../numbers/explain/figures.ts';
import { isNumber } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import type { PrintedPart } from '../template/types.ts';
import type { Workbook } from '../workbook/types.ts';
import type { Block, TableRow } from './model.ts';
import { bodyRow, figureColumn, textColumn } from './table-parts.ts';

/** A figure is printed only with the plans whose values it is made of. */
const headline: readonly { readonly of: readonly PrintedPart[]; readonly ids: readonly string[] }[] = [
  { of: ['company'], ids: ['goal'] },
  {
    of: ['marketing'],
    ids: [
      'need.sourced',
      'need.deals',
      'need.opportunities',
      'need.sql',
      'need.mql',
      'need.leads',
      'have.leads',
      'blended_cpl',
      'short.leads',
      'short.deals',
      'short.sourced',
      'value.lead',
      'budget_share',
      'cost.deals',
    ],
  },
  {
    of: ['sales'],
    ids: ['street', 'capacity', 'required_attainment', 'pipeline', 'coverage', 'coverage.now', 'opening'],
  },
  { of: ['marketing', 'sales'], ids: ['opening.gap'] },
];

/** Nothing where no figure exists; else the rounding in force and the table. */
export function headlineFigures(workbook: Workbook, parts: readonly PrintedPart[]): readonly Block[] {
  const text = strings.document.appendixA;
  const rows = headline
    .filter(({ of }) => of.every((part) => parts.includes(part)))
    .flatMap(({ ids }) => ids.flatMap((id) => figureRow(workbook, id)));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      content: [{ text: `${text.unitPolicy[planSettings(workbook).unitPolicy]} ${text.formulaNumbers}` }],
    },
    {
      kind: 'table',
      caption: text.headline,
      description: text.headlineDescription,
      columns: [
        textColumn(text.figure),
        textColumn(text.formula),
        textColumn(text.source),
        figureColumn(text.value),
      ],
      rows,
    },
  ];
}

function figureRow(workbook: Workbook, id: string): readonly TableRow[] {
  const figure = figureOf(workbook, id);
  const explained = explainFigure(workbook, id);
  if (figure === null || explained === null || !isNumber(figure.value)) return [];
  const source = [explained.source, explained.uses].filter((words) => words !== '').join('\n');
  return [bodyRow(explained.label, explained.formula, source, explained.value)];
}
