/** The template library: what ships, what the planner made, what the company's folder holds. */
import { basename } from 'node:path';
import { limits } from '../../shared/exchange/scan.ts';
import { importTemplate, templateText } from '../../shared/exchange/template-file.ts';
import type { DeletedTemplate, TakenTemplate, TemplateEntry } from '../../shared/ipc/contract.ts';
import type { Ids } from '../../shared/lib/ports.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { sectionCount } from '../../shared/template/find.ts';
import { numbered } from '../../shared/template/numbered.ts';
import { shippedTemplate, shippedTemplates } from '../../shared/template/shipped/catalogue.ts';
import type { Template } from '../../shared/template/types.ts';
import { templateProblems, validateTemplate } from '../../shared/template/validate.ts';
import { decodeUtf8 } from '../storage/bytes.ts';
import type { TemplateFiles } from '../storage/template-files.ts';
import type { CompanyTemplate } from './company-templates.ts';
import type { Dialogs, TemplateService } from './ports.ts';
import { readWhole, writeWhole } from './whole-file.ts';

export interface TemplateParts {
  readonly files: TemplateFiles;
  /** Read once, at the start. */
  readonly company: readonly CompanyTemplate[];
  readonly dialogs: Dialogs;
  readonly ids: Ids;
}

const text = strings.storage;
const cancelled = fail('cancelled', strings.failures.cancelled);

export function createTemplates({ files, company, dialogs, ids }: TemplateParts): TemplateService {
  const ofCompany = (id: string): CompanyTemplate | undefined => company.find((one) => one.id === id);

  const read = (id: string): Result<Template> => {
    const shipped = shippedTemplate(id);
    if (shipped) return ok(shipped);
    const shared = ofCompany(id);
    if (shared) return shared.template;
    const own = files.read(id);
    return own.ok ? ok(own.value.template) : own;
  };
  /** Only what the planner made may change. */
  const readOwn = (id: string): Result<Template> =>
    shippedTemplate(id) || ofCompany(id) ? fail('read-only', text.templateReadOnly) : read(id);
  const write = (template: Template): Result<null> => {
    const written = files.write(template);
    return written.ok ? ok(null) : written;
  };
  /** Of every template but that one: two of one name could not be told apart. */
  const titlesBeside = (self: string | null): ReadonlySet<string> => {
    const stored = files.list();
    const others = [
      ...shippedTemplates,
      ...company.flatMap(({ template }) => (template.ok ? [template.value] : [])),
      ...(stored.ok ? stored.value : []).flatMap((id) => {
        const one = files.read(id);
        return one.ok ? [one.value.template] : [];
      }),
    ];
    return new Set(others.flatMap(({ id, title }) => (id === self ? [] : [title])));
  };
  const takeIn = (name: string, bytes: Uint8Array): Result<TakenTemplate> => {
    const imported = importTemplate(bytes, decodeUtf8);
    if (!imported.ok) return fail(imported.error.code, strings.files.named(name, imported.error.message));
    const { template: read, remark } = imported.value;
    const template: Template = {
      ...read,
      id: ids.next(),
      kind: 'own',
      title: numbered(read.title, titlesBeside(null)),
    };
    const written = files.write(template, name);
    return written.ok ? ok({ id: template.id, title: template.title, remark }) : written;
  };

  return {
    async list() {
      const ids = files.list();
      if (!ids.ok) return ids;
      const own = ids.value.map((id): TemplateEntry => {
        const stored = files.read(id);
        if (!stored.ok) return unreadable(id, 'own', stored.error.message);
        const { template, savedAt, importedFrom } = stored.value;
        return importedFrom === null
          ? entryOf(template, 'own', savedAt)
          : { ...entryOf(template, 'imported', savedAt), importedFrom };
      });
      return ok([
        ...shippedTemplates.map((template) => entryOf(template, 'shipped', null)),
        ...own.toSorted((one, other) => one.title.localeCompare(other.title)),
        ...company.map(({ id, fileName, template }) =>
          template.ok
            ? entryOf(template.value, 'company', null)
            : { ...unreadable(id, 'company', template.error.message), title: fileName },
        ),
      ]);
    },
    async listDeleted() {
      const removed = files.listRemoved();
      if (!removed.ok) return removed;
      const deleted = removed.value.map(
        ({ id, stored, deletedAt }): DeletedTemplate => ({
          id,
          title: stored.ok ? stored.value.template.title : text.untitledTemplate,
          deletedAt,
        }),
      );
      // One whose time was not kept is from before times were: the oldest.
      return ok(
        deleted.toSorted(
          (one, other) =>
            (other.deletedAt ?? '').localeCompare(one.deletedAt ?? '') ||
            one.title.localeCompare(other.title),
        ),
      );
    },
    async read(id) {
      return read(id);
    },
    async duplicate({ id, title }) {
      const original = read(id);
      if (!original.ok) return original;
      const base = shippedTemplate(id) ? id : original.value.base;
      const copy: Template = {
        ...original.value,
        id: ids.next(),
        title: numbered(title, titlesBeside(null)),
        kind: 'own',
        version: 1,
        base_version: original.value.version,
        ...(base === undefined ? {} : { base }),
      };
      const written = files.write(copy);
      return written.ok ? ok({ id: copy.id, title: copy.title }) : written;
    },
    async save(template) {
      const own = readOwn(template.id);
      return own.ok ? files.write(template) : own;
    },
    async rename(id, title) {
      const own = readOwn(id);
      if (!own.ok) return own;
      return titlesBeside(id).has(title)
        ? fail('invalid', text.templateTitleTaken(title))
        : write({ ...own.value, title });
    },
    async reset(id) {
      const own = readOwn(id);
      if (!own.ok) return own;
      const base = own.value.base === undefined ? undefined : shippedTemplate(own.value.base);
      if (!base) return fail('not-found', text.templateNoBase);
      const { sections, version } = base;
      return write({ ...own.value, sections, version: own.value.version + 1, base_version: version });
    },
    async delete(id) {
      return shippedTemplate(id) || ofCompany(id)
        ? fail('read-only', text.templateReadOnly)
        : files.remove(id);
    },
    async restore(id) {
      const back = files.restore(id);
      const stored = back.ok ? files.read(id) : back;
      if (!stored.ok) return back;
      // Another may have taken its name meanwhile.
      const { template } = stored.value;
      const title = numbered(template.title, titlesBeside(id));
      return title === template.title ? back : write({ ...template, title });
    },
    async import() {
      const path = await dialogs.chooseFileToOpen('template');
      if (path === null) return cancelled;
      const bytes = await readWhole(path, limits.bytes);
      return bytes.ok ? takeIn(basename(path), bytes.value) : bytes;
    },
    async takeIn(name, bytes) {
      return takeIn(name, bytes);
    },
    async export(id) {
      const found = read(id);
      if (!found.ok) return found;
      const path = await dialogs.chooseFileToSave('template', found.value.title);
      if (path === null) return cancelled;
      const written = await writeWhole(path, Buffer.from(templateText(found.value)), { replace: true });
      return written.ok ? ok({ fileName: basename(path) }) : written;
    },
    usable(id) {
      const found = read(id);
      return found.ok ? validateTemplate(found.value) : found;
    },
  };
}

function entryOf(
  template: Template,
  origin: TemplateEntry['origin'],
  editedAt: string | null,
): TemplateEntry {
  const { id, title, description, version, base } = template;
  return {
    id,
    title,
    description,
    version,
    sections: sectionCount(template),
    origin,
    importedFrom: null,
    base: base !== undefined && shippedTemplate(base) ? base : null,
    editedAt,
    problem: origin === 'shipped' ? null : (templateProblems(template)[0] ?? null),
  };
}

const unreadable = (id: string, origin: TemplateEntry['origin'], problem: string): TemplateEntry => ({
  id,
  title: text.untitledTemplate,
  description: '',
  version: 1,
  sections: 0,
  origin,
  importedFrom: null,
  base: null,
  editedAt: null,
  problem,
});
