import { describe, expect, it } from 'vitest';
import type { Template } from '../../../shared/template/types.ts';
import {
  allProblems,
  templateFaults,
  validateTemplate,
  writingFaults,
} from '../../../shared/template/validate.ts';
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
  it.each(['a', 'prev(a)', 'lookup(r.a)'])('may have words stand where words are wanted: %s', (formula) => {
    const columns = [
      { id: 'a', type: 'text' },
      { id: 'r', type: 'ref', ref: ['t'] },
      { id: 'b', type: 'text', formula },
    ] as const;
    expect(problem(one([], [...columns]))).toBe('sound');
  });

  it('may name a computed column like the typed one it sums up', () => {
    const year = one(
      [],
      [
        { id: 'a', type: 'int', label: 'Year' },
        { id: 'b', type: 'dec', label: 'Year', formula: 'a × 2' },
      ],
    );
    expect(problem(year)).toBe('sound');
  });

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
      /The formula of “X › b” computes with “a”, which is no figure/,
    ],
    [
      'a choice as a figure',
      one([
        { id: 'a', type: 'choice', label: 'Tier', choices: [{ id: 'x', label: 'Gold' }] },
        { id: 'b', type: 'money', formula: 'X.a' },
      ]),
      /The formula of “X › b” computes with “X.a”, which is no figure: .*Tier.* is “One of a list”/,
    ],
    ...['a', 'prev(a)', 'lookup(r.a)', 'm'].map((formula): [string, unknown, RegExp] => [
      `${formula} as a figure`,
      one(
        [],
        [
          { id: 'a', type: 'text' },
          { id: 'r', type: 'ref', ref: ['t'] },
          { id: 'm', type: 'picture' },
          { id: 'b', type: 'pct', formula },
        ],
      ),
      /which is no figure: the type of .* is “(?:Text|Picture)”/,
    ]),
    [
      'a sum of words',
      one(
        [],
        [
          { id: 'a', type: 'text' },
          { id: 'b', type: 'dec', formula: 'col_sum(a)' },
        ],
      ),
      /The formula of “t › b” computes with “a”, which is no figure/,
    ],
    [
      'months between words',
      one([
        { id: 'a', type: 'text' },
        { id: 'b', type: 'int', formula: 'months_between(a, a)' },
      ]),
      /The formula of “X › b” takes “a” for a date/,
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
      /Two choices of “X › a” are called “Gold”/,
    ],
    [
      'limits that nothing fits',
      one([{ id: 'a', type: 'int', min: 100, max: 50 }]),
      /The least of “X › a” is above its most/,
    ],
    [
      'a figure nobody computes',
      one([{ id: 'a', type: 'dec', formula: 'core(luck)' }]),
      /asks for the figure “luck”/,
    ],
    ...['core (luck)', 'core(goal.luck)', '1 + core( luck )'].map((formula): [string, unknown, RegExp] => [
      `the unknown figure of ${formula}`,
      one([{ id: 'a', type: 'dec', formula }]),
      /asks for the figure “(?:goal\.)?luck”/,
    ]),
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
      /“a” stands twice in “X”/,
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
      /twice in “t”/,
    ],
    ['a choice without choices', one([{ id: 'a', type: 'choice' }]), /“X › a” offers choices but lists none/],
    ['a reference to nowhere', one([{ id: 'a', type: 'ref', ref: ['nope'] }]), /table “nope”/],
    ['an unreadable formula', one([{ id: 'a', type: 'dec', formula: '1 +' }]), /“X › a”: The formula/],
    ['a formula that reads nothing', one([{ id: 'a', type: 'dec', formula: 'b + 1' }]), /reads “b”/],
    [
      'a circle',
      one([
        { id: 'a', type: 'dec', formula: 'b' },
        { id: 'b', type: 'dec', formula: 'a' },
      ]),
      /circle: “X › a” → “X › b” → “X › a”/,
    ],
    [
      'a circle through a person',
      aTemplate([
        aSection({
          id: 'X',
          tables: [
            aTable({
              id: 'people',
              columns: [
                aColumn({ id: 'boss', type: 'person' }),
                aColumn({ id: 'rate', type: 'dec', formula: 'lookup(boss.rate) + 1' }),
              ],
            }),
          ],
        }),
      ]),
      /circle: “people › rate” → “people › rate”/,
    ],
    [
      'two columns of one name',
      one(
        [],
        [
          { id: 'a', type: 'text', label: 'Amount' },
          { id: 'b', type: 'int', label: 'Amount' },
        ],
      ),
      /Two columns of “t” are called “Amount”/,
    ],
    [
      'two columns for one fiscal month',
      one(
        [],
        [
          { id: 'a', type: 'int', month: 1 },
          { id: 'b', type: 'int', month: 1 },
        ],
      ),
      /Two columns of “t” stand for fiscal month 1/,
    ],
    ['a default of another type', one([{ id: 'a', type: 'int', default: 'x' }]), /default of “X › a”/],
  ])('is refused for %s, naming the place', (_, template, sentence) => {
    expect(problem(template)).toMatch(sentence);
  });

  it('calls its places by the names people see, never by ids', () => {
    const fields = [aField({ id: 't_whole', label: 'Head count', type: 'int', min: 10, max: 5 })];
    const template = aTemplate([aSection({ id: 'X9', title: 'Our company', fields })]);
    expect(problem(template)).toBe(
      'The least of “Our company › Head count” is above its most, so that nothing fits.',
    );
  });

  it('has every circle said, with its places, whatever else is wrong', () => {
    const template = one([
      { id: 'a', type: 'int', min: 10, max: 5 },
      { id: 'b', type: 'dec', formula: 'c' },
      { id: 'c', type: 'dec', formula: 'd' },
      { id: 'd', type: 'dec', formula: 'c + 1' },
      { id: 'e', type: 'dec', formula: 'e + 1' },
    ]);
    expect(templateFaults(template).map(({ kind, place, others }) => [kind, place, others])).toEqual([
      ['bounds', 'X.a', undefined],
      ['circle', 'X.c', ['X.d']],
      ['circle', 'X.e', []],
    ]);
    expect(allProblems(template)).toHaveLength(3);
  });

  it('that holds more than can be saved says so at the list', () => {
    const columns = Array.from({ length: 61 }, (_, at) => ({ id: `c${at}`, type: 'int' }) as const);
    expect(writingFaults(one([], columns))).toEqual([
      { kind: 'too-many', place: 'T.t', message: '“t” cannot be saved. A table has at most 60 columns.' },
    ]);
    expect(writingFaults(one([], columns.slice(1)))).toEqual([]);
  });
});
