/** The quota tree as lying bars: every node down to the teams, and the people under them. */
import type { BarsChart } from '../../lib/chart.ts';
import { newBusinessGoal } from '../../numbers/goal.ts';
import { quotaTree } from '../../numbers/quota-tree.ts';
import { derived } from '../../plan/derived.ts';
import { isNumber } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { formatRatio } from '../../values/number-format.ts';
import { chartWords } from './axis.ts';

const text = strings.figures.quotaBars;
/** More rows than this are no figure any more; the people then stand in their table alone. */
const MOST = 24;

export const quotaBars = derived((read): BarsChart | null => {
  const tree = read.from(quotaTree);
  const known = tree.nodes.filter((node) => node.annual !== null);
  const nodes = known.length > MOST ? known.filter((node) => node.level !== 'person').slice(0, MOST) : known;
  if (nodes.length === 0) return null;
  const words = read.from(chartWords);
  const { axis, unit } = words.money(Math.max(...nodes.map((node) => node.annual ?? 0)));
  const lowest = tree.levels.at(-1);
  const goal = read.from(newBusinessGoal);
  return {
    kind: 'bars',
    title:
      lowest && isNumber(goal) && goal > 0
        ? text.ratio(
            strings.words.levels[lowest.level],
            formatRatio(read.from(planSettings).locale, lowest.total / goal),
          )
        : text.title,
    unit,
    axis,
    categories: nodes.map((node) => `${'\u2003'.repeat(node.depth)}${node.name}`),
    series: [
      {
        name: text.quota,
        tone: 'sales',
        shape: 'bar',
        labelled: true,
        points: nodes.map((node) =>
          words.moneyPoint(node.annual, { kind: 'figure', id: `quota.${node.row.id}` }),
        ),
      },
    ],
    source: text.source,
  };
});
