/** A template file of the wrong shape is told what is wrong in words that name the place by its titles. */
import { describe, expect, it } from 'vitest';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { allProblems, validateTemplate } from '../../../shared/template/validate.ts';
import {
  type Json,
  type RawSection,
  type RawTemplate,
  rawField,
  rawSection,
  rawTemplate,
} from '../../builders/raw-template.ts';

const broken = (change: (template: RawTemplate) => void): string => {
  const copy = rawTemplate(fullTemplate);
  change(copy);
  const result = validateTemplate(copy);
  return result.ok ? 'sound' : result.error.message;
};
const m10 = (template: RawTemplate): RawSection => rawSection(template, 'M10');
const first = (template: RawTemplate): Json => m10(template).fields[0] ?? {};
const second = (template: RawTemplate): Json => m10(template).fields[1] ?? {};
const total = (template: RawTemplate): Json => rawField(template, 'M10.total_budget');

describe('a template of the wrong shape', () => {
  it.each<[string, (template: RawTemplate) => void, RegExp]>([
    [
      'a type nobody knows',
      (t) => {
        first(t).type = 'wibble';
      },
      /^“Campaigns and budget › .+”: “Type” is “wibble”, which is no type of Accord \(text, rich, .*\)\.$/,
    ],
    [
      'a title that is too long',
      (t) => {
        const [section] = t.sections;
        if (section) section.title = 'x'.repeat(300);
      },
      /^“x{60}”: “Title” is longer than 200 characters\.$/,
    ],
    [
      'guidance that is too long',
      (t) => {
        const column = m10(t).tables[0]?.columns[0];
        if (column) column.help = 'x'.repeat(5000);
      },
      /^“Campaigns and budget › .+ › .+”: “Guidance” is longer than 4000 characters\.$/,
    ],
    [
      'choices that are none',
      (t) => {
        first(t).choices = [];
      },
      /^“Campaigns and budget › .+”: “Choices” lists nothing\.$/,
    ],
    [
      'an id that every object has',
      (t) => {
        const [table] = m10(t).tables;
        if (table) table.id = 'constructor';
      },
      /^“Campaigns and budget › .+”: “id” is “constructor”, a name that cannot be used as an id: /,
    ],
    [
      'an id that is none',
      (t) => {
        first(t).id = '1 2';
      },
      /^“Campaigns and budget › .+”: “id” is “1 2”, which is no id: /,
    ],
    [
      'a name that is missing',
      (t) => {
        delete second(t).label;
      },
      /^“Campaigns and budget › Field 2”: “Name” is missing\.$/,
    ],
    [
      'a name that is empty',
      (t) => {
        second(t).label = '';
      },
      /^“Campaigns and budget › Field 2”: “Name” is empty\.$/,
    ],
    [
      'a value of the wrong kind',
      (t) => {
        first(t).required = 'yes';
      },
      /^“Campaigns and budget › .+”: “Required” is of the wrong kind\.$/,
    ],
    [
      'a property no template has',
      (t) => {
        m10(t).colour = 'red';
      },
      /^“Campaigns and budget” holds “colour”, which no template has\.$/,
    ],
    [
      'no sections',
      (t) => {
        t.sections = [];
      },
      /^The template: “Sections” lists nothing\.$/,
    ],
    [
      'a part that is none',
      (t) => {
        m10(t).part = 'finance';
      },
      /^“Campaigns and budget”: “Part of the plan” is “finance” and must be one of setup, company, marketing, sales, agreement\.$/,
    ],
    [
      'another meaning for what the calculation reads',
      (t) => {
        total(t).type = 'text';
      },
      /^“Campaigns and budget › Total budget” is read by the calculation and must be of the type “Money”\.$/,
    ],
    [
      'a formula for what the calculation reads as entered',
      (t) => {
        total(t).formula = '1 + 1';
      },
      /^“Campaigns and budget › Total budget” is read by the calculation as it is entered and cannot be computed/,
    ],
  ])('says %s', (_, change, sentence) => expect(broken(change)).toMatch(sentence));

  it('says all of it, and something of whatever is no template at all', () => {
    const copy = rawTemplate(fullTemplate);
    first(copy).type = 'wibble';
    delete second(copy).label;
    expect(allProblems(copy)).toHaveLength(2);
    for (const nothing of [null, 7, 'x', [], {}]) {
      expect(allProblems(nothing).length).toBeGreaterThan(0);
      expect(allProblems(nothing)[0]).toMatch(/^The template/);
    }
  });
});
