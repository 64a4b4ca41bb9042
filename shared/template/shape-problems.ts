/** What the schema found, in plain words that name the section and the field by their titles. */
import type { z } from 'zod';
import { strings } from '../strings/catalogue.ts';
import { isReservedId } from './ids.ts';
import { isRaw } from './raw.ts';
import { fieldTypes } from './types.ts';

const text = strings.template.shapes;

/** A sentence each, in the order in which the schema found them. `value` is what was read. */
export const shapeProblems = (value: unknown, issues: readonly z.core.$ZodIssue[]): readonly string[] =>
  issues.map((issue) =>
    issue.path.length === 0 && issue.code === 'invalid_type'
      ? text.noTemplate
      : text.sentence(...placed(value, issue.path), problemOf(value, issue)),
  );

type Path = readonly PropertyKey[];

/** The titles on the way down, and the property at its end; '' where the thing itself is meant. */
function placed(value: unknown, path: Path): [string, string] {
  const names: string[] = [];
  let at = value;
  let property = '';
  for (const [depth, step] of path.entries()) {
    at = child(at, step);
    const list = path[depth - 1];
    if (typeof step === 'number' && isList(list)) {
      names.push(nameOf(at) ?? text[list](String(step + 1)));
      property = '';
    } else if (typeof step === 'string' && property === '' && !isList(step)) property = step;
  }
  if (property === '' && isList(path.at(-1))) property = String(path.at(-1));
  return [
    names.length === 0 ? text.template : `“${names.join(' › ')}”`,
    property === '' ? '' : propertyName(property),
  ];
}

const lists = ['sections', 'fields', 'tables', 'columns'] as const;
type List = (typeof lists)[number];
const isList = (step: unknown): step is List => lists.some((list) => list === step);

const child = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;

function nameOf(value: unknown): string | null {
  if (!isRaw(value)) return null;
  const name = typeof value.title === 'string' ? value.title : value.label;
  return typeof name === 'string' && name.trim() !== '' ? shown(name) : null;
}

/** What a template's property is called in the editor; as in the file where it stands there only. */
export function propertyName(key: string): string {
  const names: { readonly [key: string]: string } = {
    ...strings.template.difference.properties,
    ...text.lists,
  };
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

/** What is wrong with one thing that was read, as the end of a sentence about it. */
export function problemOf(value: unknown, issue: z.core.$ZodIssue): string {
  const found = issue.path.reduce<unknown>(child, value);
  switch (issue.code) {
    case 'invalid_value':
      return issue.path.at(-1) === 'type'
        ? text.unknownType(shown(found), fieldTypes.join(', '))
        : text.notOffered(shown(found), issue.values.map(String).join(', '));
    case 'too_big':
      return issue.origin === 'string'
        ? text.tooLong(String(issue.maximum))
        : issue.origin === 'array'
          ? text.tooMany(String(issue.maximum))
          : text.tooBig(String(issue.maximum));
    case 'too_small':
      return issue.origin === 'string'
        ? text.empty
        : issue.origin === 'array'
          ? text.none
          : text.tooSmall(String(issue.minimum));
    case 'invalid_format':
      return (typeof found === 'string' && isReservedId(found) ? text.reservedId : text.badId)(shown(found));
    case 'unrecognized_keys':
      return text.unknownProperty(issue.keys.map((key) => `“${shown(key)}”`).join(', '));
    default:
      return found === undefined ? text.missing : text.wrongKind;
  }
}

const SHOWN = 60;

/** What was read instead, cut short. */
export const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, SHOWN);
