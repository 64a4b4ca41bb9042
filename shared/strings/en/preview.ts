/** Strings of the Word preview beside the text. */
export const preview = {
  title: 'Word preview',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  pageLabel: (page: string) => `Page ${page}`,
  part: 'What the preview shows',
  parts: { all: 'Whole', marketing: 'Marketing', sales: 'Sales', agreement: 'Agreement' },
  approximate: 'Line and page breaks may differ a little in Word.',
  pages: 'Pages as they will print',
  printsNothing: 'This section prints nothing yet.',
  failed: 'The preview could not be made. Writing and saving go on; the export tells what is wrong.',
} as const;
