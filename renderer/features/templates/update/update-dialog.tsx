/**
 * An open workbook is to follow another template: what would go into the archive, what would come back,
 * what is asked otherwise. Then one step does it.
 */
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Template } from '../../../../shared/template/types.ts';
import { keepsValues } from '../../../../shared/workbook/archive.ts';
import { type UpdatePreview, updatePreview } from '../../../../shared/workbook/update-preview.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import type { WorkbookStore } from '../../../state/workbook-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Select } from '../../../ui/select.tsx';
import { useLate } from '../../../ui/use-late.ts';
import { DifferenceView } from '../difference/difference-view.tsx';
import { useReadTemplate } from '../use-read-template.ts';
import { PlaceList } from './place-list.tsx';
import { newerState, updateTargets } from './targets.ts';
import css from './update.module.css';

export interface UpdateDialogProps {
  readonly store: WorkbookStore;
  readonly templates: TemplateLibrary;
  readonly onTake: (template: Template) => void;
  /** Leads to the library, where a template can be made. */
  readonly onLibrary: () => void;
  /** Shows what the archive holds. */
  readonly onKept: () => void;
  readonly onClose: () => void;
}

const text = strings.templatesLibrary.update;

export function UpdateDialog(props: UpdateDialogProps): ReactElement {
  const { store, templates, onTake, onLibrary, onKept, onClose } = props;
  const workbook = useStore(store, (state) => state.workbook);
  const entries = useStore(templates, (state) => state.entries);
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => void templates.refresh(), [templates]);

  const targets = entries === null ? [] : updateTargets(entries, workbook.template);
  const chosen = picked ?? (entries === null ? null : (newerState(entries, workbook.template)?.id ?? null));
  const read = useReadTemplate(templates, chosen);
  const template = read?.ok ? read.value : null;
  const preview = useMemo(
    () => (template === null ? null : updatePreview(workbook, template)),
    [workbook, template],
  );
  const isLate = useLate(chosen !== null && read === null);
  const hasArchive = keepsValues(workbook);

  if (entries !== null && targets.length === 0)
    return (
      <Dialog title={text.title} onClose={onClose}>
        <EmptyState title={text.none} text={text.noneText}>
          <Button
            kind="primary"
            onClick={() => {
              onClose();
              onLibrary();
            }}
          >
            {text.library}
          </Button>
        </EmptyState>
      </Dialog>
    );
  return (
    <Dialog
      title={text.title}
      wide
      onClose={onClose}
      onSubmit={() => {
        if (template === null) return;
        onTake(template);
        onClose();
      }}
      footer={
        <>
          {hasArchive && (
            <span className={css.said}>
              <Button kind="quiet" onClick={onKept}>
                {text.kept}
              </Button>
            </span>
          )}
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit" disabled={template === null}>
            {text.submit}
          </Button>
        </>
      }
    >
      <p>{text.now(workbook.template.title, String(workbook.template.version))}</p>
      <Select
        label={text.template}
        value={chosen ?? ''}
        options={[
          ...(chosen === null ? [{ id: '', label: text.choose }] : []),
          ...targets.map(({ id, title, origin, version }) => ({
            id,
            label: text.option(title, strings.templatesLibrary.origin[origin], String(version)),
          })),
        ]}
        onChange={(id) => setPicked(id === '' ? null : id)}
        autoFocus
      />
      {read?.ok === false && <Problem message={read.error.message} />}
      {preview ? <Consequences preview={preview} /> : isLate && <p>{text.reading}</p>}
    </Dialog>
  );
}

function Consequences({ preview }: { readonly preview: UpdatePreview }): ReactElement {
  const { archived, restored, rewritten, difference } = preview;
  return (
    <>
      <section className={css.part}>
        <h3>{archived.length > 0 ? text.archive(text.places(archived.length)) : text.archiveTitle}</h3>
        <p>{archived.length > 0 ? text.archiveText : text.archiveNone}</p>
        {archived.length > 0 && <PlaceList places={archived} />}
      </section>
      {restored.length > 0 && (
        <section className={css.part}>
          <h3>{text.back(text.places(restored.length))}</h3>
          <PlaceList places={restored} />
        </section>
      )}
      {rewritten.length > 0 && (
        <section className={css.part}>
          <h3>{text.rewritten(text.places(rewritten.length))}</h3>
          <p>{text.rewrittenText}</p>
          <PlaceList places={rewritten} />
        </section>
      )}
      <section className={css.part}>
        <h3>{text.changes}</h3>
        {difference.length === 0 ? (
          <p>{text.changesNone}</p>
        ) : (
          <DifferenceView sections={difference} heading="h4" />
        )}
      </section>
    </>
  );
}
