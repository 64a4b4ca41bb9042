import { expect, it } from 'vitest';
import {
  namesFound,
  namesMeant,
  readableNames,
  withPicked,
} from '../../../renderer/features/templates/editor/properties/formula-names.ts';
import { aColumn, aField, aSection, aTable, aTemplate } from '../../builders/a-template.ts';

const partners = aTable({
  id: 'partners',
  title: 'Partners',
  columns: [
    aColumn({ id: 'name', type: 'text', label: 'Partner' }),
    aColumn({ id: 'fee', type: 'money', label: 'Fee' }),
  ],
});
const deals = aTable({
  id: 'deals',
  title: 'Deals',
  columns: [
    aColumn({ id: 'name', type: 'text', label: 'Deal' }),
    aColumn({ id: 'partner', type: 'ref', label: 'Partner', ref: ['partners'] }),
    aColumn({ id: 'deals_value', type: 'money', label: 'Deals value' }),
    aColumn({ id: 'weight', type: 'pct', label: 'Weight' }),
    aColumn({ id: 'value', type: 'money', label: 'Value' }),
    aColumn({ id: 'weighted', type: 'money', label: 'Weighted' }),
  ],
});
const section = aSection({ id: 'M14', tables: [partners, deals] });
const goals = aSection({ id: 'M8', fields: [aField({ id: 'goal', type: 'money', label: 'Goal' })] });
const names = readableNames(aTemplate([goals, section]), section, deals, 'weighted');
const namesOf = (found: ReturnType<typeof namesMeant>): readonly string[] => found.map(({ name }) => name);

it('what is offered to pick are figures and dates, and what a reference leads to', () => {
  expect(namesFound(names, '')).toEqual([
    { name: 'deals_value', label: 'Deals value' },
    { name: 'weight', label: 'Weight' },
    { name: 'value', label: 'Value' },
    { name: 'lookup(partner.fee)', label: 'Fee of the Partner' },
  ]);
});

it('a search finds what stands in other sections and tables too', () => {
  expect(namesOf(namesFound(names, 'goal'))).toEqual(['M8.goal']);
  expect(namesOf(namesFound(names, 'fee par'))).toEqual(['lookup(partner.fee)', 'T.partners.fee']);
  expect(namesFound(names, 'oal')).toEqual([]);
});

it('a label in a formula means its name, the longest label first; a name means itself', () => {
  expect(namesOf(namesMeant('Deals value * Weight', names))).toEqual(['deals_value', 'weight']);
  expect(namesOf(namesMeant('deals VALUE ÷ Goal', names))).toEqual(['deals_value', 'M8.goal']);
  expect(namesMeant('deals_value * weight + value', names)).toEqual([]);
});

it('a picked name stands where the caret was, apart from the words beside it', () => {
  expect(withPicked('2 * ', [4, 4], 'weight')).toEqual({ text: '2 * weight', caret: 10 });
  expect(withPicked('value', [5, 5], 'weight').text).toBe('value weight');
  expect(withPicked('weight', [0, 6], 'T.partners.fee').text).toBe('sum(T.partners.fee)');
  expect(withPicked('sum()', [4, 4], 'T.partners.fee').text).toBe('sum(T.partners.fee)');
});

it('a formula that reads itself is not told another name of itself', () => {
  expect(namesOf(namesMeant('weighted + 1', names))).toEqual([]);
  expect(namesOf(namesFound(names, 'weighted'))).toEqual([]);
  const template = aTemplate([goals, section]);
  const inSection = readableNames(template, goals, null, 'goal');
  expect(namesOf(namesMeant('Goal + 1', inSection))).toEqual([]);
});
