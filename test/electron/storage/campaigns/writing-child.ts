/** Started by kills.ts with a data folder: opens or makes the workbook and edits it until it is killed. */

import { writeSync } from 'node:fs';
import { createLibrary } from '../../../../electron/services/library.ts';
import { createElectronStoreFile } from '../../../../electron/storage/electron-store.ts';
import { nodeProcesses } from '../../../../electron/storage/lock.ts';
import { createNodeFs } from '../../../../electron/storage/node-fs.ts';
import { openStorage } from '../../../../electron/storage/storage.ts';
import { nodeTimers } from '../../../../electron/storage/timers.ts';
import type { Result } from '../../../../shared/lib/result.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { aTemplate, aWorkbook, countEdits, edit, fixedClock } from '../sim/builders.ts';

const sure = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const id = 'plan-1';
const storage = sure(
  openStorage({
    folder: process.argv[2] ?? '',
    fs: createNodeFs(),
    store: createElectronStoreFile(),
    clock: fixedClock,
    processes: nodeProcesses,
  }),
);
const library = createLibrary({
  storage,
  ids: { next: () => id },
  timers: nodeTimers,
  templates: { usable: () => ok(aTemplate) },
  sample: ({ id }) => aWorkbook(id),
  trouble: (failure) => {
    throw new Error(failure.message);
  },
});
const listed = sure(await library.list());
if (listed.length === 0) sure(await library.adopt(aWorkbook(id), []));
const { workbook } = sure(await library.open(id));
const found = countEdits(workbook);
say(`found ${found}`);
let revision = workbook.revision;
for (let n = found + 1; ; n++) {
  revision = sure(await library.append({ id, baseRevision: revision, entries: [edit(n)] })).revision;
  say(`saved ${n}`);
  // Often enough that many kills meet a snapshot half done, and now and then a closing.
  if (n % 7 === 0) sure(await library.read(id));
  if (n % 40 === 0) {
    sure(await library.close(id));
    revision = sure(await library.open(id)).workbook.revision;
  }
}
