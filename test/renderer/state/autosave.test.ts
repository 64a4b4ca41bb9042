import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveState } from '../../../renderer/state/autosave.ts';
import type { LogEntry } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/lib/result.ts';

let disk: 'takes' | 'refuses';
let appended: { readonly baseRevision: number; readonly ids: readonly string[] }[];
let states: SaveState[];

beforeEach(() => {
  vi.useFakeTimers();
  disk = 'takes';
  appended = [];
  states = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const anAutosave = (): Autosave =>
  new Autosave({
    append: async (baseRevision, entries) => {
      if (disk === 'refuses') return fail('disk-full', 'The disk is full.');
      appended.push({ baseRevision, ids: entries.map(({ id }) => id) });
      return ok({ revision: baseRevision + entries.length, savedAt: new Date().toISOString() });
    },
    revision: 7,
    clock: { now: () => new Date().toISOString() },
    onState: (state) => states.push(state),
  });

const entry = (id: string): LogEntry => ({
  id,
  at: '2026-11-30T09:42:00.000Z',
  label: id,
  patches: [{ op: 'replace', path: ['answers', 'A1.name'], value: id }],
});

describe('saving by itself', () => {
  it('takes edits made shortly after one another to the disk together', async () => {
    const autosave = anAutosave();
    autosave.add(entry('a'));
    autosave.add(entry('b'));
    expect(states.at(-1)?.kind).toBe('dirty');
    await vi.advanceTimersByTimeAsync(500);
    expect(appended).toEqual([{ baseRevision: 7, ids: ['a', 'b'] }]);
    expect(states.at(-1)?.kind).toBe('clean');
  });

  it('says how many edits are held while the disk refuses, and loses none of them', async () => {
    const autosave = anAutosave();
    disk = 'refuses';
    autosave.add(entry('a'));
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toMatchObject({ kind: 'failed', message: 'The disk is full.', held: 1 });
    autosave.add(entry('b'));
    expect(states.at(-1)).toMatchObject({ kind: 'failed', message: 'The disk is full.', held: 2 });
    disk = 'takes';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(appended).toEqual([{ baseRevision: 7, ids: ['a', 'b'] }]);
    expect(states.at(-1)?.kind).toBe('clean');
    expect(autosave.held()).toEqual({ baseRevision: 9, entries: [] });
  });

  it('saves at once when it is asked, and says when that failed', async () => {
    const autosave = anAutosave();
    autosave.add(entry('a'));
    expect(await autosave.flush()).toBe(true);
    expect(appended).toHaveLength(1);
    disk = 'refuses';
    autosave.add(entry('b'));
    expect(await autosave.flush()).toBe(false);
    expect(autosave.held()).toMatchObject({ baseRevision: 8, entries: [{ id: 'b' }] });
  });
});
