import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { killWhileWriting } from '../electron/storage/campaigns/kills.ts';
import { seededRandom } from '../electron/storage/sim/sim-fs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-kill-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('loses no acknowledged edit when the process is killed 50 times in the middle of writing', async () => {
  const { kills, acknowledged, lost, unreadable } = await killWhileWriting(folder, 50, seededRandom(11), 40);
  expect({ kills, lost, unreadable }).toEqual({ kills: 50, lost: 0, unreadable: 0 });
  expect(acknowledged).toBeGreaterThan(500);
});
