/** What an assumption pair's difference comes to: `pair.<id>.leads`, `.deals`, `.money` of the seven plain pairs. */
import { type Outcome, orMissing } from '../../plan/outcome.ts';
import { assumptionPairs, plainPairs } from '../../plan/pairs.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { pairWords } from '../pair-words.ts';
import { pairEffects } from '../pairs.ts';
import type { Input } from './explanation.ts';
import { assumedUnit, blankOr, type Figure, stageLabel } from './parts.ts';

const text = strings.explain;

/** null for an id that names no pair which moves leads. */
export function pairFigure(workbook: Workbook, id: string): Figure | null {
  const [, name, cost] = /^pair\.(.+)\.(leads|deals|money)$/.exec(id) ?? [];
  const plain = plainPairs.find(([one]) => one === name)?.[0];
  const pair = assumptionPairs(workbook).find((one) => one.id === plain);
  const effect = pairEffects(workbook).get(name ?? '');
  if (!plain || !pair || !effect) return null;
  const label = pairWords(workbook).label(pair);
  if (cost === 'money')
    return {
      label: text.moneyOfPair(label),
      unit: 'money',
      value: known(effect.money),
      formula: text.multiplied(text.leadsOfPair(label), text.perLead),
      source: '',
      inputs: [
        {
          label: text.leadsOfPair(label),
          value: known(effect.leads),
          unit: 'count',
          figure: `pair.${plain}.leads`,
        },
        { label: text.perLead, value: known(effect.perLead), unit: 'rate' },
      ],
    };
  const isLeads = cost === 'leads';
  const stage = stageLabel(isLeads ? 'leads' : 'deals');
  const needed = (side: 'marketing' | 'sales', value: number | null): Input => ({
    label: text.neededWith(stage, strings.numbers.sides[side]),
    value: known(value),
    unit: 'count',
  });
  const held = (side: 'marketing' | 'sales'): readonly Input[] => {
    const [place, value] = [pair.places[side], pair[side]];
    return place === null || typeof value === 'string'
      ? []
      : [
          {
            label: text.heldBy(label, strings.numbers.sides[side]),
            value: blankOr(typeof value === 'number' ? value : null),
            unit: assumedUnit(plain),
            place,
          },
        ];
  };
  return {
    label: isLeads ? text.leadsOfPair(label) : text.dealsOfPair(label),
    unit: 'count',
    value: known(isLeads ? effect.leads : effect.deals),
    formula: text.pairDifference(stage),
    source: 'F5',
    inputs: [
      needed('marketing', isLeads ? effect.leadsMarketing : effect.dealsMarketing),
      needed('sales', isLeads ? effect.leadsSales : effect.dealsSales),
      ...held('marketing'),
      ...held('sales'),
    ],
  };
}

const known = (figure: number | null): Outcome => orMissing(figure, strings.numbers.missing.noNeed);
