/** From anything to the shape of a template: what fits its property stays, what does not is replaced or left out. */
import type { z } from 'zod';
import { strings } from '../../strings/catalogue.ts';
import { freshId } from '../edit/fresh-id.ts';
import { longest, most } from '../limits.ts';
import { isRaw, type Raw } from '../raw.ts';
import {
  columnShape,
  fieldShape,
  sectionShape,
  tableShape,
  templateSchema,
  templateShape,
} from '../schema.ts';
import { propertyName, shown } from '../shape-problems.ts';
import { shortName } from '../short-name.ts';
import type { Template } from '../types.ts';

type Shape = { readonly [key: string]: z.ZodType };
/** Takes a sentence about what was changed. */
export type Tell = (remark: string) => void;

const text = strings.template.mended;

/** null where there are no sections to be had at all. The result has the shape; its rules are another matter. */
export function mendShape(value: unknown, tell: Tell): Template | null {
  if (!isRaw(value)) return null;
  const found = entries(value.sections, text.template, most.sections, tell);
  const taken = new Set<string>();
  const sections = found.map((one, at) => mendSection(one, at, taken, tell));
  if (sections.length === 0) return null;
  const rest = mendObject(value, templateShape, { sections }, text.template, tell, {
    id: 'own',
    version: 1,
    base_version: 1,
    kind: 'own',
    title: text.untitled,
    description: '',
  });
  const shaped = templateSchema.safeParse(rest);
  return shaped.success ? shaped.data : null;
}

function mendSection(raw: Raw, at: number, taken: Set<string>, tell: Tell): Raw {
  const where = nameOf(raw, 'title', text.section(String(at + 1)));
  const [fieldIds, tableIds] = [new Set<string>(), new Set<string>()];
  const fields = entries(raw.fields, where, most.fields, tell).map((one, place) =>
    mendSlot(
      one,
      fieldShape,
      `${where} › ${nameOf(one, 'label', text.entry(String(place + 1)))}`,
      fieldIds,
      tell,
    ),
  );
  const tables = entries(raw.tables, where, most.tables, tell).map((one) =>
    mendTable(one, `${where} › ${nameOf(one, 'title', text.table)}`, tableIds, tell),
  );
  const title = nameOf(raw, 'title', where);
  return mendObject(raw, sectionShape, { fields, tables }, where, tell, {
    id: idFor(where, taken),
    part: 'company',
    title,
    short: shortName(title),
    ...noWords,
    required: false,
    order: at,
    hidden: false,
  });
}

function mendTable(raw: Raw, where: string, taken: Set<string>, tell: Tell): Raw {
  const ids = new Set<string>();
  const found = entries(raw.columns, where, most.columns, tell);
  const columns = (found.length === 0 ? [{}] : found).map((one, at) =>
    mendSlot(one, columnShape, `${where} › ${nameOf(one, 'label', text.entry(String(at + 1)))}`, ids, tell),
  );
  return mendObject(raw, tableShape, { columns }, where, tell, {
    id: idFor(where, taken),
    title: nameOf(raw, 'title', text.table),
    row_name: text.row,
    ...noWords,
    good: [],
    min_rows: 0,
  });
}

function mendSlot(raw: Raw, shape: Shape, where: string, taken: Set<string>, tell: Tell): Raw {
  const { type } = raw;
  const isUnknown = type !== undefined && shape.type?.safeParse(type).success === false;
  if (isUnknown) tell(text.unknownType(where, shown(type)));
  const known = isUnknown ? { ...raw, type: 'text' } : raw;
  return mendObject(known, shape, {}, where, tell, {
    id: idFor(where, taken),
    label: nameOf(raw, 'label', text.untitled),
    type: 'text',
    ...noWords,
    good: [],
  });
}

const noWords = { prompt: '', help: '', example: '' } as const;

/**
 * Property by property: `given` are made already; the others stay where they fit. What does not fit is cut
 * where it is only too long, replaced by its default where the shape needs one, and left out otherwise.
 */
function mendObject(raw: Raw, shape: Shape, given: Raw, where: string, tell: Tell, defaults: Raw): Raw {
  const made: { [key: string]: unknown } = {};
  const lacking: string[] = [];
  for (const [key, kind] of Object.entries(shape)) {
    const value = Object.hasOwn(given, key) ? given[key] : Object.hasOwn(raw, key) ? raw[key] : undefined;
    const cut = typeof value === 'string' ? cutToFit(kind, value) : undefined;
    const isNeeded = !kind.safeParse(undefined).success;
    if (Object.hasOwn(given, key) || (value !== undefined && kind.safeParse(value).success))
      made[key] = value;
    else {
      const stand = cut ?? (isNeeded ? defaults[key] : undefined);
      if (stand !== undefined) made[key] = stand;
      if (cut !== undefined) tell(text.cut(where, propertyName(key)));
      else if (value !== undefined) tell(text.property(where, propertyName(key)));
      else if (isNeeded) lacking.push(`“${propertyName(key)}”`);
    }
  }
  if (lacking.length > 0) tell(text.lacking(where, lacking.join(', ')));
  for (const key of Object.keys(raw))
    if (!Object.hasOwn(shape, key)) tell(text.unknownProperty(where, shown(key)));
  return made;
}

const lengths = Object.values(longest).toSorted((one, other) => other - one);

function cutToFit(kind: z.ZodType, value: string): string | undefined {
  return lengths
    .map((length) => value.slice(0, length))
    .find((cut) => cut.length < value.length && kind.safeParse(cut).success);
}

/** The objects of a list; anything else in it, and whatever goes beyond the most, is left out and said. */
function entries(value: unknown, where: string, limit: number, tell: Tell): readonly Raw[] {
  if (!Array.isArray(value)) return [];
  const found = value.filter(isRaw);
  if (found.length < value.length) tell(text.entries(where, String(value.length - found.length)));
  if (found.length > limit) tell(text.tooMany(where, String(limit)));
  return found.slice(0, limit);
}

/** An id that no other default of the same list got; ids that stand twice are mended with the rules. */
function idFor(where: string, taken: Set<string>): string {
  const id = freshId(where.split(' › ').at(-1) ?? where, taken);
  taken.add(id);
  return id;
}

const nameOf = (raw: Raw, key: 'title' | 'label', otherwise: string): string => {
  const name = raw[key];
  return typeof name === 'string' && name.trim() !== '' ? name.slice(0, longest.name) : otherwise;
};
