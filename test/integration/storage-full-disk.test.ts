import { expect, it } from 'vitest';
import { createElectronStoreFile } from '../../electron/storage/electron-store.ts';
import { fillTmpfs } from '../electron/storage/campaigns/tmpfs.ts';

it('keeps everything acknowledged on a real disk that fills up', ({ skip }) => {
  const swept = fillTmpfs(createElectronStoreFile(), 24);
  if (!swept) {
    console.warn(
      'Skipped: this machine refuses to mount a tmpfs. The simulated disk covers the same faults.',
    );
    skip();
    return;
  }
  expect(swept.verdicts).toEqual({ kept: 24, lost: 0, unreadable: 0, wrong: 0 });
  expect(swept.told).toBeGreaterThan(10);
});
