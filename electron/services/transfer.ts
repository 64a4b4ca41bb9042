/** Files that come in and go out: workbooks through the import guard, copies, pictures. */
import { basename, extname } from 'node:path';
import { TEMPLATE_EXTENSION } from '../../shared/exchange/file-names.ts';
import { checkPicture } from '../../shared/exchange/picture.ts';
import { limits } from '../../shared/exchange/scan.ts';
import { holdsTemplate } from '../../shared/exchange/template-file.ts';
import type { HeldEdits } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { isPicture } from '../../shared/values/check.ts';
import type { Picture } from '../../shared/values/value.ts';
import { titleOf } from '../../shared/workbook/read.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { applyEntries } from '../storage/apply-entries.ts';
import type { StoredPicture } from '../storage/assets.ts';
import { decodeUtf8, sha256Of } from '../storage/bytes.ts';
import type { Dialogs, LibraryService, TemplateService, TransferService } from './ports.ts';
import { readWhole, writeWhole } from './whole-file.ts';
import { packFitting, unpackWorkbook } from './workbook-file.ts';

export interface TransferParts {
  readonly dialogs: Dialogs;
  readonly library: Pick<LibraryService, 'read' | 'adopt' | 'putPicture' | 'readPicture'>;
  readonly templates: Pick<TemplateService, 'takeIn'>;
}

const MAX_PICTURE_FILE = 10 * 1024 * 1024;
const cancelled = fail('cancelled', strings.failures.cancelled);

export function createTransfer({ dialogs, library, templates }: TransferParts): TransferService {
  const takeIn = async (name: string, bytes: Uint8Array): ReturnType<TransferService['openFile']> => {
    // By what is in it; the name decides only for what cannot be read, so that the sentence fits.
    if (extname(name).toLowerCase() === TEMPLATE_EXTENSION || holdsTemplate(bytes, decodeUtf8)) {
      const taken = await templates.takeIn(name, bytes);
      return taken.ok ? ok({ kind: 'template', ...taken.value }) : taken;
    }
    const opened = unpackWorkbook(bytes);
    if (!opened.ok) return fail(opened.error.code, strings.files.named(name, opened.error.message));
    const adopted = await library.adopt(opened.value.workbook, opened.value.pictures);
    return adopted.ok ? ok({ kind: 'workbook', id: adopted.value.id, report: opened.value.report }) : adopted;
  };
  const openPath = async (path: string): ReturnType<TransferService['openFile']> => {
    const read = await readWhole(path, limits.bytes);
    return read.ok ? takeIn(basename(path), read.value) : read;
  };
  return {
    openPath,
    async openFile() {
      const path = await dialogs.chooseFileToOpen('workbook');
      return path === null ? cancelled : openPath(path);
    },
    openDropped: ({ name, bytes }) => takeIn(name, bytes),
    async saveCopy(id, held) {
      const read = await library.read(id);
      if (!read.ok) return read;
      const workbook = held === null ? read : withHeld(read.value, held);
      if (!workbook.ok) return workbook;
      const pictures = await picturesOf(workbook.value, library);
      if (!pictures.ok) return pictures;
      const path = await dialogs.chooseFileToSave('workbook', titleOf(workbook.value));
      if (path === null) return cancelled;
      const packed = packFitting(workbook.value, pictures.value);
      if (!packed.ok) return packed;
      const { bytes, leftOut } = packed.value;
      const written = await writeWhole(path, bytes, { replace: true });
      return written.ok ? ok({ fileName: basename(path), leftOut }) : written;
    },
    async choosePicture(id) {
      const path = await dialogs.chooseFileToOpen('picture');
      if (path === null) return cancelled;
      const read = await readWhole(path, MAX_PICTURE_FILE);
      if (!read.ok) return read;
      const checked = checkPicture(read.value);
      if (!checked.ok) return checked;
      const { mime, width, height, bytes } = checked.value;
      const sha256 = sha256Of(bytes);
      const stored = await library.putPicture(id, { sha256, mime, bytes });
      return stored.ok ? ok({ sha256, mime, width, height }) : stored;
    },
    readPicture: (id, sha256) => library.readPicture(id, sha256),
  };
}

/** What was saved meanwhile is in the workbook already and is not done twice. */
function withHeld(workbook: Workbook, { baseRevision, entries }: HeldEdits): Result<Workbook> {
  const missing = entries.slice(Math.max(0, workbook.revision - baseRevision));
  const applied = workbook.revision < baseRevision ? null : applyEntries(workbook, missing);
  return applied ? ok(applied.workbook) : fail('stale', strings.storage.stale(titleOf(workbook)));
}

/** Every picture the workbook shows, once. */
async function picturesOf(
  workbook: Workbook,
  library: Pick<LibraryService, 'readPicture'>,
): Promise<Result<readonly StoredPicture[]>> {
  const found = new Map<string, StoredPicture>();
  for (const { sha256 } of pictureValues(workbook)) {
    if (found.has(sha256)) continue;
    const read = await library.readPicture(workbook.id, sha256);
    if (!read.ok) return read;
    found.set(sha256, { sha256, ...read.value });
  }
  return ok([...found.values()]);
}

function pictureValues(workbook: Workbook): readonly Picture[] {
  const cells = Object.values(workbook.tables).flatMap((rows) =>
    rows.flatMap((row) => Object.values(row.cells)),
  );
  return [...Object.values(workbook.answers), ...cells].filter(isPicture);
}
