/** A formula as a reader outside the program reads it: labels instead of ids. */
import { strings } from '../../strings/catalogue.ts';
import { findColumn, findField, findTable } from '../find.ts';
import type { Slot, Template } from '../types.ts';
import { isHeadlineFigure } from './core-names.ts';
import type { Expression } from './expression.ts';

const isSum = (part: Expression): boolean =>
  (part.kind === 'operation' && (part.operator === '+' || part.operator === '−')) ||
  (part.kind === 'sum' && part.terms.length > 1 && part.terms.length < 6);

/** `siblings` are the columns of the table, or the fields of the section, that the formula stands in. */
export function formulaInWords(
  expression: Expression,
  template: Template,
  siblings: readonly Slot[],
): string {
  const text = strings.formulas;
  const own = (id: string): string => siblings.find((slot) => slot.id === id)?.label ?? id;
  const words = (part: Expression): string => formulaInWords(part, template, siblings);
  /** Keeps the order of operations visible. */
  const grouped = (part: Expression): string => (isSum(part) ? `(${words(part)})` : words(part));
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'name':
      return own(expression.name);
    case 'field':
      return findField(template, expression.key)?.field.label ?? expression.key;
    case 'operation': {
      const { operator, left, right } = expression;
      if (operator === '+') return `${words(left)} + ${words(right)}`;
      if (operator === '−') return `${words(left)} − ${grouped(right)}`;
      const divisor = right.kind === 'operation' ? `(${words(right)})` : grouped(right);
      return `${grouped(left)} ${operator} ${operator === '÷' ? divisor : grouped(right)}`;
    }
    case 'negate':
      return `−${grouped(expression.operand)}`;
    case 'sum': {
      const names = expression.terms.map((term) => (term.kind === 'name' ? term.name : ''));
      if (names.length === 12 && names.every((name, at) => name === `m${at + 1}`)) return text.sumOfMonths;
      // A 0 among the terms only says that blanks count as nothing.
      const terms = expression.terms.filter((term) => term.kind !== 'number' || term.value !== 0);
      return terms.length > 4 ? text.sum(terms.map(words).join(text.join)) : terms.map(words).join(' + ');
    }
    case 'sum-table': {
      const table = findTable(template, expression.table)?.table;
      const column = table && findColumn(table, expression.column);
      return text.sumOfColumn(column?.label ?? expression.column, table?.title ?? expression.table);
    }
    case 'pct-change':
      return text.growth(words(expression.from), words(expression.to));
    case 'share':
      return text.share(grouped(expression.part), grouped(expression.total));
    case 'cagr':
      return text.cagr(words(expression.first), words(expression.last), words(expression.years));
    case 'months-between':
      return text.months(words(expression.from), words(expression.to));
    case 'lookup': {
      const tables = siblings.find((slot) => slot.id === expression.reference)?.ref ?? [];
      const label = tables
        .map((id) => findTable(template, id)?.table)
        .map((table) => table && findColumn(table, expression.column)?.label)
        .find((found) => found !== undefined);
      return text.lookup(label ?? expression.column, own(expression.reference));
    }
    case 'previous':
      return text.above(own(expression.column));
    case 'column-sum':
      return text.columnSum(own(expression.column));
    case 'column-mean':
      return text.columnMean(own(expression.column));
    case 'core':
      return isHeadlineFigure(expression.figure)
        ? strings.template.headlineFigures[expression.figure]
        : text.core(expression.figure);
  }
}
