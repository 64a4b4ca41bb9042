/** MQLs by month of creation (L5): what Marketing promises against what the goal needs. */
import { sayIn } from '../checks/say.ts';
import { figureTarget, type Target } from '../lib/chart.ts';
import { promisedMqls } from '../numbers/agreement.ts';
import { need } from '../numbers/funnel.ts';
import { writtenSum } from '../numbers/month-sums.ts';
import { needByMonth } from '../numbers/phasing.ts';
import { isNumber } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import { chartWords } from './charts/axis.ts';
import type { Block } from './model.ts';
import { figureColumn, textColumn } from './table-parts.ts';

const text = strings.document.mqlTable;

/** A month's figure where there is one. */
const inMonths = (id: string, months: readonly (number | null)[]): readonly (Target | null)[] =>
  months.map((month, at) => (month === null ? null : figureTarget(`${id}.m${at + 1}`)));

/** Nothing while one of the two is not known at all; a month that is not known is left blank. */
export function mqlTable(workbook: Workbook): readonly Block[] {
  const annual = need.headline(workbook).mql;
  const phased = needByMonth.headline(workbook).mql;
  const promised = promisedMqls(workbook);
  const total = writtenSum(promised);
  if (!isNumber(annual) || 'missing' in phased || total === null) return [];
  const { count } = sayIn(workbook);
  const { months } = chartWords(workbook);
  const needed = phased.months;
  const said = (figure: number | null): string => (figure === null ? strings.values.blank : count(figure));
  const apart = (have: number | null, wanted: number | null): string => {
    if (have === null || wanted === null) return '';
    const figure = count(have - wanted);
    return have > wanted ? `+${figure}` : figure;
  };
  const isComplete = promised.every((month) => month !== null);
  const unknownYet = needed.flatMap((month, at) => (month === null ? [months[at] ?? ''] : []));
  return [
    {
      kind: 'table',
      caption: text.caption,
      description: text.description,
      origin: 'L5',
      columns: [
        textColumn(text.unit),
        ...months.map((label) => figureColumn(label)),
        figureColumn(text.year),
      ],
      rows: [
        {
          kind: 'body',
          party: 'marketing',
          cells: [text.promised, ...promised.map(said), count(total)],
          // The months are written right above.
          targets: [null, ...promised.map(() => null), figureTarget('agreement.mqls')],
        },
        {
          kind: 'body',
          party: 'sales',
          cells: [text.needed, ...needed.map(said), count(annual)],
          targets: [null, ...inMonths('need.mql', needed), figureTarget('need.mql')],
        },
        {
          kind: 'total',
          cells: [
            text.difference,
            ...promised.map((have, at) => apart(have, needed[at] ?? null)),
            apart(isComplete ? total : null, annual),
          ],
          targets: [
            null,
            ...inMonths(
              'promised_short',
              promised.map((have, at) => (have === null ? null : (needed[at] ?? null))),
            ),
            null,
          ],
        },
      ],
      note: [
        text.created,
        ...(phased.beforeYear > 0 ? [text.before(count(phased.beforeYear), count(annual))] : []),
        ...(unknownYet.length > 0 ? [text.nextYear(unknownYet)] : []),
        text.source,
      ].join(' '),
    },
  ];
}
