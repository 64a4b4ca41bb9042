import { describe, expect, it } from 'vitest';
import {
  openingOf,
  templateActionOfKey,
  templateActions,
  whyNot,
} from '../../../renderer/features/templates/library/template-actions.ts';
import type { TemplateEntry } from '../../../shared/ipc/contract.ts';

const company: TemplateEntry = {
  id: 'company-plan',
  origin: 'company',
  importedFrom: null,
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
    expect(whyNot('start', company)).toContain('“plan.accord-template” cannot be used. “Partners › Tier”');
  });
});

it('a company’s own sound template is looked at, started from, copied and compared', () => {
  const sound = { ...company, problem: null, sections: 40, version: 3 };
  expect(openingOf(sound)).toBe('look');
  expect(offered(sound)).toEqual(['look', 'start', 'duplicate', 'compare', 'export']);
});

describe('a key that can do nothing', () => {
  const sound = { ...company, problem: null, sections: 40, version: 3 };
  const asks = (key: string, entry: TemplateEntry): string | null => {
    const action = templateActionOfKey(key);
    return action === null ? null : whyNot(action, entry);
  };

  it('says why a shipped or company template is neither renamed nor deleted', () => {
    for (const key of ['F2', 'Delete']) {
      expect(asks(key, { ...sound, origin: 'shipped' })).toContain(
        'ships with the program and stays as it is.',
      );
      expect(asks(key, sound)).toContain('comes from the company’s folder and stays as it is.');
      expect(asks(key, { ...sound, origin: 'own' })).toBeNull();
    }
  });

  it('says why nothing is started from a template with a problem', () => {
    const own = { ...sound, origin: 'own', problem: 'Two choices are called “Gold”.' } as const;
    expect(asks('n', own)).toContain('cannot be used. Two choices are called “Gold”.');
    expect(asks('n', sound)).toBeNull();
  });
});
