/** Strings of the command line; see ../catalogue.ts. */
export const cli = {
  usage: `Usage: accord COMMAND …

  sample [--repaired] --out FILE        write the sample company
  new --template ID|FILE --out FILE     write a new workbook from a template
  templates [FILE|FOLDER] [--json]      list the templates that ship, and those in files
  validate FILE [--json]                read a file through the import guard and report
  set FILE PATH VALUE [--out FILE] [--plain]
                                        set one answer or cell
  numbers FILE [--json]                 print every computed figure
  check FILE [--json]                   run all checks
  export FILE --out FILE.docx [--part marketing|sales|agreement] [--no-data] [--with-pay] [--at ISO-TIME]
                                        write the Word document

An existing file is replaced only with --force. Exit: 0 done, 1 the input cannot be used, 2 wrong usage,
3 done and blockers found.`,
  unknownCommand: (name: string) => `There is no command “${name}”.`,
  unknownOption: (command: string, option: string) => `“${command}” knows no option “${option}”.`,
  optionNeedsValue: (option: string) => `The option “${option}” needs a value.`,
  missingArgument: (command: string, argument: string) => `“${command}” needs ${argument}.`,
  tooManyArguments: (command: string) => `“${command}” was given more arguments than it takes.`,
  unknownTemplate: (id: string, known: string) => `There is no template “${id}”. There are: ${known}.`,
  isTemplate: (name: string) =>
    `“${name}” is a template, not a workbook. Start a workbook from it: accord new --template ${name} --out FILE`,
  unknownPart: (part: string) => `“${part}” is not a part. Use marketing, sales or agreement.`,
  badTime: (text: string) => `“${text}” is not a time. Write it as 2026-11-30T09:00:00Z.`,
  notWordName: (name: string) => `“${name}” is no name for a Word document. Let it end in .docx.`,
  notWorkbookName: (name: string) => `“${name}” is no name for a workbook. Let it end in .accord.`,
  overInput: (name: string) => `“${name}” is the workbook itself. Write the Word document to another file.`,
  noSuchPlace: (path: string, nearest: string) =>
    nearest === '' ? `There is no place “${path}”.` : `There is no place “${path}”. Nearest: ${nearest}.`,
  severalPlaces: (path: string, places: string) => `“${path}” could be several places: ${places}.`,
  computedPlace: (path: string) => `“${path}” is computed and cannot be set.`,
  severalRows: (name: string, table: string) =>
    `“${name}” names several rows of T.${table}; use the row's id.`,
  valueRefused: (path: string, reason: string) => `${path}: ${reason}`,
  unchanged: (path: string) => `${path} already held this value.`,
  changed: (path: string, value: string) => `${path} is now ${value}.`,
  cleared: (path: string) => `${path} is now blank.`,
  wrote: (file: string) => `Wrote ${file}.`,
  wrotePages: (file: string, pages: string) => `Wrote ${file}, ${pages} pages.`,
  sound: (title: string, sections: string) => `“${title}” is sound: ${sections} sections.`,
  soundTemplate: (title: string, sections: string) =>
    `The template “${title}” is sound: ${sections} sections.`,
  added: (count: string) => `Added to the shipped template: ${count}`,
  repaired: (title: string, sections: string, count: number) =>
    `“${title}” can be opened: ${sections} sections. ${count === 1 ? 'One thing was' : `${count} things were`} put right:`,
  figure: (label: string, value: string, formula: string) =>
    `${label}\t${value}\t${formula === '' ? '' : `= ${formula}`}`,
  totalLabel: (table: string, column: string) => `${table}: ${column}`,
  sum: 'Sum of the column',
  mean: 'Mean of the column',
  nothingFound: 'Nothing contradicts itself.',
  finding: (check: string, severity: string, message: string, status: string) =>
    `${check}\t${severity}\t${status === '' ? message : `${message} (${status})`}`,
  badTemplateLine: (file: string, problem: string) => `${file}\tcannot be used\t${problem}`,
  templateLine: (id: string, title: string, sections: string, description: string) =>
    `${id}\t${title}\t${sections} sections\t${description}`,
} as const;
