/** Strings of the window around the screens: frame, menu, dialogs every screen shares, export. See ../catalogue.ts. */
import { isolated } from '../../lib/isolated.ts';

export const app = {
  name: 'Accord',
  menu: 'Menu',
  settings: 'Settings',
  onThisComputer: 'On this computer',
  noNetwork: 'Works without a network. Nothing leaves this computer.',
  reading: 'Reading the workbooks…',
  opening: 'Opening the workbook…',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  undo: 'Undo',

  problem: 'This did not work',
  notSavedYet: {
    workbook: 'The last edits are not on the disk yet, so the workbook stays open.',
    template: 'The last edits are not on the disk yet, so the template stays open.',
  },
  copySaved: ({ fileName, leftOut }: { readonly fileName: string; readonly leftOut: number }) =>
    `Copy saved as ${isolated(fileName)}${
      leftOut === 0
        ? ''
        : ` without ${leftOut === 1 ? 'its largest picture' : `${String(leftOut)} of its largest pictures`}: a file has no room for ${leftOut === 1 ? 'it' : 'them'}`
    }`,
  tooLargeToDrop: (megabytes: string) => `A workbook file is at most ${megabytes} MB.`,
  dropOne: 'Drop one file at a time.',
  dropHere: 'Drop the file to open it',

  report: {
    title: (count: number) =>
      count === 1 ? 'Opened with one remark' : `Opened with ${String(count)} remarks`,
    done: 'Show the workbook',
  },

  broken: {
    title: 'This screen stopped working',
    text: 'What was shown as saved is on the disk. Go back to the list and open the workbook again.',
    home: 'Show all workbooks',
  },

  about: {
    title: 'About Accord',
    version: (version: string) => `Version ${version}`,
    text: 'A planning workbook in which marketing and sales write their plans side by side and settle what does not add up.',
    offline: 'Everything stays on this computer. Accord opens no connection to any network.',
    licence: 'MIT licence. IBM Plex Sans and Carlito under the SIL Open Font License.',
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    list: 'List of workbooks',
    everywhere: (keys: string) => `${keys} opens this sheet anywhere, ? outside text and grids.`,
  },

  wordExport: {
    title: 'Export to Word',
    part: 'What to export',
    parts: {
      all: {
        title: 'Whole document',
        text: 'Cover, contents, company, both plans, agreement and appendices',
      },
      marketing: { title: 'Marketing plan', text: 'Part II alone, with its own cover' },
      sales: { title: 'Sales plan', text: 'Part III alone, with its own cover' },
      agreement: { title: 'Agreement', text: 'Part IV alone, with the signature block' },
    },
    compensation: 'Include personal pay',
    compensationText:
      'Salaries, commission and targets of named people are left out unless you ask for them.',
    export: 'Choose a place and export',
    choosing: 'Choose where the document goes',
    running: (step: string) => `${step}…`,
    progress: 'Export progress',
    cancel: 'Cancel the export',
    cancelling: 'Stopping…',
    notSaved: 'The last edits are not on the disk yet; export again when they are saved.',
    finished: (fileName: string) => `${fileName} is ready`,
    pages: (count: number) => (count === 1 ? '1 page' : `${String(count)} pages`),
    reveal: 'Show in folder',
    again: 'Export again',
  },
} as const;
