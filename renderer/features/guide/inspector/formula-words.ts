/** A formula with the names people know: `list × (1 − std_discount)` → "List price × (1 − Standard discount)". */
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn, findField, findTable } from '../../../../shared/template/find.ts';
import type { Slot, Template } from '../../../../shared/template/types.ts';

const NAME = /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*/g;

/** The formula's own function names stay; every id of the template becomes its label. */
export function formulaInWords(template: Template, formula: string, siblings: readonly Slot[]): string {
  if (/\bcore\(/.test(formula)) return strings.guide.byEngine;
  return formula
    .replace(NAME, (name) => {
      if (name.startsWith('T.')) {
        const [, table = '', column = ''] = name.split('.');
        const found = findTable(template, table)?.table;
        return found ? `${found.title}: ${findColumn(found, column)?.label ?? column}` : name;
      }
      return (
        findField(template, name)?.field.label ?? siblings.find((slot) => slot.id === name)?.label ?? name
      );
    })
    .replaceAll('*', '×')
    .replaceAll('/', '÷');
}
