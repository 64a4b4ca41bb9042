/** The `.accord` file on the disk: the guard with Node's decoders, and packing with the pictures. */
import { envelopeText, packEnvelope } from '../../shared/exchange/envelope.ts';
import { importWorkbook } from '../../shared/exchange/import-workbook.ts';
import { checkPicture } from '../../shared/exchange/picture.ts';
import { limits } from '../../shared/exchange/scan.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import type { StoredPicture } from '../storage/assets.ts';
import { decodeUtf8, sha256Of } from '../storage/bytes.ts';

export interface OpenedFile {
  readonly workbook: Workbook;
  readonly pictures: readonly StoredPicture[];
  /** What was left out or changed, a sentence each. */
  readonly report: readonly string[];
}

export function unpackWorkbook(bytes: Uint8Array): Result<OpenedFile> {
  const imported = importWorkbook(bytes, decodeUtf8);
  if (!imported.ok) return imported;
  const report = [...imported.value.report];
  const pictures: StoredPicture[] = [];
  for (const packed of imported.value.pictures) {
    const data = new Uint8Array(Buffer.from(packed.data, 'base64'));
    const checked = checkPicture(data);
    if (sha256Of(data) === packed.sha256 && checked.ok && checked.value.mime === packed.mime)
      pictures.push({ sha256: packed.sha256, mime: packed.mime, bytes: data });
    else report.push(strings.files.missingPicture);
  }
  return ok({ workbook: imported.value.workbook, pictures, report });
}

export function packWorkbook(workbook: Workbook, pictures: readonly StoredPicture[]): Uint8Array {
  const packed = pictures.map(({ sha256, mime, bytes }) => ({
    sha256,
    mime,
    data: Buffer.from(bytes).toString('base64'),
  }));
  return Buffer.from(envelopeText(packEnvelope(workbook, packed)), 'utf8');
}

export interface FittingFile {
  readonly bytes: Uint8Array;
  /** Pictures that had no room. */
  readonly leftOut: number;
}

/**
 * Packs what can be opened again: where the file would pass its limit, pictures stay out, the largest first.
 * `too-large` when it has no room for the words alone.
 */
export function packFitting(workbook: Workbook, pictures: readonly StoredPicture[]): Result<FittingFile> {
  const bySize = pictures.toSorted((one, other) => one.bytes.length - other.bytes.length);
  for (let kept = bySize.length; kept >= 0; kept--) {
    const bytes = packWorkbook(workbook, bySize.slice(0, kept));
    if (bytes.length <= limits.bytes) return ok({ bytes, leftOut: bySize.length - kept });
  }
  return fail('too-large', strings.files.copyTooLarge(limits.megabytes));
}
