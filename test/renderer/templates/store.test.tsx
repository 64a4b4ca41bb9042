import { describe, expect, it } from 'vitest';
import { createTemplateStore } from '../../../renderer/state/template-store.ts';
import { ok } from '../../../shared/lib/result.ts';
import { shippedTemplates } from '../../../shared/template/shipped/catalogue.ts';
import type { Template } from '../../../shared/template/types.ts';

const [opened] = shippedTemplates;
if (!opened) throw new Error('Nothing ships');

function aStore() {
  const saved: Template[] = [];
  const waiting: (() => void)[] = [];
  let ids = 0;
  const store = createTemplateStore(
    {
      saveTemplate: (template) => {
        saved.push(template);
        return new Promise((done) => waiting.push(() => done(ok({ savedAt: '2026-11-30T09:42:00.000Z' }))));
      },
    },
    opened as Template,
    { clock: { now: () => '2026-11-30T09:41:00.000Z' }, ids: { next: () => `id${++ids}` } },
  );
  const retitle = (title: string, place = '#title') =>
    store.dispatch({ kind: 'set-template', title }, 'title', { place, capture: 'merge' });
  return { store, saved, waiting, retitle };
}

describe('a template being edited', () => {
  it('takes typing in one place as one step, and another place as another', () => {
    const { store, retitle } = aStore();
    retitle('A');
    retitle('Ab');
    retitle('Abc', '#other');
    store.undo();
    expect(store.getState().template.title).toBe('Ab');
    store.undo();
    expect(store.getState().template.title).toBe(opened.title);
    expect(store.undo()).toBeNull();
    store.redo();
    store.redo();
    expect(store.getState().template.title).toBe('Abc');
    store.dispose();
  });

  it('begins a new step when the field was left', () => {
    const { store, retitle } = aStore();
    retitle('A');
    store.closeStep();
    retitle('Ab');
    store.undo();
    expect(store.getState().template.title).toBe('A');
    store.dispose();
  });

  it('raises the version once, and keeps it raised when all is taken back', () => {
    const { store, retitle } = aStore();
    retitle('A');
    retitle('B', '#other');
    store.undo();
    store.undo();
    expect(store.getState().template.version).toBe(opened.version + 1);
    store.dispose();
  });

  it('alters and saves nothing where a change alters nothing', async () => {
    const { store, saved, retitle } = aStore();
    expect(retitle(opened.title)).toBe(false);
    expect(await store.flush()).toBe(true);
    expect(saved).toEqual([]);
    expect(store.getState().template).toBe(opened);
  });

  it('saves one at a time, and what was typed meanwhile after it', async () => {
    const { store, saved, waiting, retitle } = aStore();
    retitle('A');
    const flushed = store.flush();
    retitle('Ab');
    await Promise.resolve();
    expect(saved.map(({ title }) => title)).toEqual(['A']);
    waiting.shift()?.();
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()?.();
    expect(await flushed).toBe(true);
    expect(saved.map(({ title }) => title)).toEqual(['A', 'Ab']);
    store.dispose();
  });
});
