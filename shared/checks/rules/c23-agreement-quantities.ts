/** C23: the MQLs promised in the agreement against the need by creation month, the year's need and the supply. */
import { promisedMqls } from '../../numbers/agreement.ts';
import { need } from '../../numbers/funnel.ts';
import { agreesInWhole, type ShortMonth, shortMonths } from '../../numbers/promised-months.ts';
import { supply } from '../../numbers/supply.ts';
import { type Deliverable, deliverables } from '../../plan/agreement.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import { isNumber, orNull } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { monthColumn } from '../../template/month-columns.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { quantityChanges } from '../quantities.ts';
import { type Say, sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';
import { titleWith } from '../title.ts';
import { moreBudget } from './c01-lead-supply.ts';

const text = strings.checks.c23;

export const c23: Check = {
  id: 'C23',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C23')],
  find: finds((read): readonly Finding[] => {
    const annual = read.from(need.headline).mql;
    const months = read.from(promisedMqls);
    const filled = months.filter((month) => month !== null);
    if (filled.length === 0 || !isNumber(annual) || annual < 0) return [];
    const { months: calendar } = read.from(planSettings);
    const promised = filled.reduce((sum, month) => sum + month, 0);
    const bought = orNull(read.from(supply).funnel.mql);
    const short = read.from(shortMonths);
    const complete = filled.length === months.length;
    const yearDiffers = complete && !agreesInWhole(annual, promised);
    const extra =
      bought !== null && promised > bought && !agreesInWhole(bought, promised) ? promised - bought : null;
    if (short.length === 0 && !yearDiffers && extra === null) return [];
    const say = read.from(sayIn);
    const [count, wantedCount] = [say.count(promised), say.count(annual)];
    const year = !complete
      ? text.yearOpen(count)
      : yearDiffers
        ? text.yearDiffers(count, wantedCount)
        : text.yearAgrees(count);
    const parts = [
      ...(short.length > 0 ? [text.short(say.list(short.map(({ at }) => say.monthName(at))))] : []),
      ...(extra !== null && bought !== null ? [text.bought(say.supplied(bought), say.missing(extra))] : []),
    ];
    const panes = (): Panes => {
      if (yearDiffers) return yearPanes(promised, annual, say);
      const [first, ...later] = short;
      if (first) return monthPanes(later.reduce(shorter, first), read.from(deliverables.marketing), say);
      return bought === null ? yearPanes(promised, annual, say) : supplyPanes(promised, bought, say);
    };
    return [
      {
        check: 'C23',
        key: 'C23',
        severity: 'major',
        title:
          short.length > 0
            ? text.titleShort(short.length)
            : yearDiffers
              ? titleWith(count, (figure) => text.titleYear(figure, wantedCount))
              : titleWith(count, (figure) => text.titleBought(figure, say.supplied(bought ?? 0))),
        message: `${[year, ...(parts.length > 0 ? [say.list(parts)] : [])].join('; ')}.`,
        // The money of leads that are not bought stands in C01; said here again it would count twice.
        impact: noImpact,
        cost:
          short.length > 0
            ? text.costMonths(short.length)
            : text.costMqls(say.count(yearDiffers ? Math.abs(annual - promised) : (extra ?? 0))),
        figures: {
          promised,
          need: annual,
          shortMonths: short.map(({ at }) => calendar[at] ?? ''),
          bought,
        },
        ...panes(),
        places: [
          'mkt_deliv',
          'channel_plan',
          read.from(headlineAssumptions.marketing).values.conv_lead_mql.place,
        ],
      },
    ];
  }),
  options,
};

type Panes = Pick<Finding, 'statements' | 'between'>;

const shorter = (one: ShortMonth, other: ShortMonth): ShortMonth =>
  other.wanted - other.have > one.wanted - one.have ? other : one;

const distance = (one: number, other: number, say: Say): string =>
  text.costMqls(say.count(Math.abs(one - other)));

const yearPanes = (promised: number, needed: number, say: Say): Panes => ({
  statements: [
    {
      side: 'marketing',
      label: text.promised,
      value: say.count(promised),
      place: 'mkt_deliv',
      figure: 'agreement.mqls',
    },
    {
      side: 'sales',
      label: text.needed,
      value: say.count(needed),
      place: 'A3.corporate_revenue_goal',
      figure: 'need.mql',
    },
  ],
  between: distance(promised, needed, say),
});

/** The year adds up: the month that falls shortest stands for them all. */
function monthPanes({ at, wanted, have }: ShortMonth, rows: readonly Deliverable[], say: Say): Panes {
  const row = rows.find((one) => inMqls(one) && one.months[at] !== null);
  return {
    statements: [
      {
        side: 'marketing',
        label: text.promisedIn(say.monthName(at)),
        value: say.count(have),
        place: row ? cellAt('mkt_deliv', row.id, monthColumn(at)) : 'mkt_deliv',
      },
      {
        side: 'sales',
        label: text.neededIn(say.monthName(at)),
        value: say.count(wanted),
        place: 'A3.corporate_revenue_goal',
        figure: `need.mql.m${at + 1}`,
      },
    ],
    between: distance(have, wanted, say),
  };
}

/** Both are Marketing's: the promise speaks for the agreement. */
const supplyPanes = (promised: number, bought: number, say: Say): Panes => ({
  statements: [
    {
      side: null,
      label: text.promised,
      value: say.count(promised),
      place: 'mkt_deliv',
      figure: 'agreement.mqls',
    },
    {
      side: 'marketing',
      label: text.boughtInYear,
      value: say.supplied(bought),
      place: 'channel_plan',
      figure: 'have.mql',
    },
  ],
  between: text.costMqls(say.missing(promised - bought)),
});

const inMqls = (one: Deliverable): boolean => one.metric === 'mql';

/** The promise alone closes it where the channels buy enough; otherwise the budget has to grow with it. */
function options(workbook: Workbook): readonly OptionDraft[] {
  const row = deliverables.marketing(workbook).find(inMqls);
  const filled = row ? quantityChanges(workbook, row) : null;
  if (!filled) return [];
  const say = sayIn(workbook);
  const raise = moreBudget(workbook);
  return [
    ...(raise
      ? [
          {
            id: 'fill_and_budget',
            change: text.fillAndRaise(say.money(raise.by)),
            to: raise.total,
            changes: [...filled.changes, ...raise.changes],
          },
        ]
      : []),
    { id: 'fill', change: text.fill(say.count(filled.total)), to: filled.total, changes: filled.changes },
  ];
}
