/** The chosen section: its name and acts in the head, its properties, then its fields and tables in reading order. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { shownId } from '../../../../shared/template/place-name.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { useEditor, useTemplate } from './context.ts';
import css from './editor.module.css';
import { SectionProperties } from './properties/section-properties.tsx';
import { sectionRemoval } from './removal.ts';
import { BlockRows } from './rows.tsx';
import { sectionMove } from './section-order.ts';

const text = strings.templates;

export function SectionEditor({ section }: { readonly section: Section }): ReactElement {
  const { readOnly, add } = useEditor();
  const isEmpty = section.fields.length + section.tables.length === 0;
  return (
    <section className={css.section} aria-label={section.title}>
      <header className={css.head}>
        <h1 tabIndex={-1} data-section-heading="">
          {shownId(section) !== '' && <span className={css.number}>{shownId(section)} </span>}
          {section.title}
        </h1>
        {!readOnly && <SectionActs section={section} />}
      </header>
      <div className={css.scroll} data-section-body="" data-place={section.id}>
        <SectionProperties section={section} />
        {section.generated !== undefined && section.generated.length > 0 && (
          <p className={css.note}>{text.generated}</p>
        )}
        <div className={css.blocksHead}>
          <h2>{text.blocks}</h2>
          {!readOnly && (
            <>
              <Button small icon={Plus} onClick={() => add({ kind: 'field', section: section.id })}>
                {text.addField}
              </Button>
              <Button small icon={Plus} onClick={() => add({ kind: 'table', section: section.id })}>
                {text.addTable}
              </Button>
            </>
          )}
        </div>
        {isEmpty ? <p className={css.note}>{text.emptySection}</p> : <BlockRows section={section} />}
      </div>
    </section>
  );
}

function SectionActs({ section }: { readonly section: Section }): ReactElement {
  const { change, remove } = useEditor();
  const template = useTemplate();
  const move = (step: 1 | -1): void => {
    const moved = sectionMove(template, section, step);
    if (moved) change(moved, text.steps.move(section.short), section.id);
  };
  return (
    <span className={css.acts}>
      <IconButton
        icon={ArrowUp}
        label={text.moveUp(section.short)}
        aria-disabled={sectionMove(template, section, -1) === null}
        onClick={() => move(-1)}
      />
      <IconButton
        icon={ArrowDown}
        label={text.moveDown(section.short)}
        aria-disabled={sectionMove(template, section, 1) === null}
        onClick={() => move(1)}
      />
      {section.part !== 'setup' && (
        <IconButton
          icon={Trash2}
          label={text.removeNamed(section.short)}
          onClick={() => remove(sectionRemoval(section))}
        />
      )}
    </span>
  );
}
