/** All sections by part, the hidden ones too; arrows walk, Enter opens, Alt with an arrow moves, Delete removes it. */
import { EyeOff, ListChecks, Plus } from 'lucide-react';
import { Fragment, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { sectionsOfPart } from '../../../../shared/template/find.ts';
import { shownId } from '../../../../shared/template/place-name.ts';
import { partsInOrder, type Section } from '../../../../shared/template/types.ts';
import { Button } from '../../../ui/button.tsx';
import { Hidden } from '../../../ui/hidden.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { PartyMark } from '../../../ui/party-mark.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { useEditor, useTemplate } from './context.ts';
import { faultSection } from './faults.ts';
import css from './outline.module.css';
import { sectionRemoval } from './removal.ts';
import { sectionMove } from './section-order.ts';

const text = strings.templates;

export function Outline({
  current,
  onOpen,
}: {
  readonly current: string | null;
  readonly onOpen: (section: string) => void;
}): ReactElement {
  const { store, readOnly, change, add, remove } = useEditor();
  const template = useTemplate();
  const problems = useStore(store, (state) => state.problems);
  const wrong = new Set(problems.map((fault) => faultSection(template, fault)));
  const groups = partsInOrder
    .map((part) => ({ part, sections: sectionsOfPart(template, part) }))
    .filter(({ sections }) => sections.length > 0);
  const all = groups.flatMap(({ sections }) => sections);
  const [active, setActive] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // A section that was just added may stand below what is seen.
  useEffect(() => {
    if (current === null) return;
    const row = list.current?.querySelector(`[data-row="${CSS.escape(current)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const reached = all.some(({ id }) => id === active) ? active : current;
  const focusRow = (id: string): void => {
    setActive(id);
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  };
  const move = (section: Section, step: 1 | -1): void => {
    const moved = sectionMove(template, section, step);
    if (readOnly || moved === null) return;
    change(moved, text.steps.move(section.short), section.id);
    requestAnimationFrame(() => focusRow(section.id));
  };
  const press = (event: KeyboardEvent, section: Section): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Delete' && !readOnly) {
      event.preventDefault();
      remove({ ...sectionRemoval(section), inOutline: true });
      return;
    }
    const at = all.indexOf(section);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.altKey) {
      if (step === 0) return;
      move(section, step);
    } else {
      const to =
        event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step === 0 ? -1 : at + step;
      const target = all[to];
      if (step === 0 && to < 0) return;
      if (target) focusRow(target.id);
    }
    event.preventDefault();
  };
  return (
    <div className={css.outline}>
      <div ref={list} className={css.list}>
        {groups.map(({ part, sections }) => (
          <Fragment key={part}>
            <h2 className={css.group} data-setup={part === 'setup' || undefined}>
              {part === 'setup' ? (
                <Icon of={ListChecks} />
              ) : (
                <PartyMark party={part === 'agreement' ? 'agreed' : part} quiet />
              )}
              <span className={css.name}>{strings.words.parts[part]}</span>
              <span className={css.count}>{sections.length}</span>
            </h2>
            <ul>
              {sections.map((section) => (
                <li key={section.id}>
                  <button
                    type="button"
                    className={css.row}
                    data-row={section.id}
                    data-hidden={section.hidden || undefined}
                    tabIndex={section.id === reached ? 0 : -1}
                    aria-current={section.id === current ? 'page' : undefined}
                    onClick={() => {
                      setActive(section.id);
                      onOpen(section.id);
                    }}
                    onKeyDown={(event) => press(event, section)}
                  >
                    <span className={css.id}>{shownId(section)}</span>
                    <span className={css.name}>{section.short}</span>
                    {wrong.has(section.id) && (
                      <span className={css.wrong}>
                        <SeverityMark severity="major" />
                        <Hidden>, {text.problemMark}</Hidden>
                      </span>
                    )}
                    {section.hidden && (
                      <>
                        <EyeOff size={14} strokeWidth={1.6} aria-hidden="true" />
                        <Hidden>, {text.hiddenMark}</Hidden>
                      </>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
      {!readOnly && (
        <div className={css.foot}>
          <Button small kind="quiet" icon={Plus} onClick={() => add({ kind: 'section' })}>
            {text.addSection}
          </Button>
        </div>
      )}
    </div>
  );
}
