/** Workbooks, edits and storage for the tests of storage. */

import type { FsPort } from '../../../../electron/storage/fs-port.ts';
import type { Processes } from '../../../../electron/storage/lock.ts';
import { createNodeFs } from '../../../../electron/storage/node-fs.ts';
import { openStorage, type Storage } from '../../../../electron/storage/storage.ts';
import type { StoreFile } from '../../../../electron/storage/store-file.ts';
import type { LogEntry } from '../../../../shared/ipc/contract.ts';
import type { Clock } from '../../../../shared/lib/ports.ts';
import type { Section, Template } from '../../../../shared/template/types.ts';
import { newWorkbook } from '../../../../shared/workbook/new-workbook.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';

const guidance = { prompt: 'Prompt', help: 'Help', example: 'Example', good: [] };

const section = (id: string, order: number, rest: Partial<Section>): Section => ({
  id,
  part: 'company',
  title: id,
  short: id,
  prompt: 'Prompt',
  help: 'Help',
  example: 'Example',
  required: true,
  order,
  hidden: false,
  fields: [],
  tables: [],
  ...rest,
});

export const aTemplate: Template = {
  id: 'small',
  version: 1,
  base_version: 1,
  kind: 'own',
  title: 'Small plan',
  description: 'Two sections.',
  sections: [
    section('settings', 0, {
      part: 'setup',
      fields: [{ id: 'plan_title', label: 'Title', type: 'text', ...guidance }],
    }),
    section('A1', 1, {
      fields: [
        { id: 'legal_name', label: 'Company', type: 'text', required: true, ...guidance },
        { id: 'story', label: 'Story', type: 'rich', ...guidance },
      ],
    }),
    section('A3', 2, {
      fields: [
        { id: 'corporate_revenue_goal', label: 'Goal', type: 'money', required: true, ...guidance },
        { id: 'retained_revenue', label: 'Retained', type: 'money', ...guidance },
        { id: 'expansion_revenue', label: 'Expansion', type: 'money', ...guidance },
      ],
    }),
  ],
};

/** Carried through every test: text whose loss or change would show. */
export const STORY = `The whole story. ${'x'.repeat(3000)}`;
export const AT = '2027-03-03T14:02:00.000Z';

export function aWorkbook(id: string, answers: Workbook['answers'] = {}): Workbook {
  const fresh = newWorkbook(aTemplate, { id, at: AT, title: 'Plan 2027' });
  return { ...fresh, answers: { ...fresh.answers, 'A1.story': STORY, ...answers } };
}

/** Edit number `n` writes `n` under a key of its own, so that a lost one shows as a gap. */
export const edit = (n: number, text: string = `edit ${n}`): LogEntry => ({
  id: `edit-${n}`,
  at: AT,
  label: `edit ${n}`,
  patches: [{ op: 'add', path: ['answers', `X.k${n}`], value: text }],
});

/** How many edits from the first on are there; throws when they have gaps or the story has changed. */
export function countEdits(workbook: Workbook): number {
  const keys = Object.keys(workbook.answers).filter((key) => key.startsWith('X.k'));
  let count = 0;
  while (workbook.answers[`X.k${count + 1}`] === `edit ${count + 1}`) count++;
  if (keys.length !== count) throw new Error(`gap after edit ${count} of ${keys.length}`);
  if (workbook.answers['A1.story'] !== STORY) throw new Error('wrong text');
  return count;
}

export const fixedClock: Clock = { now: () => AT };
export const aloneOnEarth: Processes = { own: 1, isAlive: () => false, bootedAt: () => 1_800_000_000 };

export function openTestStorage(fs: FsPort, store: StoreFile, folder = '/data'): Storage {
  const opened = openStorage({ folder, fs, store, clock: fixedClock, processes: aloneOnEarth });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** On the real disk. */
export const realStorage = (folder: string, store: StoreFile): Storage =>
  openTestStorage(createNodeFs(), store, folder);
