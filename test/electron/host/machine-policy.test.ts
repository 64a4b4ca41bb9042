import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noPolicy, readMachinePolicy } from '../../../electron/host/machine-policy.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-policy-'));
  path = join(folder, 'policy.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the company’s policy.json', () => {
  it('changes nothing where there is none', async () => {
    expect(await readMachinePolicy(path)).toEqual({ ok: true, value: noPolicy });
  });

  it('may set each of its parts alone', async () => {
    for (const [written, read] of [
      [{ dataFolder: folder }, { dataFolder: folder, templatesFolder: null }],
      [{ templatesFolder: folder }, { dataFolder: null, templatesFolder: folder }],
      [
        { templatesFolder: folder, exportWithoutData: true },
        { dataFolder: null, templatesFolder: folder },
      ],
    ]) {
      writeFileSync(path, JSON.stringify(written));
      expect(await readMachinePolicy(path)).toEqual({ ok: true, value: read });
    }
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'it is not JSON'],
    ['a list', '[]', 'it is not an object with any of dataFolder, templatesFolder, exportWithoutData'],
    [
      'an unknown name',
      '{"dataFolders":"/x"}',
      '“dataFolders” is none of dataFolder, templatesFolder, exportWithoutData',
    ],
    [
      'a folder that depends on where it is started',
      '{"templatesFolder":"templates"}',
      '“templatesFolder” must be the full path of a folder',
    ],
    ['something else than a folder', '{"dataFolder":3}', '“dataFolder” must be the full path of a folder'],
    ['something else than a switch', '{"exportWithoutData":3}', '“exportWithoutData” must be true or false'],
  ])('is told in one sentence that names the place when it holds %s', async (_name, text, why) => {
    writeFileSync(path, text);
    const message = `${path} cannot be used: ${why}. Accord starts without it.`;
    expect(await readMachinePolicy(path)).toMatchObject({ ok: false, error: { message } });
  });

  it('is told when it cannot be read', async () => {
    mkdirSync(path);
    const message = `${path} cannot be read; Accord starts without it.`;
    expect(await readMachinePolicy(path)).toMatchObject({ ok: false, error: { message } });
  });
});
