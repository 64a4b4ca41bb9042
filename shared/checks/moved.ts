/** Whether figures have moved since a decision, an agreement or a signature was made on them. */
import type { Basis, Decision } from '../workbook/types.ts';
import type { Figures, FigureValue, Finding } from './finding.ts';

/** What a basis can hold of a value: a figure or words; null for anything else. */
export const asBasis = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

/** The plain figures of a finding, nested ones by path, as a decision remembers them. */
export function basisOf(figures: Figures): Basis {
  const basis: Record<string, number | string | null> = {};
  const walk = (value: FigureValue, path: string): void => {
    if (value === null || typeof value === 'number' || typeof value === 'string') basis[path] = value;
    else if (typeof value === 'boolean') basis[path] = String(value);
    else
      for (const [name, inner] of Object.entries(value)) walk(inner, path === '' ? name : `${path}.${name}`);
  };
  walk(figures, '');
  return basis;
}

/** Numbers may differ by the tolerance, everything else not at all. */
export function hasMoved(then: Basis, now: Basis, tolerance: number): boolean {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...names].some((name) => {
    const [before, after] = [then[name] ?? null, now[name] ?? null];
    if (typeof before === 'number' && typeof after === 'number')
      return Math.abs(after - before) > tolerance * Math.max(Math.abs(before), Math.abs(after)) + 1e-9;
    return before !== after;
  });
}

/** Agreed or waived; a conflict that somebody only has by a day is not. */
export const isDecided = (decision: Decision | null | undefined): decision is Decision =>
  decision != null && decision.status !== 'open';

/** Decided, and the finding's figures have moved since beyond the tolerance (a fraction): it is open again. */
export const isReopened = (
  decision: Decision | null | undefined,
  { figures }: Finding,
  tolerance: number,
): boolean => isDecided(decision) && hasMoved(decision.basis, basisOf(figures), tolerance);
