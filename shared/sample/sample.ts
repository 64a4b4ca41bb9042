/** The sample company: the reference company with its seeded conflicts, told as a firm. */
import { answerKey } from '../template/find.ts';
import { fullTemplate } from '../template/shipped/full.ts';
import type { Value } from '../values/value.ts';
import { newWorkbook } from '../workbook/new-workbook.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { sampleSections } from './sections.ts';

/** `at` is ISO 8601 in UTC. The workbook's figures depend on nothing but this data. */
export function sampleWorkbook({ id, at }: { readonly id: string; readonly at: string }): Workbook {
  const fresh = newWorkbook(fullTemplate, { id, at, title: '' });
  const answers: Record<string, Value> = {};
  const tables: Record<string, readonly Row[]> = { ...fresh.tables };
  for (const [section, sample] of Object.entries(sampleSections)) {
    for (const [field, value] of Object.entries(sample.answers ?? {}))
      answers[answerKey(section, field)] = value;
    for (const [table, rows] of Object.entries(sample.tables ?? {})) tables[table] = rows;
  }
  return { ...fresh, answers, tables, meta: { ...fresh.meta, sample: true } };
}
