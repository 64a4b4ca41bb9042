import { describe, expect, it } from 'vitest';
import { openTemplateFiles } from '../../../electron/storage/template-files.ts';
import { failEveryCallOf, faultKinds, faultName, fillTheDiskOf } from './campaigns/faults.ts';
import { cutThePowerOf } from './campaigns/power-cuts.ts';
import { templateDay } from './campaigns/template-day.ts';
import { aTemplate, openTestStorage } from './sim/builders.ts';
import { metadataModels, SimFs } from './sim/sim-fs.ts';
import { createSimStore } from './sim/sim-store.ts';

const nothingLost = { lost: 0, unreadable: 0, wrong: 0 };
const open = (fs: SimFs) => openTemplateFiles(openTestStorage(fs, createSimStore(fs)));

describe('saved templates', () => {
  for (const model of metadataModels)
    it(`outlive a power cut at any change of the disk (${model} metadata)`, () => {
      const { cuts, states, verdicts } = cutThePowerOf(templateDay, { model, step: 1, secondEvery: 20 });
      expect(verdicts).toMatchObject(nothingLost);
      expect(cuts).toBeGreaterThan(60);
      expect(states).toBeGreaterThan(200);
    });

  it('would be lost if the names in folders were not brought to the disk', () => {
    const prepare = (fs: SimFs): void => {
      fs.syncFolder = () => undefined;
    };
    const { verdicts } = cutThePowerOf(templateDay, { model: 'subset', step: 3, secondEvery: 0, prepare });
    expect(verdicts.lost + verdicts.unreadable).toBeGreaterThan(0);
  });

  for (const kind of faultKinds)
    it(`stay whole when the disk refuses any call (${faultName(kind)})`, () => {
      const { runs, told, verdicts } = failEveryCallOf(templateDay, kind, 1);
      expect(verdicts).toMatchObject(nothingLost);
      expect(runs).toBeGreaterThan(60);
      expect(told).toBeGreaterThan(0);
    });

  it('stay whole on a full disk, which is told', () => {
    const { levels, told, verdicts } = fillTheDiskOf(templateDay, 30, 2000, 150);
    expect(verdicts).toMatchObject(nothingLost);
    expect(told).toBe(levels);
  });

  it('stay whole in a folder that cannot be written, which is told', () => {
    const fs = new SimFs();
    expect(open(fs).write({ ...aTemplate, id: 'one' }).ok).toBe(true);
    fs.isReadOnly = true;
    const files = open(fs);
    const refused = files.write({ ...aTemplate, id: 'one', version: 2 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(files.read('one')).toMatchObject({ ok: true, value: { template: { version: 1 } } });
    expect(files.write({ ...aTemplate, id: 'two' }).ok).toBe(false);
    expect(files.list()).toMatchObject({ value: ['one'] });
  });

  it('are not given up for a file that cannot be read just now', () => {
    const fs = new SimFs();
    open(fs).write({ ...aTemplate, id: 'one', version: 1 });
    open(fs).write({ ...aTemplate, id: 'one', version: 2 });
    const before = fs.paths();
    const files = open(fs);
    const { read } = fs;
    fs.read = () => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    expect(files.read('one').ok).toBe(false);
    fs.read = read;
    expect(files.read('one')).toMatchObject({ ok: true, value: { template: { version: 2 } } });
    expect(fs.paths()).toEqual(before);
  });

  it('are set aside under their own id when damaged', () => {
    const fs = new SimFs();
    open(fs).write({ ...aTemplate, id: 'one', version: 1 });
    open(fs).write({ ...aTemplate, id: 'one', version: 2 });
    fs.damage('/data/templates/one/template.json', Buffer.from('{'));
    expect(open(fs).read('one')).toMatchObject({ ok: true, value: { template: { version: 1 } } });
    expect(fs.paths().filter((path) => path.includes('/quarantine/'))).toEqual([
      expect.stringMatching(/\.one\.unreadable\.template\.json$/),
    ]);
  });

  it('never take a name that reaches out of their folder', () => {
    const fs = new SimFs();
    for (const id of ['..', '../x', 'a/b', '']) {
      expect(open(fs).write({ ...aTemplate, id }).ok).toBe(false);
      expect(open(fs).read(id).ok).toBe(false);
      expect(open(fs).remove(id).ok).toBe(false);
    }
  });
});
