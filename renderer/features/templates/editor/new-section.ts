/** A section of one's own: numbered after those of its part, so that people can say its number. */
import { fullTemplate } from '../../../../shared/template/shipped/full.ts';
import { shortName } from '../../../../shared/template/short-name.ts';
import type { Part, Section, Template } from '../../../../shared/template/types.ts';

/** In the order of the outline; the set-up is the program's. */
export const editableParts = [
  'company',
  'marketing',
  'sales',
  'agreement',
] as const satisfies readonly Part[];

const letters = { company: 'A', marketing: 'M', sales: 'S', agreement: 'L' } as const;

/** Never the id of a shipped section: workbooks may hold values of that one. */
export function freshSectionId(template: Template, part: Exclude<Part, 'setup'>): string {
  const letter = letters[part];
  const numbers = [...template.sections, ...fullTemplate.sections].map(({ id }) =>
    id.startsWith(letter) ? Number(id.slice(letter.length)) : 0,
  );
  return `${letter}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

export const newSection = (template: Template, id: string, part: Part, title: string): Section => ({
  id,
  part,
  title,
  short: shortName(title),
  prompt: '',
  help: '',
  example: '',
  required: false,
  order: template.sections.length + 1,
  hidden: false,
  fields: [],
  tables: [],
});
