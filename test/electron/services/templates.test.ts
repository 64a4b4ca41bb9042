import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCompanyTemplates } from '../../../electron/services/company-templates.ts';
import type { Dialogs, TemplateService } from '../../../electron/services/ports.ts';
import { createTemplates } from '../../../electron/services/templates.ts';
import { createElectronStoreFile } from '../../../electron/storage/electron-store.ts';
import type { Storage } from '../../../electron/storage/storage.ts';
import { openTemplateFiles } from '../../../electron/storage/template-files.ts';
import type { TemplateEntry } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { applyTemplateChange } from '../../../shared/template/edit/apply-change.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { leanTemplate } from '../../../shared/template/shipped/lean.ts';
import type { Template } from '../../../shared/template/types.ts';
import { realStorage } from '../storage/sim/builders.ts';

let folder: string;
let files: string;
let company: string;
let chosen: string | null;
let storage: Storage;

const dialogs: Dialogs = {
  chooseFileToOpen: async () => chosen,
  chooseFileToSave: async () => chosen,
  reveal: () => undefined,
};
async function start(): Promise<TemplateService> {
  storage = realStorage(folder, createElectronStoreFile());
  const shared = await readCompanyTemplates(company);
  return createTemplates({
    files: openTemplateFiles(storage),
    company: shared.ok ? shared.value : [],
    dialogs,
    ids: { next: randomUUID },
  });
}
async function restart(): Promise<TemplateService> {
  storage.release();
  return start();
}

beforeEach(() => {
  [folder, files, company] = ['data', 'files', 'company'].map((name) =>
    mkdtempSync(join(tmpdir(), `accord-${name}-`)),
  ) as [string, string, string];
  chosen = null;
});
afterEach(() => {
  storage.release();
  for (const one of [folder, files, company]) rmSync(one, { recursive: true, force: true });
});

const sure = async <T>(answer: Promise<Result<T>>): Promise<T> => {
  const settled = await answer;
  if (!settled.ok) throw new Error(settled.error.message);
  return settled.value;
};
const refused = async (answer: Promise<Result<unknown>>): Promise<string> => {
  const settled = await answer;
  return settled.ok ? 'done' : settled.error.message;
};
const ours = async (templates: TemplateService): Promise<readonly TemplateEntry[]> =>
  (await sure(templates.list())).filter(({ origin }) => origin !== 'shipped');
const renamed = (template: Template, title: string): Template =>
  applyTemplateChange(template, { kind: 'set-section', section: 'M3', to: { title } });
const write = (name: string, value: unknown): string => {
  const path = join(files, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

describe('the library of templates', () => {
  it('begins with what ships, which cannot be changed', async () => {
    const templates = await start();
    const list = await sure(templates.list());
    expect(list.map(({ id, origin, problem }) => [id, origin, problem])).toContainEqual([
      'full',
      'shipped',
      null,
    ]);
    const text = 'This template cannot be changed. Duplicate it and change the copy.';
    expect(await refused(templates.save(renamed(fullTemplate, 'Ours')))).toBe(text);
    expect(await refused(templates.rename('full', 'Ours'))).toBe(text);
    expect(await refused(templates.delete('full'))).toBe(text);
    expect(await refused(templates.reset('full'))).toBe(text);
    expect(await sure(templates.read('full'))).toEqual(fullTemplate);
  });

  it('keeps a copy, what is changed in it and its new name over a restart', async () => {
    let templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Northwind plan' }));
    const copy = await sure(templates.read(id));
    expect(copy).toMatchObject({ id, kind: 'own', title: 'Northwind plan', base: 'full', version: 1 });
    expect(copy.sections).toEqual(fullTemplate.sections);
    await sure(templates.save(renamed(copy, 'Our customers')));
    await sure(templates.rename(id, 'Northwind 2028'));
    templates = await restart();
    const again = await sure(templates.read(id));
    expect(again.title).toBe('Northwind 2028');
    expect(again.sections.find((section) => section.id === 'M3')?.title).toBe('Our customers');
    expect(await ours(templates)).toEqual([
      expect.objectContaining({ id, origin: 'own', base: 'full', problem: null, title: 'Northwind 2028' }),
    ]);
  });

  it('gives no two templates one name: a copy is numbered, a name that is taken refused', async () => {
    const templates = await start();
    const first = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    const second = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    const third = await sure(templates.duplicate({ id: 'full', title: fullTemplate.title }));
    expect([first.title, second.title, third.title]).toEqual([
      'Ours',
      'Ours (2)',
      `${fullTemplate.title} (2)`,
    ]);
    for (const taken of ['Ours', fullTemplate.title])
      expect(await refused(templates.rename(second.id, taken))).toBe(
        `There is a template called “${taken}” already. Choose another name.`,
      );
    expect(await refused(templates.rename(second.id, 'Ours (2)'))).toBe('done');
  });

  it('numbers one that comes back when its name is taken by then', async () => {
    const templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    await sure(templates.delete(id));
    await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    await sure(templates.restore(id));
    expect((await ours(templates)).map(({ title }) => title)).toEqual(['Ours', 'Ours (2)']);
  });

  it('resets a copy to the shipped one; its id and title stay', async () => {
    const templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'lean', title: 'Short' }));
    const copy = await sure(templates.read(id));
    await sure(templates.save({ ...copy, sections: copy.sections.slice(0, 3) }));
    await sure(templates.reset(id));
    expect(await sure(templates.read(id))).toMatchObject({ id, title: 'Short', version: 2 });
    expect((await sure(templates.read(id))).sections).toEqual(leanTemplate.sections);
  });

  it('takes a deleted one out of the list and brings it back', async () => {
    let templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    await sure(templates.delete(id));
    expect(await ours(templates)).toEqual([]);
    expect(await refused(templates.read(id))).toMatch(/no longer there/);
    templates = await restart();
    await sure(templates.restore(id));
    expect((await ours(templates)).map((entry) => entry.title)).toEqual(['Ours']);
  });

  it('lists what was deleted over a restart, the last deleted first, one that cannot be read too', async () => {
    let templates = await start();
    const { id: first } = await sure(templates.duplicate({ id: 'full', title: 'First' }));
    const { id: second } = await sure(templates.duplicate({ id: 'lean', title: 'Second' }));
    const { id: early } = await sure(templates.duplicate({ id: 'lean', title: 'Early' }));
    for (const id of [early, first, second]) await sure(templates.delete(id));
    const bin = join(folder, 'templates-bin');
    writeFileSync(join(bin, first, 'deleted-at'), '2026-11-01T09:00:00.000Z');
    writeFileSync(join(bin, second, 'deleted-at'), '2026-11-02T09:00:00.000Z');
    rmSync(join(bin, early, 'deleted-at'));
    templates = await restart();
    expect(await sure(templates.listDeleted())).toEqual([
      { id: second, title: 'Second', deletedAt: '2026-11-02T09:00:00.000Z' },
      { id: first, title: 'First', deletedAt: '2026-11-01T09:00:00.000Z' },
      { id: early, title: 'Early', deletedAt: null },
    ]);
    await sure(templates.restore(second));
    await sure(templates.restore(early));
    writeFileSync(join(bin, first, 'template.json'), '{');
    templates = await restart();
    expect(await sure(templates.listDeleted())).toEqual([
      { id: first, title: 'Unreadable template', deletedAt: '2026-11-01T09:00:00.000Z' },
    ]);
    expect((await ours(templates)).map(({ title }) => title)).toEqual(['Early', 'Second']);
  });

  it('knows of a deleted one since when it lies there', async () => {
    const templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    await sure(templates.delete(id));
    const [deleted] = await sure(templates.listDeleted());
    expect(deleted).toEqual({ id, title: 'Ours', deletedAt: storage.clock.now() });
  });

  it('keeps a half-written one, says what is wrong, and starts no workbook from it', async () => {
    const templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    const copy = await sure(templates.read(id));
    const [first] = copy.sections;
    await sure(templates.save({ ...copy, sections: [...copy.sections, ...(first ? [first] : [])] }));
    const [entry] = await ours(templates);
    expect(entry?.problem).toMatch(/stands twice/);
    expect(templates.usable(id)).toMatchObject({ ok: false });
    expect(templates.usable('full')).toMatchObject({ ok: true });
  });
});

describe('template files', () => {
  it('go out and come in again as a template of their own', async () => {
    const templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    chosen = join(files, 'ours.accord-template');
    expect(await sure(templates.export(id))).toEqual({ fileName: 'ours.accord-template' });
    const taken = await sure(templates.import());
    expect(taken.title).toBe('Ours (2)');
    expect(taken.id).not.toBe(id);
    expect((await sure(templates.import())).title).toBe('Ours (3)');
    expect((await sure(templates.read(taken.id))).sections).toEqual(fullTemplate.sections);
    expect(await ours(templates)).toHaveLength(3);
  });

  it('stay known as imported, whatever is done to them, and a copy of one is made here', async () => {
    let templates = await start();
    chosen = write('from Lisbon.json', fullTemplate);
    const { id, title } = await sure(templates.import());
    await sure(templates.save(renamed(await sure(templates.read(id)), 'Our customers')));
    await sure(templates.rename(id, 'Lisbon'));
    await sure(templates.delete(id));
    await sure(templates.restore(id));
    await sure(templates.duplicate({ id, title: 'Made here' }));
    templates = await restart();
    expect(title).not.toBe('Lisbon');
    expect(await ours(templates)).toEqual([
      expect.objectContaining({ title: 'Lisbon', origin: 'imported', importedFrom: 'from Lisbon.json' }),
      expect.objectContaining({ title: 'Made here', origin: 'own', importedFrom: null }),
    ]);
  });

  it('come in bare as well, and never take the place of another', async () => {
    const templates = await start();
    chosen = write('bare.json', fullTemplate);
    const taken = await sure(templates.import());
    expect(taken.id).not.toBe('full');
    expect(await sure(templates.read('full'))).toEqual(fullTemplate);
  });

  const [section] = fullTemplate.sections;
  it.each<[string, unknown, RegExp]>([
    ['no JSON', 'not json', /cut short|cannot be read/],
    ['something else', { a: 1 }, /^bad\.json: This file is not an Accord template/],
    [
      'a newer format',
      { format: 'accord-template', formatVersion: 2, template: fullTemplate },
      /newer version of Accord \(format 2\)/,
    ],
    [
      'an unknown type',
      JSON.stringify(fullTemplate).replace('"type":"money"', '"type":"hologram"'),
      /“Settings › Round shown amounts to”: “Type” is “hologram”, which is no type of Accord/,
    ],
    [
      'a doubled id',
      { ...fullTemplate, sections: [...fullTemplate.sections, section] },
      /stands twice in the template/,
    ],
    [
      'a forbidden name',
      JSON.stringify(fullTemplate).replace('"version":', '"__proto__":{"x":1},"version":'),
      /forbidden name/,
    ],
  ])('are refused with a sentence: %s', async (_name, content, sentence) => {
    const templates = await start();
    chosen = write('bad.json', content);
    expect(await refused(templates.import())).toMatch(sentence);
    expect(await ours(templates)).toEqual([]);
  });

  it('are refused for a formula that leads back to itself', async () => {
    const templates = await start();
    const circular = {
      ...fullTemplate,
      sections: fullTemplate.sections.map((one) =>
        one.id === 'A3'
          ? {
              ...one,
              fields: one.fields.map((field) =>
                field.id === 'new_business_goal' ? { ...field, formula: 'new_business_goal + 1' } : field,
              ),
            }
          : one,
      ),
    };
    chosen = write('circle.json', circular);
    expect(await refused(templates.import())).toMatch(/lead in a circle: “[^”]+ › New-business goal”/);
  });

  it('leave everything as it was when the dialog is cancelled', async () => {
    const templates = await start();
    expect((await templates.import()).ok).toBe(false);
    expect(await ours(templates)).toEqual([]);
  });
});

describe('the company’s folder', () => {
  it('is read at the start: good files can be used, bad ones say why, none can be changed', async () => {
    writeFileSync(
      join(company, 'group.accord-template'),
      JSON.stringify({ format: 'accord-template', formatVersion: 1, template: leanTemplate }),
    );
    writeFileSync(join(company, 'broken.json'), '{"sections": 3');
    writeFileSync(join(company, 'notes.txt'), 'nothing');
    const templates = await start();
    const list = await ours(templates);
    expect(list.map(({ origin, title, problem }) => [origin, title, problem === null])).toEqual([
      ['company', 'broken.json', false],
      ['company', leanTemplate.title, true],
    ]);
    const usable = list.find(({ problem }) => problem === null);
    expect(templates.usable(usable?.id ?? '')).toMatchObject({ ok: true });
    expect(await refused(templates.delete(usable?.id ?? ''))).toMatch(/cannot be changed/);
    expect(readdirSync(company)).toHaveLength(3);
    // The same file is the same template at the next start.
    expect(await ours(await restart())).toEqual(list);
  });

  it('that is not there stops nothing', async () => {
    const missing = await readCompanyTemplates(join(company, 'gone'));
    expect(missing).toMatchObject({ ok: false });
  });
});

describe('damage', () => {
  const current = (id: string): string => join(folder, 'templates', id, 'template.json');

  it('of the newest file costs nothing that the copy before it has', async () => {
    let templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    await sure(templates.rename(id, 'Ours again'));
    writeFileSync(current(id), readFileSync(current(id), 'utf8').replace('Ours again', 'Ours akain'));
    templates = await restart();
    expect((await sure(templates.read(id))).title).toBe('Ours');
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
  });

  it('of both is told in the list and hurts no other template', async () => {
    let templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    await sure(templates.duplicate({ id: 'full', title: 'Theirs' }));
    writeFileSync(current(id), 'x');
    templates = await restart();
    expect((await ours(templates)).map(({ title, problem }) => [title, problem !== null])).toEqual([
      ['Theirs', false],
      ['Unreadable template', true],
    ]);
  });

  it('a template of a newer Accord is left byte for byte as it is', async () => {
    let templates = await start();
    const { id } = await sure(templates.duplicate({ id: 'full', title: 'Ours' }));
    const newer = readFileSync(current(id), 'utf8').replace('"formatVersion":1', '"formatVersion":9');
    writeFileSync(current(id), newer);
    templates = await restart();
    expect((await ours(templates))[0]?.problem).toMatch(/newer version/);
    expect(await refused(templates.rename(id, 'x'))).toMatch(/newer version/);
    expect(readFileSync(current(id), 'utf8')).toBe(newer);
  });
});
