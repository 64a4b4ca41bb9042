/** The title bar's content: home, the workbook's name, its save state, undo and redo, export. */
import { FileDown, House, Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { textOf } from '../../../shared/workbook/read.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Spring } from '../../ui/frame.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useGuide, useWorkbook } from './context.ts';
import { ReadinessButton } from './readiness.tsx';
import { SaveState } from './save-state.tsx';
import css from './screen.module.css';
import type { ScreenActs } from './use-screen-acts.ts';

export function TitleBar({ acts }: { readonly acts: ScreenActs }): ReactElement {
  const { store } = useGuide();
  const company = useWorkbook((workbook) => textOf(workbook, 'A1.legal_name'));
  const title = useWorkbook((workbook) => textOf(workbook, 'settings.plan_title'));
  const sample = useWorkbook((workbook) => workbook.meta.sample);
  const undoLabel = useStore(store, (state) => state.undoLabel);
  const redoLabel = useStore(store, (state) => state.redoLabel);
  return (
    <>
      <IconButton icon={House} label={strings.guide.home} onClick={acts['file.home']} />
      <span className={css.name}>
        <b>{company ?? title ?? strings.guide.untitled}</b>
        {company !== undefined && title !== undefined && <span>{title}</span>}
        {sample && <Tag>{strings.guide.sampleTag}</Tag>}
      </span>
      <SaveState />
      <Spring />
      <IconButton
        icon={Undo2}
        label={undoLabel === null ? strings.guide.undo : strings.guide.undoNamed(undoLabel)}
        aria-disabled={undoLabel === null}
        onClick={acts['edit.undo']}
      />
      <IconButton
        icon={Redo2}
        label={redoLabel === null ? strings.guide.redo : strings.guide.redoNamed(redoLabel)}
        aria-disabled={redoLabel === null}
        onClick={acts['edit.redo']}
      />
      <ReadinessButton />
      <Button small icon={FileDown} onClick={acts['file.export-word']}>
        {strings.guide.exportToWord}
      </Button>
    </>
  );
}
