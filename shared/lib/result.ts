/** An expected failure is a value with a closed code; only bugs throw. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Every expected failure that can reach a person. `message` is one sentence that names the place. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export const failureCodes = [
  'cancelled',
  'damaged',
  'disk-full',
  'exists',
  'forbidden',
  'invalid',
  'newer',
  'not-found',
  'not-saved',
  'read-only',
  'stale',
  'too-large',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = (
  code: FailureCode,
  message: string,
): { readonly ok: false; readonly error: Failure } => ({ ok: false, error: { code, message } });
