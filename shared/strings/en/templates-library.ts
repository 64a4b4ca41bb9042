/** Strings of the library of templates, of comparing two and of updating a workbook; see ../catalogue.ts. */
import { isolated } from '../../lib/isolated.ts';

export const templatesLibrary = {
  title: 'Templates',
  text: 'A template decides what a workbook asks and prints. Duplicate one to make it your own.',
  open: 'Templates',
  openFirst: 'Look at the templates',
  openText: 'Make one your own, compare, import',
  acts: 'Acts on the library',
  importFile: 'Import a file',
  importText: 'A template somebody sent you',
  compare: 'Compare two templates',
  compareText: 'What one asks and the other does not',
  back: 'All workbooks',
  backToLibrary: 'All templates',
  failedTitle: 'The list of templates cannot be read',

  origins: {
    shipped: 'Shipped with Accord',
    own: 'Your own',
    imported: 'Imported',
    company: 'From your company',
  },
  /** Beside one template. */
  origin: { shipped: 'shipped', own: 'your own', imported: 'imported', company: 'your company’s' },
  importedFrom: (fileName: string, description: string) =>
    `From ${isolated(fileName)}${description === '' ? '' : ` · ${description}`}`,
  columns: { template: 'Template', sections: 'Sections', version: 'Version', edited: 'Edited' },
  actionsColumn: 'Actions',
  actionsFor: (title: string) => `Actions for ${isolated(title)}`,
  untitled: 'Untitled template',
  notEditedLong: 'not edited here',
  unusable: 'Cannot be used',
  whyUnusable: (title: string, problem: string, isCompanys: boolean) =>
    `“${isolated(title)}” cannot be used. ${problem} ${
      isCompanys
        ? 'Whoever keeps the company’s folder can put the file right; it is read again at the next start.'
        : 'The file is left as it is.'
    }`,

  /** Said where a key would rename or delete it. */
  stays: {
    shipped: (title: string) =>
      `“${isolated(title)}” ships with the program and stays as it is. Duplicate it to make one of your own.`,
    company: (title: string) =>
      `“${isolated(title)}” comes from the company’s folder and stays as it is. Duplicate it to make one of your own.`,
  },

  actions: {
    edit: 'Edit',
    look: 'Look at it',
    why: 'Why it cannot be used',
    start: 'Start a workbook from it',
    duplicate: 'Duplicate',
    rename: 'Rename',
    compare: 'Compare with another',
    export: 'Export to a file',
    reset: 'Reset to the shipped one',
    delete: 'Delete',
  },
  keys: { open: 'Enter', start: 'N', duplicate: 'D', rename: 'F2', compare: 'C', delete: 'Del' },
  keyWords: {
    open: 'edit or look',
    start: 'start a workbook',
    duplicate: 'duplicate',
    rename: 'rename',
    compare: 'compare',
    delete: 'delete',
  },

  duplicatedDone: (title: string) => `“${isolated(title)}” is one of your own now`,
  renamedDone: (title: string) => `Renamed to ${isolated(title)}`,
  deletedDone: (title: string) => `${isolated(title)} deleted`,
  restoredDone: (title: string) => `${isolated(title)} restored`,
  unresetDone: (title: string) => `${isolated(title)} is as it was before the reset`,
  resetDone: (title: string, shipped: string) =>
    `${isolated(title)} is as the shipped “${isolated(shipped)}” again`,
  importedDone: (title: string) => `${isolated(title)} imported`,
  exportedDone: (fileName: string) => `Exported as ${isolated(fileName)}`,

  bin: {
    title: (count: number) => `Deleted, ${count === 1 ? '1 template' : `${String(count)} templates`}`,
    deleted: (when: string) => `Deleted ${when}`,
    restore: 'Restore',
    restoreNamed: (title: string) => `Restore: ${isolated(title)}`,
  },

  duplicate: {
    title: (title: string) => `Duplicate “${isolated(title)}”`,
    name: 'Name of your own template',
    hint: 'The copy is yours to change; the original stays as it is.',
    suggested: (title: string) => `${isolated(title)} (own)`,
    submit: 'Duplicate',
  },
  rename: {
    title: 'Rename the template',
    name: 'Name',
    hint: 'Workbooks already started keep the name they were started with.',
    submit: 'Rename',
  },
  needsName: 'Write a name for the template.',

  reset: {
    title: (title: string) => `Reset “${isolated(title)}”`,
    text: (shipped: string) =>
      `It becomes the shipped “${isolated(shipped)}” again; its name stays. Workbooks made from it do not change.`,
    nothing: (shipped: string) => `It asks the same as the shipped “${isolated(shipped)}”; nothing is lost.`,
    lost: 'What was changed, and goes',
    keep: 'Keep it as it is',
    submit: 'Reset the template',
  },

  comparison: {
    title: 'Compare two templates',
    from: 'From',
    to: 'To',
    swap: 'Swap the two',
    same: 'They ask the same',
    choose: 'Choose two different templates.',
    reading: 'Reading the templates…',
    count: (count: number) => (count === 1 ? '1 difference' : `${String(count)} differences`),
  },

  difference: {
    section: 'The section itself',
    what: {
      section: () => 'section',
      field: () => 'field',
      table: () => 'table',
      column: (table: string) => `column of ${isolated(table)}`,
    },
    verb: { added: 'new', removed: 'gone', changed: 'changed', moved: 'moved' },
    whole: { added: 'New section', removed: 'Section gone', changed: '', moved: '' },
    said: (what: string, verb: string) => `${what}, ${verb}`,
    before: 'Before:',
    after: 'Now:',
    nothing: 'nothing',
  },

  update: {
    title: 'Update template',
    now: (title: string, version: string) =>
      `The workbook follows “${isolated(title)}”, version ${version}. One undo brings back what an update changes.`,
    template: 'Update to',
    choose: 'Choose a template …',
    option: (title: string, origin: string, version: string) =>
      `${isolated(title)}, ${origin}, version ${version}`,
    none: 'There is no other template to update to.',
    noneText: 'Duplicate or import one in the library; then update this workbook to it.',
    library: 'Open the library',
    reading: 'Reading the template…',
    archive: (count: string) => `Loses its place and is kept, ${count}`,
    archiveTitle: 'Loses its place',
    archiveText:
      'The new template has no place for it. Nothing is lost: it is found with its values in the menu, under File, Kept from earlier templates.',
    archiveNone: 'Nothing that was written loses its place.',
    back: (count: string) => `Has a place again, ${count}`,
    rewritten: (count: string) => `Stays and is written another way, ${count}`,
    rewrittenText:
      'The new template asks for another type there: figures, dates and choices become the text that people write for them, or such text becomes one of them.',
    places: (count: number) => (count === 1 ? '1 place' : `${String(count)} places`),
    values: (count: number) => (count === 1 ? '1 value' : `${String(count)} values`),
    rows: (count: number) => (count === 1 ? '1 row' : `${String(count)} rows`),
    changes: 'What the template asks otherwise',
    changesNone: 'It asks the same as before.',
    kept: 'Show what is kept',
    submit: 'Update template',
    label: (title: string) => `update template to “${isolated(title)}”`,
    done: (title: string, keeps: boolean) =>
      `Template updated to “${isolated(title)}”${keeps ? '. What lost its place: File, Kept from earlier templates' : ''}`,
    changed: 'Template changed – see what is new',
  },
  kept: {
    title: 'Kept from earlier templates',
    text: 'What updates of the template took out, with its values. It comes back when a template asks for it again. Select a text to copy a part of it.',
    when: 'Taken out',
    copy: 'Copy',
    copyNamed: (label: string) => `Copy ${isolated(label)}`,
    copied: (label: string) => `${isolated(label)} copied`,
    row: 'Row',
    close: 'Close',
  },
  lastYear: {
    template: 'Template',
    same: 'As last year',
    option: (title: string, origin: string) => `${isolated(title)}, ${origin}`,
    hint: 'Answers another template has no place for are found in the menu, under File, Kept from earlier templates; one undo brings them back.',
  },
} as const;
