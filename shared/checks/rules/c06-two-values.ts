/** C06: a pair of the table of assumption pairs differs. Stage meanings are compared by a person (L4). */
import { impliedDeal } from '../../numbers/list-deals.ts';
import { pairWords } from '../../numbers/pair-words.ts';
import { type PairEffect, pairEffects, pairsDiffer } from '../../numbers/pairs.ts';
import { covers } from '../../numbers/rounding.ts';
import { supply } from '../../numbers/supply.ts';
import { headlineAssumptions, lagOfCycle } from '../../plan/assumptions.ts';
import { derived } from '../../plan/derived.ts';
import { isNumber } from '../../plan/outcome.ts';
import { type AssumptionPair, assumptionPairs } from '../../plan/pairs.ts';
import { strings } from '../../strings/catalogue.ts';
import { sides, type Workbook } from '../../workbook/types.ts';
import { agreeChanges, withAgreed } from '../agree.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import type { Finding } from '../finding.ts';
import { seek } from '../goal-seek.ts';
import { leftSides } from '../left-agreement.ts';
import { asBasis } from '../moved.ts';
import { type Say, sayIn } from '../say.ts';
import { exactToleranceOf, ownTolerance } from '../thresholds.ts';
import { leadsSuffice } from './c01-lead-supply.ts';

const text = strings.checks.c06;

const keyOf = ({ id }: AssumptionPair): string => `C06:${id}`;

/** The pair a finding of this rule is about; undefined for a finding of another one. */
export const pairOf = (workbook: Workbook, { key }: Finding): AssumptionPair | undefined =>
  assumptionPairs(workbook).find((pair) => keyOf(pair) === key);

export const c06: Check = {
  id: 'C06',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C06')],
  find: finds((read): readonly Finding[] => {
    const differ = read.from(pairsDiffer);
    const words = read.from(pairWords);
    const effects = read.from(pairEffects);
    const say = read.from(sayIn);
    const left = read.from(leftSides);
    return read.from(assumptionPairs).flatMap((pair): readonly Finding[] => {
      // What is agreed closes it, until a plan takes a value that is neither that one nor its own of that day.
      const { unlike, changed } = left(pair);
      const gone = unlike.filter((side) => changed.includes(side));
      if (pair.kind === 'words' || !differ(pair) || (pair.agreed && gone.length === 0)) return [];
      const { marketing, sales } = pair.places;
      const effect: PairEffect | undefined = effects.get(pair.id);
      const label = words.label(pair);
      const [ours, theirs] = [words.value(pair, pair.marketing), words.value(pair, pair.sales)];
      return [
        {
          check: 'C06',
          key: keyOf(pair),
          severity: 'major',
          title: text.title(label, ours, theirs),
          message: text.message(
            label,
            text.side(ours, words.section(marketing)),
            text.side(theirs, words.section(sales)),
            effect &&
              effect.leadsMarketing !== null &&
              effect.leadsSales !== null &&
              effect.leadsMarketing !== effect.leadsSales
              ? leadsOf(effect.leadsMarketing, effect.leadsSales, say)
              : read.from(lagWords)(pair),
            effect ? read.from(leadProblem)(effect) : '',
            pair.agreed
              ? text.left(
                  words.value(pair, pair.agreed.value),
                  say.list(gone.map((side) => strings.numbers.sides[side])),
                  gone.length,
                )
              : '',
          ),
          // Two opinions cost no money by themselves; what either costs is said by C01, C03 and C08.
          impact: { leads: effect?.leads ?? null, deals: effect?.deals ?? null, money: null },
          cost: words.difference(pair),
          figures: {
            pair: pair.id,
            marketing: asBasis(pair.marketing),
            sales: asBasis(pair.sales),
            leadsMarketing: effect?.leadsMarketing ?? null,
            leadsSales: effect?.leadsSales ?? null,
          },
          statements: [
            { side: 'marketing', label, value: ours, place: marketing ?? 'M9' },
            { side: 'sales', label, value: theirs, place: sales ?? 'S10' },
          ],
          places: [marketing, sales].filter((place) => place !== null),
        },
      ];
    });
  }),
  options,
};

const leadsOf = (marketing: number, sales: number, say: Say): string =>
  text.leads(say.count(marketing), say.count(sales));

/** A cycle changes no number of leads: it moves them. Nothing is moved where the lag is entered by itself. */
const lagWords = derived((read) => {
  const { lagGiven } = read.from(headlineAssumptions.marketing);
  return ({ id, marketing, sales }: AssumptionPair): string => {
    if (id !== 'cycle_days' || lagGiven || typeof marketing !== 'number' || typeof sales !== 'number')
      return '';
    const [ours, theirs] = [lagOfCycle(marketing), lagOfCycle(sales)];
    return ours === theirs ? '' : text.lag(ours, theirs);
  };
});

/** Where the plans disagree on whether there is a lead problem at all: with whose value C01 disappears. */
const leadProblem = derived((read) => {
  const { leads: bought } = read.from(supply);
  // As C01 compares: this says where it disappears.
  const tolerance = exactToleranceOf(read, 'C01');
  const say = read.from(sayIn);
  return ({ leadsMarketing, leadsSales }: PairEffect): string => {
    if (!isNumber(bought) || leadsMarketing === null || leadsSales === null) return '';
    const suffices = (leads: number): boolean => covers(leads, bought, tolerance);
    if (suffices(leadsMarketing) === suffices(leadsSales)) return '';
    const { marketing, sales } = strings.words.parties;
    return suffices(leadsSales)
      ? text.problem(say.supplied(bought), sales, marketing)
      : text.problem(say.supplied(bought), marketing, sales);
  };
});

/** Either plan's value, and for the deal what the prices imply and what closes C01; written back to both. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const pair = pairOf(workbook, finding);
  if (!pair) return [];
  const words = pairWords(workbook);
  const draft = (
    id: string,
    value: number | string | null,
    change: (value: string) => string,
  ): readonly OptionDraft[] =>
    value === null
      ? []
      : [
          {
            id,
            change: change(words.value(pair, value)),
            to: value,
            changes: agreeChanges(pair, value),
            pair: { id: pair.id, value },
          },
        ];
  const own = sides.flatMap((side) =>
    draft(side, asBasis(pair[side]), (value) =>
      text.agree(words.label(pair), value, strings.numbers.sides[side]),
    ),
  );
  if (pair.id !== 'deal_assumption') return own;
  const [marketing, sales] = own;
  return [
    ...(marketing ? [marketing] : []),
    ...draft('implied', impliedDeal(workbook), (value) => text.implied(value)),
    ...draft('supply', dealThatClosesC01(workbook, pair), (value) => text.closesC01(value)),
    ...(sales ? [sales] : []),
  ];
}

/** The smallest deal, in whole units of the currency, with which the leads that are bought suffice. */
function dealThatClosesC01(workbook: Workbook, pair: AssumptionPair): number | null {
  const inForce = headlineAssumptions.marketing(workbook).values.deal_assumption.value;
  if (!isNumber(inForce) || leadsSuffice(workbook)) return null;
  return seek({
    from: inForce,
    to: inForce * 10,
    step: sayIn(workbook).minorUnits,
    holds: (value) => leadsSuffice(withAgreed(workbook, pair, value)),
  });
}
