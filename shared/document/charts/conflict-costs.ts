/** Open conflicts that cost money, largest first. */
import { openConflicts } from '../../checks/register.ts';
import type { BarsChart } from '../../lib/chart.ts';
import { derived } from '../../plan/derived.ts';
import { strings } from '../../strings/catalogue.ts';
import { chartWords } from './axis.ts';

const text = strings.figures.conflictCosts;

export const conflictCosts = derived((read): BarsChart | null => {
  const costly = read.from(openConflicts).filter((entry) => entry.money !== null && entry.money > 0);
  const [first] = costly;
  if (!first) return null;
  const words = read.from(chartWords);
  const { axis, unit } = words.money(first.money ?? 0);
  return {
    kind: 'bars',
    title: text.title(costly.length, first.title),
    unit,
    axis,
    categories: costly.map((entry) => `${entry.check} ${entry.title}`),
    series: [
      {
        name: text.cost,
        tone: 'short',
        shape: 'bar',
        labelled: true,
        points: costly.map(({ money, finding }) => {
          const [place] = finding?.places ?? [];
          return words.moneyPoint(money, place === undefined ? undefined : { kind: 'place', place });
        }),
      },
    ],
    source: text.source,
  };
});
