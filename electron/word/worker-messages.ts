/** What crosses between the process and its Word worker. All of it can be cloned. */
import type { PlanDocument } from '../../shared/document/model.ts';

/** Given to the worker when it starts; one worker makes one document. */
export interface WordJob {
  readonly doc: PlanDocument;
  /** Bytes by sha-256. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** ISO 8601. */
  readonly at: string;
}

export type WordMessage =
  | { readonly kind: 'progress'; readonly fraction: number; readonly step: string }
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly pages: number };
