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
    const found = place === undefined ? ok([]) : await templatesAt(place);
    if (!found.ok) return found;
    const list = [
      ...shippedTemplates.map((template) => ({ ...lineOf(template), file: null, problem: null })),
      ...found.value.map(({ fileName, template }) =>
        template.ok
          ? { ...lineOf(template.value.template), file: fileName, problem: null }
          : { file: fileName, problem: template.error.message },
      ),
    ];
    if (hasSwitch(invocation, 'json')) output.result(JSON.stringify(list, null, 2));
    else
      for (const one of list)
        output.result(
          'id' in one
            ? strings.cli.templateLine(one.file ?? one.id, one.title, String(one.sections), one.description)
            : strings.cli.badTemplateLine(one.file, one.problem),
        );
    return ok(null);
  },
};

const lineOf = (template: Template) => {
  const { id, version, kind, title, description } = template;
  return { id, version, kind, title, description, sections: sectionCount(template) };
};
