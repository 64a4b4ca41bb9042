import { expect, it } from 'vitest';
import { isolated } from '../../../shared/lib/isolated.ts';
import { strings } from '../../../shared/strings/catalogue.ts';

it('text that can turn the words around it is isolated, and closed whatever it holds; other text stays', () => {
  expect(isolated('Full plan')).toBe('Full plan');
  expect(isolated('\u202egro.live')).toBe('\u2068\u202egro.live\u2069');
  expect(isolated('\u2069\u202egro')).toBe('\u2068\u202egro\u2069');
  expect(isolated('תוכנית')).toBe('\u2068תוכנית\u2069');
});

it('names of templates are isolated from the program’s own words', () => {
  expect(strings.templatesLibrary.deletedDone('\u202egro')).toBe('\u2068\u202egro\u2069 deleted');
  expect(strings.templates.undone(strings.templates.steps.remove('\u202egro'))).toBe(
    'Undone: remove \u2068\u202egro\u2069',
  );
});
