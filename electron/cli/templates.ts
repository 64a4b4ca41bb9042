import { ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { sectionCount } from '../../shared/template/find.ts';
import { shippedTemplates } from '../../shared/template/shipped/catalogue.ts';
import type { Template } from '../../shared/template/types.ts';
import { type Command, hasSwitch } from './command.ts';
import { templatesAt } from './template-files.ts';

/** Lists the templates: those that ship, and those of a template file or a folder of them. */
export const templates: Command = {
  name: 'templates',
  takes: [],
  mayTake: 1,
  switches: ['json'],
  values: [],
  async run(invocation, output) {
    const [place] = invocation.arguments;
    const found = place === undefined ? ok({ isFolder: true, files: [] }) : await templatesAt(place);
    if (!found.ok) return found;
    const { isFolder, files } = found.value;
    const list = [
      ...shippedTemplates.map((template) => ({ ...lineOf(template), file: null, problem: null })),
      ...files.map(({ fileName, template }) =>
        template.ok
          ? { ...lineOf(template.value.template), file: fileName, problem: null }
          : { ...noTemplate, file: fileName, problem: template.error.message },
      ),
    ];
    if (hasSwitch(invocation, 'json')) output.result(JSON.stringify(list, null, 2));
    else
      for (const one of list)
        output.result(
          one.id !== null
            ? strings.cli.templateLine(one.file ?? one.id, one.title, String(one.sections), one.description)
            : strings.cli.badTemplateLine(one.file, one.problem),
        );
    // The one file that was asked for; a folder may hold some that cannot be used.
    const [only] = files;
    return !isFolder && only?.template.ok === false ? only.template : ok(null);
  },
};

/** What a file that cannot be used says of a template. */
const noTemplate = {
  id: null,
  version: null,
  kind: null,
  title: null,
  description: null,
  sections: null,
} as const;

const lineOf = (template: Template) => {
  const { id, version, kind, title, description } = template;
  return { id, version, kind, title, description, sections: sectionCount(template) };
};
