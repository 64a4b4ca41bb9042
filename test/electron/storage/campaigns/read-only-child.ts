/** Started with a data folder it may not write: prints what the library answers, as JSON. */

import { createLibrary } from '../../../../electron/services/library.ts';
import { createElectronStoreFile } from '../../../../electron/storage/electron-store.ts';
import { nodeProcesses } from '../../../../electron/storage/lock.ts';
import { createNodeFs } from '../../../../electron/storage/node-fs.ts';
import { openStorage } from '../../../../electron/storage/storage.ts';
import { nodeTimers } from '../../../../electron/storage/timers.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { aTemplate, aWorkbook, edit, fixedClock } from '../sim/builders.ts';

const storage = openStorage({
  folder: process.argv[2] ?? '',
  fs: createNodeFs(),
  store: createElectronStoreFile(),
  clock: fixedClock,
  processes: nodeProcesses,
});
if (!storage.ok) throw new Error(storage.error.message);
const library = createLibrary({
  storage: storage.value,
  ids: { next: () => 'plan-2' },
  timers: nodeTimers,
  templates: { usable: () => ok(aTemplate) },
  sample: ({ id }) => aWorkbook(id),
  trouble: () => undefined,
});
const listed = await library.list();
const opened = await library.open('plan-1');
const refused = await Promise.all([
  library.append({ id: 'plan-1', baseRevision: 1, entries: [edit(2)] }),
  library.create({ templateId: 'small', title: 'Next' }),
  library.delete('plan-1'),
]);
await library.dispose();
process.stdout.write(
  JSON.stringify({
    titles: listed.ok ? listed.value.map((entry) => entry.title) : listed.error,
    revision: opened.ok ? opened.value.workbook.revision : opened.error,
    refused: refused.map((answer) => (answer.ok ? 'taken' : answer.error)),
  }),
);
