/** A day with one template of one's own: made, saved again and again, deleted and brought back. */
import { openTemplateFiles, type TemplateFiles } from '../../../../electron/storage/template-files.ts';
import { aTemplate, openTestStorage } from '../sim/builders.ts';
import { createSimStore } from '../sim/sim-store.ts';
import type { Scenario, Verdict } from './scenario.ts';

const ID = 'template-1';
const OTHER = 'template-2';
const SAVES = 8;
const PATIENCE = 3;

/** Save `n` is version `n`, and its description is long enough to be torn. */
const saved = (version: number) => ({
  ...aTemplate,
  id: ID,
  version,
  description: `${'d'.repeat(900)}${version}`,
});

const isListed = (files: TemplateFiles): boolean => {
  const listed = files.list();
  return listed.ok && listed.value.includes(ID);
};

/** `Told.acknowledged` is the version confirmed last. */
export const templateDay: Scenario = {
  run(fs, told) {
    const files = openTemplateFiles(openTestStorage(fs, createSimStore(fs)));
    const insist = (attempt: () => { readonly ok: boolean }): boolean => {
      for (let count = 0; count < PATIENCE; count++) {
        if (attempt().ok) return true;
        told.failures++;
      }
      return false;
    };
    if (!insist(() => files.write({ ...aTemplate, id: OTHER }))) return;
    told.made = true;
    for (let version = 1; version <= SAVES; version++) {
      if (!insist(() => files.write(saved(version)))) return;
      told.acknowledged = version;
      if (version !== SAVES / 2) continue;
      // Where the disk refuses half of a move, the template is in the list all the same or can be brought back.
      if (!files.remove(ID).ok) told.failures++;
      if (!insist(() => (isListed(files) ? { ok: true } : files.restore(ID)))) return;
    }
  },
  judge(fs, told): Verdict {
    const files = openTemplateFiles(openTestStorage(fs, createSimStore(fs)));
    if (!isListed(files)) files.restore(ID);
    const listed = files.list();
    if (!listed.ok || listed.value.some((id) => !files.read(id).ok)) return 'unreadable';
    if (told.made && !files.read(OTHER).ok) return 'lost';
    const found = files.read(ID);
    if (!found.ok) return told.acknowledged === 0 ? 'kept' : 'lost';
    const { template } = found.value;
    if (template.version < told.acknowledged) return 'lost';
    if (template.description !== saved(template.version).description) return 'wrong';
    const next = template.version + 1;
    if (!files.write(saved(next)).ok) return 'unreadable';
    const again = openTemplateFiles(openTestStorage(fs, createSimStore(fs))).read(ID);
    return again.ok && again.value.template.version === next ? 'kept' : 'lost';
  },
};
