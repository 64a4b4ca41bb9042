/** What storage says about workbooks on the disk; see ../catalogue.ts. A subject starts the sentence. */
import { isolated } from '../../lib/isolated.ts';

export const storage = {
  subjects: {
    workbook: (title: string) => `“${title}”`,
    settings: 'The settings',
    picture: 'The picture',
    library: 'The library',
    template: 'The template',
  },
  diskFull: (subject: string) => `${subject} could not be saved because the disk is full.`,
  readOnly: (subject: string) => `${subject} could not be saved because Accord may not write to its folder.`,
  notVerified: (subject: string) =>
    `${subject} could not be saved because the disk did not keep what was written.`,
  notSaved: (subject: string, code: string) =>
    `${subject} could not be saved because the disk reported an error (${code}).`,
  stale: (title: string) =>
    `“${title}” was changed elsewhere since this window read it. Close it and open it again.`,
  misfit: (title: string) => `A change does not fit “${title}” and was not saved.`,
  notFound: 'This workbook is no longer in the library.',
  notOpen: 'This workbook is not open. Open it again to go on.',
  inBin: (title: string) => `“${title}” is in the bin. Restore it to open it.`,
  notInBin: 'This workbook is not in the bin.',
  wrongTitle: (title: string) => `The typed name is not “${title}”, so nothing was erased.`,
  templateNotFound: 'This template is no longer there.',
  templateNewer: 'This template was saved by a newer version of Accord. Update Accord to use it.',
  templateDamaged: 'This template cannot be read. Its files were left as they are.',
  templateUnreadable: 'This template cannot be read just now. Nothing was changed; try again.',
  templateReadOnly: 'This template cannot be changed. Duplicate it and change the copy.',
  templateTitleTaken: (title: string) =>
    `There is a template called “${isolated(title)}” already. Choose another name.`,
  templateNoBase: 'This template was made from no shipped one, so there is nothing to reset it to.',
  untitledTemplate: 'Unreadable template',
  pictureNotFound: 'The picture is no longer beside the workbook.',
  pictureDamaged: 'The picture beside the workbook is damaged.',
  unreadable: (title: string) => `“${title}” cannot be read. Its files were left as they are.`,
  newer: (title: string) => `“${title}” was saved by a newer version of Accord. Update Accord to open it.`,
  locked: 'Accord is already open on this computer with the same data folder.',
  repaired: (title: string, time: string) =>
    `A file of “${title}” was damaged and set aside; the workbook is complete, as saved on ${time}.`,
  restored: (title: string, time: string) =>
    `Part of “${title}” could not be read and was set aside; the workbook is as it was on ${time}.`,
  renamed: (from: string, to: string) => `plan title ${from} → ${to}`,
  copyOf: (title: string) => `${title} (copy)`,
} as const;
