/** The title bar's content: home, the workbook's name, its save state, undo and redo, export. */
import { FileDown, House, Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { formatPercent } from '../../../shared/values/number-format.ts';
import { workbookProgress } from '../../../shared/workbook/progress.ts';
import { localeOf, textOf } from '../../../shared/workbook/read.ts';
import { useGuide, useWorkbook } from './context.ts';
import { ProgressRing } from './outline/marks.tsx';
import { saveWords } from './save-words.ts';
import css from './screen.module.css';
import type { ScreenActs } from './use-screen-acts.ts';

export function TitleBar({ acts }: { readonly acts: ScreenActs }): ReactElement {
  const { store } = useGuide();
  const company = useWorkbook((workbook) => textOf(workbook, 'A1.legal_name'));
  const title = useWorkbook((workbook) => textOf(workbook, 'settings.plan_title'));
  const sample = useWorkbook((workbook) => workbook.meta.sample);
  const save = useStore(store, (state) => state.save);
  const undoLabel = useStore(store, (state) => state.undoLabel);
  const redoLabel = useStore(store, (state) => state.redoLabel);
  return (
    <>
      <button
        type="button"
        className={css.icon}
        aria-label={strings.guide.home}
        title={strings.guide.home}
        onClick={acts['file.home']}
      >
        <House size={16} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <span className={css.name}>
        <b>{company ?? title ?? strings.guide.untitled}</b>
        {company !== undefined && title !== undefined && <span>{title}</span>}
        {sample && <span className={css.tag}>{strings.guide.sampleTag}</span>}
      </span>
      <span className={save.kind === 'failed' ? css.unsaved : css.saved}>{saveWords(save)}</span>
      <span className={css.space} />
      <button
        type="button"
        className={css.icon}
        aria-label={undoLabel === null ? strings.guide.undo : strings.guide.undoNamed(undoLabel)}
        title={undoLabel === null ? strings.guide.nothingToUndo : strings.guide.undoNamed(undoLabel)}
        aria-disabled={undoLabel === null}
        onClick={acts['edit.undo']}
      >
        <Undo2 size={16} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={css.icon}
        aria-label={redoLabel === null ? strings.guide.redo : strings.guide.redoNamed(redoLabel)}
        title={redoLabel === null ? strings.guide.nothingToRedo : strings.guide.redoNamed(redoLabel)}
        aria-disabled={redoLabel === null}
        onClick={acts['edit.redo']}
      >
        <Redo2 size={16} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <Written />
      <button type="button" className={css.button} onClick={acts['file.export-word']}>
        <FileDown size={14} strokeWidth={1.6} aria-hidden="true" />
        {strings.guide.exportToWord}
      </button>
    </>
  );
}

function Written(): ReactElement {
  const share = useWorkbook((workbook) => workbookProgress(workbook));
  const locale = useWorkbook(localeOf);
  // Rounded down: 100 % means that nothing is left.
  const percent = formatPercent(locale, Math.floor(share * 100) / 100, 0);
  return (
    <span className={css.written}>
      <ProgressRing
        progress={{ written: share * 100, total: 100, missing: share >= 1 ? [] : ['settings.plan_title'] }}
      />
      {strings.guide.written} <b>{percent}</b>
    </span>
  );
}
