/** Whose values a figure rests on, in words: its own, and those of every figure it is made of. */
import { plainPairs } from '../../plan/pairs.ts';
import { strings } from '../../strings/catalogue.ts';
import { sides } from '../../workbook/types.ts';
import type { ExplainedInput, Input } from './explanation.ts';
import type { Figure, Used } from './parts.ts';

const text = strings.explain;

interface Resting {
  readonly uses?: readonly Used[];
  readonly inputs: readonly (Input | ExplainedInput)[];
}

/** '' where no assumption of a plan is in it. `figureOf` looks its inputs up. */
export function usesWords(of: Resting, figureOf: (id: string) => Figure | null): string {
  const found: Used[] = [];
  const seen = new Set<string>();
  const walk = ({ uses = [], inputs }: Resting): void => {
    found.push(...uses);
    for (const { figure } of inputs) {
      if (figure === undefined || seen.has(figure)) continue;
      seen.add(figure);
      const made = figureOf(figure);
      if (made) walk(made);
    }
  };
  walk(of);
  const own = sides.filter((side) => found.some((one) => !one.isAgreed && one.side === side));
  const agreed = plainPairs.filter(([id]) => found.some((one) => one.isAgreed && one.id === id));
  const plans = strings.words.list(own.map((side) => strings.numbers.sides[side]));
  if (own.length > 0 && found.every(({ isOwn }) => isOwn)) return text.usesOwn(plans);
  if (own.length === 0) return agreed.length === 0 ? '' : text.usesAgreed;
  return agreed.length === 0
    ? text.usesPlan(plans)
    : text.usesBoth(plans, agreed.map(([id]) => strings.numbers.assumptions[id]).join(', '));
}
