/** A formula as a reader outside the program reads it: labels instead of ids. */
import { strings } from '../../strings/catalogue.ts';
import { findColumn, findField, findTable, refTablesOf } from '../find.ts';
import { monthColumnIds } from '../month-columns.ts';
import type { Slot, Template } from '../types.ts';
import { isHeadlineFigure } from './core-names.ts';
import type { Expression } from './expression.ts';

/** A 0 in a sum only says that blanks count as nothing; one term without it is no sum. */
function shown(part: Expression): Expression {
  if (part.kind !== 'sum') return part;
  const terms = part.terms.filter((term) => term.kind !== 'number' || term.value !== 0);
  const [only] = terms;
  if (!only) return { kind: 'number', value: 0 };
  return terms.length === 1 ? shown(only) : { kind: 'sum', terms };
}

const isMonths = (terms: readonly Expression[]): boolean =>
  terms.length === monthColumnIds.length &&
  terms.every((term, at) => term.kind === 'name' && term.name === monthColumnIds[at]);

const isSum = (part: Expression): boolean =>
  part.kind === 'sum'
    ? !isMonths(part.terms)
    : part.kind === 'operation' && (part.operator === '+' || part.operator === '−');

const isProduct = ({ kind }: Expression): boolean => kind === 'operation' || kind === 'share';

/** A sum of more terms is said as a list. */
const LISTED = 4;

/** `siblings` are the columns of the table, or the fields of the section, that the formula stands in. */
export function formulaInWords(
  expression: Expression,
  template: Template,
  siblings: readonly Slot[],
): string {
  const text = strings.formulas;
  const own = (id: string): string => siblings.find((slot) => slot.id === id)?.label ?? id;
  const words = (part: Expression): string => formulaInWords(part, template, siblings);
  const bracketed = (part: Expression, isGroup: boolean): string =>
    isGroup ? `(${words(part)})` : words(part);
  /** Keeps the order of operations visible. */
  const grouped = (part: Expression): string => bracketed(part, isSum(shown(part)));
  const divisor = (part: Expression): string => bracketed(part, isSum(shown(part)) || isProduct(shown(part)));
  const whole = shown(expression);
  switch (whole.kind) {
    case 'number':
      return String(whole.value);
    case 'name':
      return own(whole.name);
    case 'field':
      return findField(template, whole.key)?.field.label ?? whole.key;
    case 'operation': {
      const { operator, left, right } = whole;
      if (operator === '+') return `${words(left)} + ${words(right)}`;
      if (operator === '−') return `${words(left)} − ${grouped(right)}`;
      return `${grouped(left)} ${operator} ${operator === '÷' ? divisor(right) : grouped(right)}`;
    }
    case 'negate':
      return `−${grouped(whole.operand)}`;
    case 'sum': {
      const { terms } = whole;
      if (isMonths(terms)) return text.sumOfMonths;
      return terms.length > LISTED
        ? text.sum(terms.map(words).join(text.join))
        : terms.map(words).join(' + ');
    }
    case 'sum-table': {
      const table = findTable(template, whole.table)?.table;
      const column = table && findColumn(table, whole.column);
      return text.sumOfColumn(column?.label ?? whole.column, table?.title ?? whole.table);
    }
    case 'pct-change':
      return text.growth(words(whole.from), words(whole.to));
    case 'share':
      return text.share(grouped(whole.part), divisor(whole.total));
    case 'cagr':
      return text.cagr(words(whole.first), words(whole.last), words(whole.years));
    case 'months-between':
      return text.months(words(whole.from), words(whole.to));
    case 'lookup': {
      const reference = siblings.find((slot) => slot.id === whole.reference);
      const tables = reference ? refTablesOf(reference) : [];
      const label = tables
        .map((id) => findTable(template, id)?.table)
        .map((table) => table && findColumn(table, whole.column)?.label)
        .find((found) => found !== undefined);
      return text.lookup(label ?? whole.column, own(whole.reference));
    }
    case 'previous':
      return text.above(own(whole.column));
    case 'column-sum':
      return text.columnSum(own(whole.column));
    case 'column-mean':
      return text.columnMean(own(whole.column));
    case 'core':
      return isHeadlineFigure(whole.figure)
        ? strings.template.headlineFigures[whole.figure]
        : text.core(whole.figure);
  }
}
