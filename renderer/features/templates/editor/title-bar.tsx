/** The title bar's content: back, the template's name, its save state, undo and redo, what must be put right. */
import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { longest } from '../../../../shared/template/limits.ts';
import { saveWords } from '../../../state/save-words.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Spring } from '../../../ui/frame.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useEditor, useTemplate } from './context.ts';
import css from './editor.module.css';
import { propertyPlace } from './places.ts';

const text = strings.templates;

export function TitleBar({
  onBack,
  undo,
  redo,
  onProblems,
}: {
  readonly onBack: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly onProblems: () => void;
}): ReactElement {
  const { store, readOnly, refused, goTo } = useEditor();
  const [first] = refused;
  const save = useStore(store, (state) => state.save);
  const problems = useStore(store, (state) => state.problems.length);
  const undoLabel = useStore(store, (state) => state.undoLabel);
  const redoLabel = useStore(store, (state) => state.redoLabel);
  return (
    <>
      <IconButton icon={ArrowLeft} label={text.back} onClick={onBack} />
      <TemplateTitle />
      {readOnly ? (
        <Tag>{text.readOnly}</Tag>
      ) : (
        <span className={save.kind === 'failed' ? css.unsaved : css.saved}>{saveWords(save)}</span>
      )}
      {first !== undefined && (
        <button
          type="button"
          className={css.notStored}
          title={strings.guide.showNotStored(refused.size)}
          onClick={() => goTo(first)}
        >
          {strings.guide.notStoredCount(refused.size)}
        </button>
      )}
      <Spring />
      {problems > 0 && (
        <button type="button" className={css.problems} onClick={onProblems}>
          <SeverityMark severity="major" />
          {text.problemCount(problems)}
        </button>
      )}
      {!readOnly && (
        <>
          <IconButton
            icon={Undo2}
            label={undoLabel === null ? text.undo : text.undoNamed(undoLabel)}
            aria-disabled={undoLabel === null}
            onClick={undo}
          />
          <IconButton
            icon={Redo2}
            label={redoLabel === null ? text.redo : text.redoNamed(redoLabel)}
            aria-disabled={redoLabel === null}
            onClick={redo}
          />
        </>
      )}
    </>
  );
}

/** Neither blank nor the name of another template is stored; the last title stays until there is another. */
function TemplateTitle(): ReactElement {
  const { store, readOnly, otherTitles: others, change, say } = useEditor();
  const { title, description } = useTemplate();
  const [refused, setRefused] = useState<string | null>(null);
  if (readOnly) return <b className={css.fixedTitle}>{title}</b>;
  return (
    <>
      <input
        type="text"
        className={css.title}
        data-template-title=""
        aria-label={text.templateTitle}
        aria-invalid={refused !== null || undefined}
        maxLength={longest.name}
        value={refused ?? title}
        onChange={({ target: { value } }) => {
          const isRefused = value.trim() === '' || others.has(value.trim());
          setRefused(isRefused ? value : null);
          if (!isRefused)
            change(
              { kind: 'set-template', title: value },
              text.steps.title,
              propertyPlace('', 'title'),
              'merge',
            );
        }}
        onBlur={() => {
          if (refused !== null && refused.trim() !== '') say(text.titleTaken(refused));
          setRefused(null);
          store.closeStep();
        }}
      />
      <input
        type="text"
        className={css.description}
        aria-label={text.templateDescription}
        placeholder={text.templateDescription}
        maxLength={400}
        value={description}
        onChange={({ target: { value } }) =>
          change(
            { kind: 'set-template', description: value },
            text.steps.description,
            propertyPlace('', 'description'),
            'merge',
          )
        }
        onBlur={() => store.closeStep()}
      />
    </>
  );
}
