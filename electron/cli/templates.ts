import { ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { shippedTemplates } from '../../shared/template/shipped/catalogue.ts';
import { type Command, hasSwitch } from './command.ts';

/** Lists the templates. */
export const templates: Command = {
  name: 'templates',
  takes: [],
  switches: ['json'],
  values: [],
  async run(invocation, output) {
    const list = shippedTemplates.map(({ id, version, kind, title, description, sections }) => ({
      id,
      version,
      kind,
      title,
      description,
      sections: sections.filter((section) => section.part !== 'setup').length,
    }));
    if (hasSwitch(invocation, 'json')) output.result(JSON.stringify(list, null, 2));
    else
      for (const one of list)
        output.result(strings.cli.templateLine(one.id, one.title, String(one.sections), one.description));
    return ok(null);
  },
};
