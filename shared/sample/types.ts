/** The sample company's answers of one section, ids as in the template; assembled by ./sample.ts. */
import type { Value } from '../values/value.ts';
import type { Row } from '../workbook/types.ts';

export interface SampleSection {
  readonly answers?: { readonly [field: string]: Value };
  readonly tables?: { readonly [table: string]: readonly Row[] };
}
