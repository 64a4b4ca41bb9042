import { describe, expect, it } from 'vitest';
import type { Template } from '../../../shared/template/types.ts';
import { validateTemplate } from '../../../shared/template/validate.ts';
import { aColumn, aField, aSection, aTable, aTemplate, kitchenSink } from '../../builders/a-template.ts';

const problem = (template: unknown): string => {
  const result = validateTemplate(template);
  return result.ok ? 'sound' : result.error.message;
};
const one = (
  fields: Parameters<typeof aField>[0][],
  columns: Parameters<typeof aColumn>[0][] = [],
): Template =>
  aTemplate([
    aSection({
      id: 'X',
      fields: fields.map(aField),
      tables: columns.length > 0 ? [aTable({ id: 't', columns: columns.map(aColumn) })] : [],
    }),
  ]);

describe('a template', () => {
  it('survives JSON and is sound', () => {
    expect(problem(JSON.parse(JSON.stringify(kitchenSink)))).toBe('sound');
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown type', one([{ id: 'a', type: 'colour' as never }]), /“X › a”: “Type” is “colour”/],
    [
      'a formula that computes with words',
      one([
        { id: 'a', type: 'text' },
        { id: 'b', type: 'dec', formula: 'a × 2' },
      ]),
      /The formula of X\.b computes with “a”, which is no figure/,
    ],
    [
      'a sum of words',
      one(
        [],
        [
          { id: 'a', type: 'text' },
          { id: 'b', type: 'dec', formula: 'col_sum(a)' },
        ],
      ),
      /The formula of T\.t\.b computes with “a”, which is no figure/,
    ],
    [
      'months between words',
      one([
        { id: 'a', type: 'text' },
        { id: 'b', type: 'int', formula: 'months_between(a, a)' },
      ]),
      /The formula of X\.b takes “a” for a date/,
    ],
    [
      'two choices of one name',
      one([
        {
          id: 'a',
          type: 'choice',
          choices: [
            { id: 'x', label: 'Gold' },
            { id: 'y', label: 'Gold' },
          ],
        },
      ]),
      /Two choices of X\.a are called “Gold”/,
    ],
    [
      'limits that nothing fits',
      one([{ id: 'a', type: 'int', min: 100, max: 50 }]),
      /The least of X\.a is above its most/,
    ],
    [
      'a figure nobody computes',
      one([{ id: 'a', type: 'dec', formula: 'core(luck)' }]),
      /asks for the figure “luck”/,
    ],
    [
      'an unknown property',
      { ...kitchenSink, script: 'x' },
      /The template holds “script”, which no template has/,
    ],
    [
      'a doubled field',
      one([
        { id: 'a', type: 'text' },
        { id: 'a', type: 'text' },
      ]),
      /“a” stands twice in X/,
    ],
    [
      'a doubled column',
      one(
        [],
        [
          { id: 'a', type: 'text' },
          { id: 'a', type: 'text' },
        ],
      ),
      /twice in T\.t/,
    ],
    ['a choice without choices', one([{ id: 'a', type: 'choice' }]), /X\.a offers choices but lists none/],
    ['a reference to nowhere', one([{ id: 'a', type: 'ref', ref: ['nope'] }]), /table “nope”/],
    ['an unreadable formula', one([{ id: 'a', type: 'dec', formula: '1 +' }]), /X\.a: The formula/],
    ['a formula that reads nothing', one([{ id: 'a', type: 'dec', formula: 'b + 1' }]), /reads “b”/],
    [
      'a circle',
      one([
        { id: 'a', type: 'dec', formula: 'b' },
        { id: 'b', type: 'dec', formula: 'a' },
      ]),
      /circle: X\.a → X\.b → X\.a/,
    ],
    ['a default of another type', one([{ id: 'a', type: 'int', default: 'x' }]), /default of X\.a/],
  ])('is refused for %s, naming the place', (_, template, sentence) => {
    expect(problem(template)).toMatch(sentence);
  });
});
