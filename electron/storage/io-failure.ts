/** What the disk refuses, as one sentence for a person. Everything else is a bug and goes on up. */
import { type Failure, fail } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';

const text = strings.storage;

interface IoError extends Error {
  readonly code: string;
}

/** An error of the operating system, not one of Node's own `ERR_…` about a wrong call. */
export const isIoError = (error: unknown): error is IoError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E(?!RR_)[A-Z0-9]+$/.test(error.code);

/** What the disk meant by refusing to write. */
export function refusalOf({ code }: IoError): 'disk-full' | 'read-only' | 'not-saved' {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' ? 'read-only' : 'not-saved';
}

/** `subject` is what was to be written, as it stands at the start of a sentence. Throws what is no I/O error. */
export function ioFailure(error: unknown, subject: string): { readonly ok: false; readonly error: Failure } {
  if (!isIoError(error)) throw error;
  const refusal = refusalOf(error);
  switch (refusal) {
    case 'disk-full':
      return fail(refusal, text.diskFull(subject));
    case 'read-only':
      return fail(refusal, text.readOnly(subject));
    case 'not-saved':
      return fail(
        refusal,
        error.code === 'EVERIFY' ? text.notVerified(subject) : text.notSaved(subject, error.code),
      );
  }
}

/** Runs what may fail without harm: tidying, caches. */
export function ignoreIo(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!isIoError(error)) throw error;
  }
}
