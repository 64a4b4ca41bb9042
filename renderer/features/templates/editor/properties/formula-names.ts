/** Names a formula can read where it stands, as one types them. */
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { findTable, refTablesOf } from '../../../../../shared/template/find.ts';
import { headlineFigures } from '../../../../../shared/template/formula/core-names.ts';
import type { Section, Slot, Table, Template } from '../../../../../shared/template/types.ts';
import { isFigureType } from '../../../../../shared/template/types.ts';

export interface FormulaName {
  /** As it is written in the formula. */
  readonly name: string;
  /** What it is called on screen. */
  readonly label: string;
}

const functions: readonly FormulaName[] = strings.templates.formulaFunctions.map(([name, label]) => ({
  name,
  label,
}));

/** Names that lead to something typed or computed in the template, by where it stands. */
export interface ReadableNames {
  /** What the formula belongs to: it cannot read itself, by whatever name. */
  readonly self: string;
  /** Columns of the same table, or fields of the same section. */
  readonly own: readonly FormulaName[];
  /** Those of them that can be computed with, and what can be looked up by a reference among them. */
  readonly computable: readonly FormulaName[];
  /** Fields of sections, and columns of tables, which can be summed. */
  readonly elsewhere: readonly FormulaName[];
}

export function readableNames(
  template: Template,
  section: Section,
  table: Table | null,
  self: string,
): ReadableNames {
  const named = (slots: readonly Slot[], prefix: string): readonly FormulaName[] =>
    slots.map((slot) => ({ name: `${prefix}${slot.id}`, label: slot.label }));
  const countable = <T extends Slot>(slots: readonly T[]): readonly T[] =>
    slots.filter(({ type }) => isFigureType(type) || type === 'date' || type === 'month');
  const siblings = (table?.columns ?? section.fields).filter(({ id }) => id !== self);
  const lookups = siblings.flatMap((slot) =>
    refTablesOf(slot).flatMap((id) =>
      countable(findTable(template, id)?.table.columns ?? []).map((column) => ({
        name: `lookup(${slot.id}.${column.id})`,
        label: strings.formulas.lookup(column.label, slot.label),
      })),
    ),
  );
  const others = <T extends Slot>(slots: readonly T[], isOwn: boolean): readonly T[] =>
    countable(isOwn ? slots.filter(({ id }) => id !== self) : slots);
  return {
    self,
    own: named(siblings, ''),
    computable: [
      ...named(countable(siblings), ''),
      ...new Map(lookups.map((one) => [one.name, one])).values(),
    ],
    elsewhere: [
      ...template.sections.flatMap((one) =>
        named(others(one.fields, table === null && one.id === section.id), `${one.id}.`),
      ),
      ...template.sections.flatMap((one) =>
        one.tables.flatMap((other) =>
          others(other.columns, other.id === table?.id).map((column) => ({
            name: `T.${other.id}.${column.id}`,
            label: `${other.title}: ${column.label}`,
          })),
        ),
      ),
    ],
  };
}

/** Best first: its own section or table, then the functions, then other sections and tables. */
export const formulaNames = ({ own, elsewhere }: ReadableNames): readonly FormulaName[] => [
  ...own,
  ...functions,
  ...headlineFigures.map((name) => ({
    name: `core(${name})`,
    label: strings.template.headlineFigures[name],
  })),
  ...elsewhere,
];

/** What is offered to pick from: what is near, or all of everywhere in which every word wanted begins a word. */
export function namesFound({ computable, elsewhere }: ReadableNames, wanted: string): readonly FormulaName[] {
  const words = plainWords(wanted);
  if (words.length === 0) return computable;
  return [...computable, ...elsewhere].filter((one) => {
    const parts = plainWords(`${one.name} ${one.label}`);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

const plainWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Names whose label stands in a formula in their place; the longest label that fits is meant. */
export function namesMeant(formula: string, { self, own, elsewhere }: ReadableNames): readonly FormulaName[] {
  const known = new Set([self, ...[...own, ...elsewhere].map(({ name }) => name)]);
  let rest = formula;
  const meant = [...own, ...elsewhere]
    .filter(({ label }) => /\p{L}/u.test(label))
    .toSorted((one, other) => other.label.length - one.label.length)
    .filter(({ label }) => {
      const written = label.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const found = new RegExp(`(?<![\\p{L}\\p{N}_.])${written}(?![\\p{L}\\p{N}_.]|\\s*\\()`, 'iu').exec(
        rest,
      );
      if (!found || known.has(found[0])) return false;
      rest = `${rest.slice(0, found.index)}|${rest.slice(found.index + found[0].length)}`;
      return true;
    });
  return meant.toSorted((one, other) => formula.indexOf(one.label) - formula.indexOf(other.label));
}

/** The name being typed before the caret; empty when none is. */
export const wordBefore = (text: string, caret: number): string =>
  /[A-Za-z][A-Za-z0-9_.]*$/.exec(text.slice(0, caret))?.[0] ?? '';

const MOST = 8;

/** Names that begin with the word, then those whose label holds it; none when the word is one already. */
export function matchingNames(names: readonly FormulaName[], word: string): readonly FormulaName[] {
  const wanted = word.toLowerCase();
  if (wanted === '' || names.some(({ name }) => name === word)) return [];
  const begins = names.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  // Only where a word begins: `rate` is no part of `corporate`.
  const holds = names.filter(
    (one) =>
      !begins.includes(one) &&
      `${one.name} ${one.label}`
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .some((part) => part.startsWith(wanted)),
  );
  return [...begins, ...holds].slice(0, MOST);
}

/** The formula with the name in place of the word before the caret, and where the caret goes on. */
export function withName(text: string, caret: number, name: string): { text: string; caret: number } {
  const start = caret - wordBefore(text, caret).length;
  const before = text.slice(0, start);
  const written = summed(before, name);
  return { text: before + written + text.slice(caret), caret: start + written.length };
}

/** A column of another table can only be summed. */
const summed = (before: string, name: string): string =>
  name.startsWith('T.') && !/sum\([^()]*$/.test(before) ? `sum(${name})` : name;

/** The formula with the name in place of what is selected, apart from the words beside it. */
export function withPicked(
  text: string,
  [start, end]: readonly [number, number],
  name: string,
): { text: string; caret: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const apart = /[A-Za-z0-9_]$/.test(before) ? ' ' : '';
  const written = apart + summed(before, name);
  return {
    text: before + written + (/^[A-Za-z0-9_]/.test(after) ? ' ' : '') + after,
    caret: start + written.length,
  };
}
