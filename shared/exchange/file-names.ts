/** How files that Accord reads and writes are named. */
export const WORKBOOK_EXTENSION = '.accord';
export const TEMPLATE_EXTENSION = '.accord-template';

/** A template is read from any JSON file too. */
export const templateExtensions: readonly string[] = [TEMPLATE_EXTENSION, '.json'];
