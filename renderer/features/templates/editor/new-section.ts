/** A section of one's own: numbered after those of its part, so that people can say its number. */
import { fullTemplate } from '../../../../shared/template/shipped/full.ts';
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

/** The longest name the outline shows whole. */
const SHORT = 24;

export const newSection = (template: Template, id: string, part: Part, title: string): Section => ({
  id,
  part,
  title,
  short: shortened(title),
  prompt: '',
  help: '',
  example: '',
  required: false,
  order: template.sections.length + 1,
  hidden: false,
  fields: [],
  tables: [],
});

/** Whole words as far as they fit. */
function shortened(title: string): string {
  if (title.length <= SHORT) return title;
  const cut = title.slice(0, SHORT + 1);
  const space = cut.lastIndexOf(' ');
  return (space > 0 ? cut.slice(0, space) : title.slice(0, SHORT)).trim();
}
