/** Strings of one area; see ../catalogue.ts. Words the document's renderers add, in Word and in the preview. */
export const word = {
  table: (number: string): string => `Table ${number}.`,
  part: (number: string, count: string): string => `(${number} of ${count})`,
  page: 'Page',
  of: 'of',
  keyFigures: 'Key figures',
  figure: 'Figure',
  value: 'Value',
  note: 'Note',
  facts: 'About this document',
  signatures: 'Signatures',
  signaturesOf: (names: string): string => `Signature block for ${names}`,
  role: 'Role',
  name: 'Name',
  signature: 'Signature',
  date: 'Date',
  logo: 'Company logo',
  picture: 'Picture',
  missingPicture: (alt: string): string => `Picture not available: ${alt}`,
  untitled: 'Untitled',
  contents: 'Contents',
  unknownAuthor: 'Accord',
  steps: {
    build: 'Building the plan',
    compose: 'Laying out tables',
    pages: 'Numbering pages',
    write: 'Writing the document',
    save: 'Saving the file',
  },
  failed: 'The Word document could not be made. Nothing was written.',
  cancelled: 'The export was cancelled. Nothing was written.',
  folderReadOnly: (name: string): string =>
    `“${name}” could not be written, because the folder is read-only. Choose another folder.`,
  folderMissing: (name: string): string =>
    `“${name}” could not be written, because its folder no longer exists. Choose another folder.`,
  diskFull: (name: string): string =>
    `“${name}” could not be written, because the disk is full. Free some space and export again.`,
  fileOpen: (name: string): string =>
    `“${name}” could not be replaced, because another program has it open. Close it there and export again.`,
  notWritten: (name: string): string =>
    `“${name}” could not be written. Choose another folder and try again.`,
  notFinished: 'That document has not been written in this session.',
  fileName: (title: string): string => `${title}.docx`,
} as const;
