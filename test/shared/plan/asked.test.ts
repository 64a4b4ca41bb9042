import { describe, expect, it } from 'vitest';
import { isAsked, isColumnAsked } from '../../../shared/plan/asked.ts';
import { shippedTemplate } from '../../../shared/template/shipped/catalogue.ts';
import type { Section, Template } from '../../../shared/template/types.ts';

const full = shippedTemplate('full');
if (!full) throw new Error('no full plan');

const withSection = (id: string, change: (section: Section) => Section): Template => ({
  ...full,
  sections: full.sections.map((section) => (section.id === id ? change(section) : section)),
});

describe('what a template asks', () => {
  it('is every field and table it shows', () => {
    expect(isAsked(full, 'M10.total_budget')).toBe(true);
    expect(isAsked(full, 'stage_defs')).toBe(true);
  });

  it('is not what it does not know', () => {
    expect(isAsked(full, 'M10.gone')).toBe(false);
    expect(isAsked(full, 'gone')).toBe(false);
    expect(isAsked(full, '')).toBe(false);
  });

  it('is not what it hides: a section, a field, a table', () => {
    const section = withSection('M10', (one) => ({ ...one, hidden: true }));
    expect([isAsked(section, 'M10.total_budget'), isAsked(section, 'campaigns')]).toEqual([false, false]);
    const entries = withSection('M10', (one) => ({
      ...one,
      fields: one.fields.map((field) => (field.id === 'total_budget' ? { ...field, hidden: true } : field)),
      tables: one.tables.map((table) => (table.id === 'campaigns' ? { ...table, hidden: true } : table)),
    }));
    expect(isAsked(entries, 'M10.total_budget')).toBe(false);
    expect(isAsked(entries, 'campaigns')).toBe(false);
    expect(isAsked(entries, 'M10.contingency_pct')).toBe(true);
  });

  it('is not a hidden column, nor one of a hidden table', () => {
    expect(isColumnAsked(full, 'campaigns', 'owner')).toBe(true);
    expect(isColumnAsked(full, 'campaigns', 'gone')).toBe(false);
    expect(isColumnAsked(full, 'gone', 'owner')).toBe(false);
    const hidden = withSection('M10', (one) => ({
      ...one,
      tables: one.tables.map((table) => ({
        ...table,
        hidden: table.id !== 'campaigns',
        columns: table.columns.map((column) => ({ ...column, hidden: column.id === 'owner' })),
      })),
    }));
    expect(isColumnAsked(hidden, 'campaigns', 'owner')).toBe(false);
    expect(isColumnAsked(hidden, 'campaigns', 'name')).toBe(true);
    const section = withSection('M10', (one) => ({ ...one, hidden: true }));
    expect(isColumnAsked(section, 'campaigns', 'owner')).toBe(false);
  });
});
