/** Names a formula can read where it stands, as one types them. */
import { strings } from '../../../../../shared/strings/catalogue.ts';
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

/** Best first: its own section or table, then other sections and tables, then the functions. */
export function formulaNames(
  template: Template,
  section: Section,
  table: Table | null,
  self: string,
): readonly FormulaName[] {
  const named = (slots: readonly Slot[], prefix: string): readonly FormulaName[] =>
    slots.map((slot) => ({ name: `${prefix}${slot.id}`, label: slot.label }));
  const countable = <T extends Slot>(slots: readonly T[]): readonly T[] =>
    slots.filter(({ type }) => isFigureType(type) || type === 'date' || type === 'month');
  const own = (table?.columns ?? section.fields).filter(({ id }) => id !== self);
  return [
    ...named(own, ''),
    ...functions,
    ...headlineFigures.map((name) => ({
      name: `core(${name})`,
      label: strings.template.headlineFigures[name],
    })),
    ...template.sections.flatMap((one) => named(countable(one.fields), `${one.id}.`)),
    ...template.sections.flatMap((one) =>
      one.tables.flatMap((other) =>
        countable(other.columns).map((column) => ({
          name: `T.${other.id}.${column.id}`,
          label: `${other.title}: ${column.label}`,
        })),
      ),
    ),
  ];
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
  // A column of another table can only be summed.
  const isSummed = /sum\([^()]*$/.test(before);
  const written = name.startsWith('T.') && !isSummed ? `sum(${name})` : name;
  return { text: before + written + text.slice(caret), caret: start + written.length };
}
