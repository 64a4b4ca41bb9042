import { beforeEach, describe, expect, it } from 'vitest';
import { historyRevisions } from '../../../electron/storage/history.ts';
import {
  createWorkbookFiles,
  openWorkbookFiles,
  type WorkbookFiles,
} from '../../../electron/storage/workbook-files.ts';
import type { LogEntry } from '../../../shared/ipc/contract.ts';
import { applyTemplateChange } from '../../../shared/template/edit/apply-change.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { AT, aTemplate, aWorkbook, edit, openTestStorage } from './sim/builders.ts';
import { SimFs } from './sim/sim-fs.ts';
import { createSimStore } from './sim/sim-store.ts';

let fs: SimFs;
let files: WorkbookFiles;
const folder = '/data/workbooks/plan-1';
const storage = () => openTestStorage(fs, createSimStore(fs));

beforeEach(() => {
  fs = new SimFs();
  const created = createWorkbookFiles(storage(), aWorkbook('plan-1'), []);
  if (!created.ok) throw new Error(created.error.message);
  files = created.value;
  files.append(0, [edit(1)]);
});

const [section] = aTemplate.sections;
const field = section?.fields.find((one) => one.core !== true);
const smaller = applyTemplateChange(aTemplate, {
  kind: 'remove-block',
  section: section?.id ?? '',
  block: field?.id ?? '',
});

function entryFor(workbook: Workbook): LogEntry {
  const change = { kind: 'set-template', template: smaller, at: AT } as const;
  const { patches } = applyEdit(workbook, { id: 'update', at: AT, label: 'update the template', change });
  return { id: 'update', at: AT, label: 'update the template', patches: patches as LogEntry['patches'] };
}

describe('taking another template', () => {
  it('is one entry of the log, read back after a restart', () => {
    expect(smaller).not.toBe(aTemplate);
    const entry = entryFor(files.current());
    expect(files.append(1, [entry])).toMatchObject({ ok: true, value: { revision: 2 } });
    const again = openWorkbookFiles(storage(), 'plan-1', 'Plan');
    expect(again.ok && again.value.files.current().template).toEqual(smaller);
    expect(again.ok && again.value.files.current().archive).toEqual(files.current().archive);
  });

  it('keeps the state before it as a version', () => {
    expect(historyRevisions(fs, folder)).toEqual([]);
    files.append(1, [entryFor(files.current())]);
    expect(historyRevisions(fs, folder)).toEqual([1]);
  });

  it('refuses a template that cannot be used, and taking it away', () => {
    const twice = { ...smaller, sections: [...smaller.sections, ...smaller.sections] };
    for (const patch of [
      { op: 'replace', path: ['template'], value: twice },
      { op: 'replace', path: ['template'], value: 'x' },
      { op: 'remove', path: ['template'] },
      { op: 'replace', path: ['template', 'title'], value: 'x' },
      { op: 'replace', path: ['archive'], value: {} },
      { op: 'add', path: ['archive', 'A1.old'], value: { kind: 'answer' } },
      { op: 'add', path: ['archive', 'A1.old'], value: 'x' },
    ] as const) {
      const entry: LogEntry = {
        id: 'bad',
        at: AT,
        label: 'bad',
        patches: [{ ...patch, path: [...patch.path] }],
      };
      expect(files.append(1, [entry])).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(files.current().template).toEqual(aTemplate);
  });
});
