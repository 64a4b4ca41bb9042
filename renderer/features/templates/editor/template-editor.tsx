/** The template editor: a template is read, then edited in place; every change is saved as it is made. */
import { type ReactElement, useEffect, useState } from 'react';
import type { TemplateOrigin } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Template } from '../../../../shared/template/types.ts';
import type { TemplateStore } from '../../../state/template-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Frame } from '../../../ui/frame.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { useLate } from '../../../ui/use-late.ts';
import css from './editor.module.css';
import { EditorScreen, type EditorScreenProps } from './editor-screen.tsx';

export interface TemplateEditorProps extends Omit<EditorScreenProps, 'store'> {
  readonly templateId: string;
  readonly origin: TemplateOrigin;
  /** Goes on with the template that was read, and sees that it is saved before it is left. */
  readonly edit: (template: Template) => TemplateStore;
}

type Read =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'open'; readonly store: TemplateStore };

export function TemplateEditor(props: TemplateEditorProps): ReactElement {
  const { templateId, bridge, edit, onBack } = props;
  const [read, setRead] = useState<Read>({ kind: 'reading' });
  const isLate = useLate(read.kind === 'reading');
  useEffect(() => {
    let isGone = false;
    void bridge.readTemplate(templateId).then((answer) => {
      if (isGone) return;
      setRead(
        answer.ok
          ? { kind: 'open', store: edit(answer.value) }
          : { kind: 'failed', message: answer.error.message },
      );
    });
    return () => {
      isGone = true;
    };
  }, [bridge, templateId, edit]);
  if (read.kind === 'open') return <EditorScreen {...props} store={read.store} />;
  return (
    <Frame
      titleBar={
        <Button small kind="quiet" onClick={onBack}>
          {strings.templates.back}
        </Button>
      }
      notice={read.kind === 'failed' && <Problem bar message={read.message} />}
      main={isLate && <p className={css.waiting}>{strings.templates.loading}</p>}
      statusBar={null}
    />
  );
}
