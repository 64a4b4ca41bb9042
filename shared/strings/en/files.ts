/** Sentences about files that come in; see ../catalogue.ts. */
export const files = {
  /** The section of what belongs to none. */
  elsewhere: 'Not in the template',
  /** The file's name before a sentence about it. */
  named: (name: string, sentence: string) => `${name}: ${sentence}`,
  empty: 'This file is empty.',
  copyTooLarge: (megabytes: string) =>
    `This workbook is larger than the ${megabytes} MB a file can hold. No file was written; the workbook stays as it is.`,
  tooLarge: (megabytes: string) => `This file is larger than ${megabytes} MB.`,
  isZip: 'This is a Word document or a ZIP archive, not an Accord workbook.',
  notText: 'This file is damaged: it is not UTF-8 text.',
  cutShort: 'This file is damaged or cut short: it is not complete JSON.',
  tooDeep: 'This file is nested too deeply to be a workbook.',
  tooMany: 'This file holds more items than a workbook can.',
  textTooLong: 'This file holds a text longer than 1,000,000 characters.',
  badKey: (key: string) => `This file holds the forbidden name “${key}”.`,
  longKey: 'This file holds a name that is too long.',
  badNumber: (key: string) => `The number at “${key}” is too large to be kept exactly.`,
  foreign: 'This file was not made by Accord.',
  newer: (version: string) =>
    `This file was made by a newer version of Accord (format ${version}). Nothing was changed; update Accord to open it.`,
  notATemplate: 'This file is not an Accord template.',
  newerTemplate: (version: string) =>
    `This template was made by a newer version of Accord (format ${version}). Nothing was changed; update Accord to use it.`,
  shape: (place: string, problem: string) => `This workbook cannot be opened: ${place} ${problem}.`,
  whole: 'the file',
  place: (path: string) => `“${path}” in the file`,
  unknownPart: (names: string) => `holds “${names}”, which no workbook has`,
  badForm: 'is not written the way Accord writes it',
  badName: 'is a name that cannot be used',
  /** The name of a value whose definition is lost. */
  asStored: (name: string) => `${name} (as the file holds it)`,
  unknownAnswer: (key: string) =>
    `The answer “${key}” belongs to no field of the template; it is under “Kept from earlier templates”.`,
  unknownTable: (table: string) =>
    `The table ${table} is not in the template; its rows are under “Kept from earlier templates”.`,
  unknownColumn: (table: string, column: string) =>
    `The column “${column}” of the table ${table} is not in the template; its cells are under “Kept from earlier templates”.`,
  wrongValue: (place: string, value: string) =>
    `${place} held “${value}”, which does not fit its type; it is under “Kept from earlier templates”.`,
  rewritten: (place: string) =>
    `${place} held values of another type that say the same in its own; they are written in that now.`,
  unusableValue: (place: string, value: string) =>
    `${place} held “${value}”, which the calculation cannot take there; it is under “Kept from earlier templates”.`,
  doubleRow: (table: string, row: string) =>
    `The row “${row}” stood twice in the table ${table}; the second got an id of its own.`,
  missingPicture: 'A picture was missing from the file and was left out.',
  notAPicture: 'This file is not a PNG or JPEG picture.',
  pictureTooLarge: 'This picture has more than 40 megapixels.',
  pictureFileTooLarge: 'This picture is larger than 10 MB.',
  pictureDamaged: 'This picture is damaged: its data ends too early.',
  cannotRead: (name: string) => `“${name}” cannot be read.`,
  notAFile: (name: string) => `“${name}” is a folder or a device and not a file.`,
  notThere: (name: string) => `“${name}” is not there.`,
  noPermission: (name: string) => `There is no permission to open “${name}”.`,
  cannotWrite: (name: string) => `“${name}” could not be written.`,
  readOnly: (name: string) => `“${name}” could not be written: the folder is read-only.`,
  diskFull: (name: string) => `“${name}” could not be written: the disk is full.`,
  existsAlready: (name: string) => `“${name}” exists already; add --force to replace it.`,
} as const;
