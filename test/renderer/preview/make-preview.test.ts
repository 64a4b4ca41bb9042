import { afterEach, expect, it, vi } from 'vitest';
import { makePreview } from '../../../renderer/features/preview/make-preview.ts';

afterEach(() => vi.unstubAllGlobals());

it('reports a document that cannot be made, and lets the screen work on without it', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const bug = new Error('no document');
  expect(
    makePreview(() => {
      throw bug;
    }),
  ).toBeNull();
  expect(reported.mock.calls).toEqual([[bug]]);
});
