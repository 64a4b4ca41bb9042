import { describe, expect, it } from 'vitest';
import {
  openingOf,
  templateActionOfKey,
  templateActions,
} from '../../../renderer/features/templates/library/template-actions.ts';
import type { TemplateEntry } from '../../../shared/ipc/contract.ts';

const company: TemplateEntry = {
  id: 'company-plan',
  origin: 'company',
  title: 'plan.accord-template',
  description: '',
  version: 0,
  sections: 0,
  base: null,
  editedAt: null,
  problem: '“Partners › Tier”: “Type” is “wibble”, which is no type of Accord.',
};
const offered = (entry: TemplateEntry): readonly string[] =>
  templateActions(entry).flatMap((group) => group.map(({ action }) => action));

describe('a template file that could not be read', () => {
  it('says why, by Enter and by its menu, and offers nothing that needs what is inside', () => {
    expect(openingOf(company)).toBe('why');
    expect(offered(company)).toEqual(['why']);
    expect(offered({ ...company, origin: 'own' })).toEqual(['why', 'delete']);
    expect(templateActionOfKey('n', company)).toBeNull();
  });
});

it('a company’s own sound template is looked at, started from, copied and compared', () => {
  const sound = { ...company, problem: null, sections: 40, version: 3 };
  expect(openingOf(sound)).toBe('look');
  expect(offered(sound)).toEqual(['look', 'start', 'duplicate', 'compare', 'export']);
});
