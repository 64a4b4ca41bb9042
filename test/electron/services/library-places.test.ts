import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../electron/services/library.ts';
import type { LibraryService } from '../../../electron/services/ports.ts';
import { ok } from '../../../shared/lib/result.ts';
import { aTemplate, aWorkbook, edit, openTestStorage } from '../storage/sim/builders.ts';
import { ManualTimers } from '../storage/sim/manual-timers.ts';
import { isPowerCut, metadataModels, SimFs, seededRandom } from '../storage/sim/sim-fs.ts';
import { createSimStore } from '../storage/sim/sim-store.ts';

const libraryOn = (fs: SimFs): LibraryService =>
  createLibrary({
    storage: openTestStorage(fs, createSimStore(fs)),
    ids: { next: () => 'plan' },
    timers: new ManualTimers(),
    templates: { usable: () => ok(aTemplate) },
    sample: ({ id }) => aWorkbook(id),
    trouble: () => undefined,
  });

type Place = 'nowhere' | 'library' | 'bin';

/** Where the workbook is after each confirmed step. */
const steps: readonly {
  readonly leaves: Place;
  readonly run: (library: LibraryService) => Promise<unknown>;
}[] = [
  { leaves: 'library', run: (library) => library.create({ templateId: 'small', title: 'Plan' }) },
  { leaves: 'library', run: (library) => library.open('plan') },
  {
    leaves: 'library',
    run: (library) => library.append({ id: 'plan', baseRevision: 0, entries: [edit(1)] }),
  },
  { leaves: 'bin', run: (library) => library.delete('plan') },
  { leaves: 'library', run: (library) => library.restore('plan') },
  { leaves: 'bin', run: (library) => library.delete('plan') },
  { leaves: 'nowhere', run: (library) => library.erase('plan', 'Plan') },
];

async function placeOn(fs: SimFs): Promise<Place | 'damaged' | 'twice'> {
  const library = libraryOn(fs);
  const listed = await library.list();
  if (!listed.ok) return 'damaged';
  if (listed.value.length > 1) return 'twice';
  const [entry] = listed.value;
  if (!entry) return 'nowhere';
  if (entry.damaged !== null) return 'damaged';
  return entry.deletedAt === null ? 'library' : 'bin';
}

describe('a power cut while workbooks are made, binned, restored and erased', () => {
  for (const model of metadataModels)
    it(`leaves every workbook whole in one place, the confirmed one or the next (${model} metadata)`, async () => {
      const random = seededRandom(3);
      const whole = new SimFs();
      const library = libraryOn(whole);
      for (const step of steps) expect(await step.run(library)).toMatchObject({ ok: true });
      let states = 0;
      for (let cut = 1; cut < whole.changes; cut++) {
        const fs = new SimFs();
        fs.cutAt = cut;
        let done = 0;
        try {
          const running = libraryOn(fs);
          for (const step of steps) {
            await step.run(running);
            done++;
          }
        } catch (error) {
          if (!isPowerCut(error)) throw error;
        }
        const allowed = [steps[done - 1]?.leaves ?? 'nowhere', steps[done]?.leaves];
        for (const disk of fs.afterPowerCut(model, random)) {
          states++;
          expect(allowed).toContain(await placeOn(disk));
        }
      }
      expect(states).toBeGreaterThan(300);
    });
});
