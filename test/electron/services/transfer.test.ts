import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dialogs } from '../../../electron/services/ports.ts';
import { createTransfer, type TransferParts } from '../../../electron/services/transfer.ts';
import { packWorkbook, unpackWorkbook } from '../../../electron/services/workbook-file.ts';
import type { StoredPicture } from '../../../electron/storage/assets.ts';
import { sha256Of } from '../../../electron/storage/bytes.ts';
import { limits } from '../../../shared/exchange/scan.ts';
import { templateText } from '../../../shared/exchange/template-file.ts';
import { fail, ok } from '../../../shared/lib/result.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { aPng } from '../../builders/a-png.ts';
import { AT, aField, aSection, aTemplate, aWorkbook, kitchenSink } from '../../builders/a-template.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-transfer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const withLogo = aTemplate([aSection({ id: 'A1', fields: [aField({ id: 'logo', type: 'picture' })] })]);

function parts(workbook: Workbook, dialogs: Partial<Dialogs>) {
  const adopted: { workbook: Workbook; pictures: readonly StoredPicture[] }[] = [];
  const stored = new Map<string, StoredPicture>();
  const made: TransferParts = {
    dialogs: {
      chooseFileToOpen: async () => null,
      chooseFileToSave: async () => null,
      reveal: () => undefined,
      ...dialogs,
    },
    library: {
      read: async () => ok(workbook),
      adopt: async (taken, pictures) => {
        adopted.push({ workbook: taken, pictures });
        return ok({ id: 'fresh' });
      },
      putPicture: async (_, picture) => {
        stored.set(picture.sha256, picture);
        return ok(null);
      },
      readPicture: async (_, sha256) => {
        const picture = stored.get(sha256);
        return picture ? ok({ mime: picture.mime, bytes: picture.bytes }) : fail('not-found', 'no picture');
      },
    },
    templates: { takeIn: async (name) => ok({ id: 'tpl-1', title: name, remark: null }) },
  };
  return { transfer: createTransfer(made), adopted, stored };
}

it('a file that cannot be taken in is named', async () => {
  const { transfer } = parts(aWorkbook(withLogo), {
    chooseFileToOpen: async () => join(folder, 'plan.accord'),
  });
  writeFileSync(join(folder, 'plan.accord'), '{"hello":1}');
  const message = 'plan.accord: This file was not made by Accord.';
  expect(await transfer.openFile()).toMatchObject({ ok: false, error: { message } });
  const dropped = await transfer.openDropped({ name: 'plan.accord', bytes: Buffer.from('{"hello":1}') });
  expect(dropped).toMatchObject({ ok: false, error: { message } });
});

describe('a copy that is saved and opened again', () => {
  it('is the same workbook with its pictures', async () => {
    const path = join(folder, 'copy.accord');
    const png = aPng();
    const empty = aWorkbook(withLogo);
    const first = parts(empty, { chooseFileToOpen: async () => join(folder, 'logo.png') });
    writeFileSync(join(folder, 'logo.png'), png);
    const logo = await first.transfer.choosePicture('wb');
    if (!logo.ok) throw new Error(logo.error.message);
    const workbook = { ...empty, answers: { 'A1.logo': logo.value } };
    const second = parts(workbook, {
      chooseFileToSave: async () => path,
      chooseFileToOpen: async () => path,
    });
    for (const [sha256, picture] of first.stored) second.stored.set(sha256, picture);
    expect(await second.transfer.saveCopy('wb', null)).toEqual(ok({ fileName: 'copy.accord', leftOut: 0 }));
    expect(await second.transfer.openFile()).toEqual(ok({ kind: 'workbook', id: 'fresh', report: [] }));
    expect(second.adopted[0]?.workbook).toEqual(workbook);
    expect(second.adopted[0]?.pictures.map((picture) => picture.sha256)).toEqual([logo.value.sha256]);
  });

  it('holds what the window could not save, once', async () => {
    const path = join(folder, 'held.accord');
    const plan = aTemplate([aSection({ id: 'A1', fields: [aField({ id: 'name', type: 'text' })] })]);
    const saved = { ...aWorkbook(plan), revision: 4, answers: { 'A1.name': 'second' } };
    const typed = (value: string) => ({
      id: value,
      at: AT,
      label: 'Typing',
      patches: [{ op: 'replace' as const, path: ['answers', 'A1.name'], value }],
    });
    const { transfer } = parts(saved, { chooseFileToSave: async () => path });
    // The window held two edits above revision 3; the first has been saved since.
    const held = { baseRevision: 3, entries: [typed('second'), typed('third')] };
    expect(await transfer.saveCopy('wb', held)).toEqual(ok({ fileName: 'held.accord', leftOut: 0 }));
    const copy = unpackWorkbook(await readFile(path));
    if (!copy.ok) throw new Error(copy.error.message);
    expect(copy.value.workbook.answers).toEqual({ 'A1.name': 'third' });
    expect(copy.value.workbook.revision).toBe(5);
    const ahead = await transfer.saveCopy('wb', { baseRevision: 9, entries: [typed('fourth')] });
    expect(ahead).toMatchObject({ ok: false, error: { code: 'stale' } });
    const foreign = [{ ...typed('x'), patches: [{ op: 'replace' as const, path: ['id'], value: 'x' }] }];
    const refused = await transfer.saveCopy('wb', { baseRevision: 4, entries: foreign });
    expect(refused.ok).toBe(false);
  });

  it('can always be opened again: its largest pictures stay out where a file has no room for them', async () => {
    const path = join(folder, 'large.accord');
    const fields = ['a', 'b', 'c'].map((id) => aField({ id, type: 'picture' }));
    const empty = aWorkbook(aTemplate([aSection({ id: 'A1', fields })]));
    const sizes = { a: 9, b: 2, c: 9.5 };
    const pictures = Object.entries(sizes).map(([id, megabytes]): [string, StoredPicture] => {
      // What follows the picture's end is no part of it; the guard alone decides what it keeps of it.
      const bytes = Buffer.concat([aPng(), Buffer.alloc(megabytes * 1024 * 1024, id)]);
      return [id, { sha256: sha256Of(bytes), mime: 'image/png', bytes }];
    });
    const logos = pictures.map(([id, { sha256, mime }]) => [
      `A1.${id}`,
      { sha256, mime, width: 1, height: 1 },
    ]);
    const workbook = { ...empty, answers: Object.fromEntries(logos) };
    const { transfer, stored } = parts(workbook, { chooseFileToSave: async () => path });
    for (const [, picture] of pictures) stored.set(picture.sha256, picture);
    expect(await transfer.saveCopy('wb', null)).toEqual(ok({ fileName: 'large.accord', leftOut: 1 }));
    const bytes = await readFile(path);
    expect(bytes.length).toBeLessThanOrEqual(limits.bytes);
    expect(bytes.length).toBeGreaterThan(14 * 1024 * 1024);
    const copy = unpackWorkbook(bytes);
    expect(copy.ok && copy.value.workbook.id).toBe('wb');
    expect(strings.app.copySaved({ fileName: 'large.accord', leftOut: 1 })).toContain(
      'without its largest picture',
    );
  });

  it('is not written where the words alone have no room, and says so', async () => {
    const path = join(folder, 'huge.accord');
    const empty = aWorkbook(
      aTemplate([aSection({ id: 'A1', fields: [aField({ id: 'name', type: 'text' })] })]),
    );
    const answers = Object.fromEntries(
      Array.from({ length: 27 }, (_, at) => [`A1.f${at}`, 'x'.repeat(1_000_000)]),
    );
    const { transfer } = parts({ ...empty, answers }, { chooseFileToSave: async () => path });
    const message = strings.files.copyTooLarge('25');
    expect(await transfer.saveCopy('wb', null)).toMatchObject({
      ok: false,
      error: { code: 'too-large', message },
    });
    expect(existsSync(path)).toBe(false);
  });

  it('does nothing when the person cancels', async () => {
    const { transfer, adopted } = parts(aWorkbook(kitchenSink), {});
    expect(await transfer.openFile()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await transfer.saveCopy('wb', null)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(adopted).toEqual([]);
  });
});

describe('a picture', () => {
  it('loses its metadata and is named by its bytes', async () => {
    writeFileSync(join(folder, 'logo.png'), aPng());
    const { transfer, stored } = parts(aWorkbook(withLogo), {
      chooseFileToOpen: async () => join(folder, 'logo.png'),
    });
    const chosen = await transfer.choosePicture('wb');
    expect(chosen).toMatchObject({ ok: true, value: { mime: 'image/png', width: 1, height: 1 } });
    const [kept] = stored.values();
    expect(Buffer.from(kept?.bytes ?? []).includes('secret place')).toBe(false);
    expect(kept && sha256Of(kept.bytes)).toBe(kept?.sha256);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /not a PNG or JPEG/],
    ['a text called .png', Buffer.from('hello'), /not a PNG or JPEG/],
    ['a cut PNG', aPng().subarray(0, 60), /damaged/],
    ['a PNG of 41 megapixels', aPng(6_400, 6_500), /40 megapixels/],
  ])('that is %s is refused', async (_, content, sentence) => {
    writeFileSync(join(folder, 'logo.png'), content);
    const { transfer } = parts(aWorkbook(withLogo), {
      chooseFileToOpen: async () => join(folder, 'logo.png'),
    });
    const chosen = await transfer.choosePicture('wb');
    expect(chosen.ok).toBe(false);
    if (!chosen.ok) expect(chosen.error.message).toMatch(sentence);
  });
});

describe('a file whose picture is not what it says', () => {
  it('opens without the picture and reports it', () => {
    const workbook = aWorkbook(kitchenSink);
    const bytes = packWorkbook(workbook, [{ sha256: '0'.repeat(64), mime: 'image/png', bytes: aPng() }]);
    const opened = unpackWorkbook(bytes);
    expect(opened).toMatchObject({
      ok: true,
      value: { pictures: [], report: [expect.stringContaining('picture')] },
    });
  });

  it('is never changed by being read', async () => {
    const path = join(folder, 'broken.accord');
    writeFileSync(path, '{"format":"accord-workbook"');
    const { transfer, adopted } = parts(aWorkbook(kitchenSink), { chooseFileToOpen: async () => path });
    expect(await transfer.openFile()).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(adopted).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('{"format":"accord-workbook"');
  });
});

describe('a template file', () => {
  it('is known by what is in it, whatever its name', async () => {
    const { transfer, adopted } = parts(aWorkbook(withLogo), {});
    for (const text of [templateText(withLogo), JSON.stringify(withLogo)])
      for (const name of ['plan.json', 'plan.accord'])
        expect(await transfer.openDropped({ name, bytes: Buffer.from(text) })).toEqual(
          ok({ kind: 'template', id: 'tpl-1', title: name, remark: null }),
        );
    expect(adopted).toEqual([]);
  });

  it('goes to the library of templates, by its extension', async () => {
    const { transfer, adopted } = parts(aWorkbook(withLogo), {});
    const file = { name: 'Our plan.ACCORD-template', bytes: Buffer.from('{}') };
    expect(await transfer.openDropped(file)).toEqual(
      ok({ kind: 'template', id: 'tpl-1', title: 'Our plan.ACCORD-template', remark: null }),
    );
    expect(adopted).toEqual([]);
  });
});
