/** Which patches from the window storage takes: inside the document, never what storage itself keeps. */
import { archivedSchema, marksSchema } from '../../shared/exchange/envelope.ts';
import { reachesPrototype } from '../../shared/lib/prototype-keys.ts';
import { validateTemplate } from '../../shared/template/validate.ts';
import type { Patch } from '../../shared/workbook/edit.ts';

const roots: readonly unknown[] = [
  'answers',
  'tables',
  'marks',
  'agreed',
  'decisions',
  'tuning',
  'scenarios',
  'seals',
  'archive',
];

/** The frozen template is another one, whole. */
export const takesTemplate = ({ path }: Patch): boolean => path.length === 1 && path[0] === 'template';

/** A whole entry of the archive, or what is left of one's cells. */
const isArchived = ({ path, value }: Patch): boolean =>
  path.length === 2 ? archivedSchema.safeParse(value).success : path[2] === 'cells';

/** All the marks at once, as an edit of very many cells has it. */
const takesMarks = ({ path }: Patch): boolean => path.length === 1 && path[0] === 'marks';

/**
 * The root itself may not be replaced, so that a bad value cannot take the place of a whole part; but for the
 * template and the marks, and by such that can be used.
 */
export const isSafe = (patch: Patch): boolean => {
  if (takesTemplate(patch)) return patch.op === 'replace' && validateTemplate(patch.value).ok;
  if (takesMarks(patch)) return patch.op === 'replace' && marksSchema.safeParse(patch.value).success;
  return isInside(patch);
};

const isInside = (patch: Patch): boolean =>
  patch.path.length >= 2 &&
  roots.includes(patch.path[0]) &&
  !patch.path.some(reachesPrototype) &&
  (patch.op === 'remove' || patch.value !== undefined) &&
  (patch.path[0] !== 'archive' || patch.op === 'remove' || isArchived(patch));
