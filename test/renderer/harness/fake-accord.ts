/** A main process in memory: it keeps a library, answers as the real one does, and can be told to fail. */
import type {
  Bridge,
  EventName,
  Events,
  LibraryEntry,
  Preferences,
  TemplateEntry,
} from '../../../shared/ipc/contract.ts';
import { type FailureCode, fail, ok, type Result } from '../../../shared/lib/result.ts';
import type { Template } from '../../../shared/template/types.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { aPlan } from '../guide/a-plan.ts';

export interface FakeAccord {
  readonly bridge: Bridge;
  /** What main knows now. */
  entries(): readonly LibraryEntry[];
  /** Names of the requests that came, in order, without their arguments. */
  readonly asked: readonly (keyof Bridge)[];
  /** The next request of that name fails so. */
  refuse(name: keyof Bridge, message: string, code?: FailureCode): void;
  /** Something main tells the window. */
  tell<E extends EventName>(name: E, event: Events[E]): void;
  /** Lets a waiting export go on to its end, or to `cancelled`. */
  finishExport(): void;
}

export const anEntry = (entry: Pick<LibraryEntry, 'id' | 'title'> & Partial<LibraryEntry>): LibraryEntry => ({
  company: '',
  goal: null,
  currency: 'USD',
  locale: 'en-US',
  progress: 0,
  editedAt: '2026-11-20T09:00:00.000Z',
  pinned: false,
  sample: false,
  deletedAt: null,
  damaged: null,
  ...entry,
});

const shipped = (id: string, title: string, description: string, sections: number): TemplateEntry => ({
  id,
  title,
  description,
  sections,
  version: 1,
  origin: 'shipped',
  importedFrom: null,
  base: null,
  editedAt: null,
  problem: null,
});

const shippedEntries: readonly TemplateEntry[] = [
  shipped('full', 'Full plan', 'Company, marketing plan, sales plan and agreement, section by section.', 40),
  shipped('lean', 'One-day plan', 'A small team writes it in a day.', 12),
  shipped('quarterly', 'Quarterly plan', 'One quarter on one page a part.', 14),
];

/** What the one-day plan leaves out. */
const withoutLegalName = (template: Template): Template => ({
  ...template,
  sections: template.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ id }) => id !== 'legal_name'),
  })),
});

/** An own one, copied from a shipped one. */
export const anOwnTemplate = (
  entry: Pick<TemplateEntry, 'id' | 'title'> & Partial<TemplateEntry>,
): TemplateEntry => ({
  ...shipped(entry.id, entry.title, 'Our own questions.', 40),
  origin: 'own',
  base: 'full',
  editedAt: '2026-11-20T09:00:00.000Z',
  ...entry,
});

const initialPreferences: Preferences = { theme: 'system', density: 'comfortable', name: '', side: 'both' };

/** `own` stands in the library of templates beside the shipped ones. */
export function fakeAccord(
  initial: readonly LibraryEntry[] = [],
  own: readonly TemplateEntry[] = [],
): FakeAccord {
  let entries = [...initial];
  let templates = [...shippedEntries, ...own];
  let binned: readonly TemplateEntry[] = [];
  let made = 0;
  const asked: (keyof Bridge)[] = [];
  const refusals = new Map<keyof Bridge, Result<never>>();
  const listeners = new Map<EventName, Set<(event: never) => void>>();
  let finishExport: (cancelled: boolean) => void = () => {};

  const tell = <E extends EventName>(name: E, event: Events[E]): void => {
    for (const listener of [...(listeners.get(name) ?? [])]) {
      (listener as (event: Events[E]) => void)(event);
    }
  };
  const on =
    <E extends EventName>(name: E) =>
    (listener: (event: Events[E]) => void): (() => void) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener as (event: never) => void));
      return () => known.delete(listener as (event: never) => void);
    };
  const answer = async <T>(name: keyof Bridge, value: () => T): Promise<Result<T>> => {
    asked.push(name);
    const refused = refusals.get(name);
    refusals.delete(name);
    return refused ?? ok(value());
  };
  const change = (id: string, changed: Partial<LibraryEntry>): null => {
    entries = entries.map((entry) => (entry.id === id ? { ...entry, ...changed } : entry));
    return null;
  };
  const addTemplate = (id: string, title: string, base: string | null): { id: string; title: string } => {
    templates = [...templates, anOwnTemplate({ id, title, base })];
    return { id, title };
  };
  const make = (title: string, more: Partial<LibraryEntry> = {}): { id: string } => {
    made++;
    const id = `new${made}`;
    entries = [anEntry({ id, title, ...more }), ...entries];
    return { id };
  };
  const workbookOf = (id: string): Workbook => {
    const entry = entries.find((candidate) => candidate.id === id);
    const plan = aPlan();
    return { ...plan, id, answers: { ...plan.answers, 'settings.plan_title': entry?.title ?? id } };
  };

  const bridge: Bridge = {
    getInfo: () =>
      answer('getInfo', () => ({ version: '0.1.0', platform: 'linux', preferences: initialPreferences })),
    setPreferences: (preferences) => answer('setPreferences', () => preferences),
    reportFlushed: () => answer('reportFlushed', () => null),
    listWorkbooks: () => answer('listWorkbooks', () => entries),
    createWorkbook: ({ title }) => answer('createWorkbook', () => make(title)),
    createFromLastYear: ({ title }) => answer('createFromLastYear', () => make(title)),
    openSample: () => answer('openSample', () => make('Verrin Instruments, FY 2027', { sample: true })),
    duplicateWorkbook: (id) =>
      answer('duplicateWorkbook', () =>
        make(`${entries.find((entry) => entry.id === id)?.title ?? ''} (copy)`),
      ),
    renameWorkbook: (id, title) => answer('renameWorkbook', () => change(id, { title })),
    pinWorkbook: (id, pinned) => answer('pinWorkbook', () => change(id, { pinned })),
    deleteWorkbook: (id) =>
      answer('deleteWorkbook', () => change(id, { deletedAt: '2026-11-23T10:00:00.000Z' })),
    restoreWorkbook: (id) => answer('restoreWorkbook', () => change(id, { deletedAt: null })),
    eraseWorkbook: (id) =>
      answer('eraseWorkbook', () => {
        entries = entries.filter((entry) => entry.id !== id);
        return null;
      }),
    openWorkbook: (id) => answer('openWorkbook', () => ({ workbook: workbookOf(id), notice: null })),
    appendEdits: ({ baseRevision, entries: edits }) =>
      answer('appendEdits', () => ({
        revision: baseRevision + edits.length,
        savedAt: '2026-11-23T10:42:00.000Z',
      })),
    keepDrafts: () => answer('keepDrafts', () => null),
    closeWorkbook: () => answer('closeWorkbook', () => null),
    openFile: () =>
      answer('openFile', () => ({ kind: 'workbook', ...make('Opened from a file'), report: [] })),
    openDropped: ({ name }) => answer('openDropped', () => ({ kind: 'workbook', ...make(name), report: [] })),
    saveCopy: () => answer('saveCopy', () => ({ fileName: 'Plan.accord', leftOut: 0 })),
    choosePicture: async () => fail('cancelled', 'Nothing was chosen.'),
    readPicture: async () => fail('not-found', 'There is no picture.'),
    exportWord: async () => {
      asked.push('exportWord');
      const refused = refusals.get('exportWord');
      refusals.delete('exportWord');
      if (refused) return refused;
      tell('word:progress', { job: 'job1', fraction: 0.4, step: 'Laying out tables' });
      const cancelled = await new Promise<boolean>((resolve) => {
        finishExport = resolve;
      });
      return cancelled
        ? fail('cancelled', 'The export was cancelled.')
        : ok({ job: 'job1', fileName: 'Plan.docx', pages: 42 });
    },
    cancelExport: () =>
      answer('cancelExport', () => {
        finishExport(true);
        return null;
      }),
    revealExport: () => answer('revealExport', () => null),
    listTemplates: () => answer('listTemplates', () => templates),
    listDeletedTemplates: () =>
      answer('listDeletedTemplates', () =>
        binned.map(({ id, title }) => ({ id, title, deletedAt: '2026-11-23T10:00:00.000Z' })),
      ),
    readTemplate: (id) =>
      answer('readTemplate', (): Template => {
        const { title = id, version = 1 } = templates.find((entry) => entry.id === id) ?? {};
        const { template } = aPlan();
        const asked = id === 'lean' ? withoutLegalName(template) : template;
        return { ...asked, id, title, version };
      }),
    duplicateTemplate: ({ id, title }) =>
      answer('duplicateTemplate', () => addTemplate('tpl-copy', title, id)),
    saveTemplate: () => answer('saveTemplate', () => ({ savedAt: '2026-11-30T09:42:00.000Z' })),
    renameTemplate: (id, title) =>
      answer('renameTemplate', () => {
        templates = templates.map((entry) => (entry.id === id ? { ...entry, title } : entry));
        return null;
      }),
    resetTemplate: () => answer('resetTemplate', () => null),
    deleteTemplate: (id) =>
      answer('deleteTemplate', () => {
        binned = [...binned, ...templates.filter((entry) => entry.id === id)];
        templates = templates.filter((entry) => entry.id !== id);
        return null;
      }),
    restoreTemplate: (id) =>
      answer('restoreTemplate', () => {
        templates = [...templates, ...binned.filter((entry) => entry.id === id)];
        binned = binned.filter((entry) => entry.id !== id);
        return null;
      }),
    importTemplate: () =>
      answer('importTemplate', () => ({ ...addTemplate('tpl-in', 'Imported', null), remark: null })),
    exportTemplate: () => answer('exportTemplate', () => ({ fileName: 'Plan.accord-template' })),
    openLink: () => answer('openLink', () => null),
    onCommand: on('command'),
    onFlush: on('flush'),
    onExportProgress: on('word:progress'),
    onOpened: on('opened'),
    onOpenFailed: on('open-failed'),
    onPreferences: on('preferences'),
  };
  return {
    bridge,
    entries: () => entries,
    asked,
    refuse: (name, message, code = 'damaged') => refusals.set(name, fail(code, message)),
    tell,
    finishExport: () => finishExport(false),
  };
}
