/** MQLs by month of creation (L5): what Marketing promises against what the goal needs. */
import { promisedMqls } from '../numbers/agreement.ts';
import { need } from '../numbers/funnel.ts';
import { writtenSum } from '../numbers/month-sums.ts';
import { needByMonth } from '../numbers/phasing.ts';
import { isNumber } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import { chartWords } from './charts/axis.ts';
import type { Block } from './model.ts';

const text = strings.document.mqlTable;

/** Nothing while one of the two is not known at all; a month that is not known is left blank. */
export function mqlTable(workbook: Workbook): readonly Block[] {
  const annual = need.headline(workbook).mql;
  const phased = needByMonth.headline(workbook).mql;
  const promised = promisedMqls(workbook);
  const total = writtenSum(promised);
  if (!isNumber(annual) || 'missing' in phased || total === null) return [];
  const words = chartWords(workbook);
  const needed = phased.months;
  const said = (figure: number | null): string => (figure === null ? '–' : words.number(figure));
  const apart = (have: number | null, wanted: number | null): string => {
    if (have === null || wanted === null) return '';
    const figure = words.number(have - wanted);
    return have > wanted ? `+${figure}` : figure;
  };
  const isComplete = promised.every((month) => month !== null);
  const years = needed.flatMap((month, at) => (month === null ? [words.months[at] ?? ''] : []));
  return [
    {
      kind: 'table',
      caption: text.caption,
      description: text.description,
      origin: 'L5',
      columns: [
        { label: text.unit, align: 'left' },
        ...words.months.map((label) => ({ label, align: 'right' as const })),
        { label: text.year, align: 'right' },
      ],
      rows: [
        {
          kind: 'body',
          party: 'marketing',
          cells: [text.promised, ...promised.map(said), words.number(total)],
        },
        { kind: 'body', party: 'sales', cells: [text.needed, ...needed.map(said), words.number(annual)] },
        {
          kind: 'total',
          cells: [
            text.difference,
            ...promised.map((have, at) => apart(have, needed[at] ?? null)),
            apart(isComplete ? total : null, annual),
          ],
        },
      ],
      note: [
        text.created,
        ...(phased.beforeYear > 0
          ? [text.before(words.number(phased.beforeYear), words.number(annual))]
          : []),
        ...(years.length > 0 ? [text.nextYear(years)] : []),
        text.source,
      ].join(' '),
    },
  ];
}
