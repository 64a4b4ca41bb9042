/** A formula being written: names complete themselves, what is wrong stands beside it, its words below. */
import { type KeyboardEvent, type ReactElement, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { formulaInWords } from '../../../../../shared/template/formula/in-words.ts';
import { parseFormula } from '../../../../../shared/template/formula/parse.ts';
import { longest } from '../../../../../shared/template/limits.ts';
import type { Section, Slot, Table } from '../../../../../shared/template/types.ts';
import { Field } from '../../../../ui/field.tsx';
import { useEditor, useTemplate } from '../context.ts';
import { faultAt } from '../faults.ts';
import { type FormulaName, formulaNames, matchingNames, withName, wordBefore } from './formula-names.ts';
import css from './properties.module.css';
import { Property } from './property.tsx';

const text = strings.templates;

export function FormulaProperty({
  slot,
  section,
  table,
  place,
  faultPlace,
  locked,
  onChange,
}: {
  readonly slot: Slot;
  readonly section: Section;
  /** Where the slot is a column. */
  readonly table: Table | null;
  readonly place: string;
  /** As faults name the slot (shared/template/validate.ts). */
  readonly faultPlace: string;
  readonly locked: boolean;
  /** null: no formula. */
  readonly onChange: (formula: string | null) => void;
}): ReactElement {
  const template = useTemplate();
  const { store } = useEditor();
  const fault = useStore(store, (state) => faultAt(state.problems, faultPlace, 'formula'));
  const formula = slot.formula ?? '';
  const parsed = useMemo(() => parseFormula(formula), [formula]);
  const siblings = table?.columns ?? section.fields;
  const error = formula === '' ? null : parsed.ok ? fault : parsed.error.message;
  return (
    <Property label={text.formula} place={place} fixed={formula} locked={locked} whole>
      <FormulaInput
        value={formula}
        error={error}
        names={useMemo(
          () => formulaNames(template, section, table, slot.id),
          [template, section, table, slot.id],
        )}
        onChange={(typed) => onChange(typed.trim() === '' ? null : typed)}
        onLeave={() => store.closeStep()}
      />
      {formula !== '' && parsed.ok && error === null && (
        <p className={css.words}>{text.formulaWords(formulaInWords(parsed.value, template, siblings))}</p>
      )}
      <details className={css.vocabulary}>
        <summary>{text.vocabulary}</summary>
        <dl>
          {text.vocabularyItems.map(([form, meaning]) => (
            <VocabularyItem key={form} form={form} meaning={meaning} />
          ))}
        </dl>
      </details>
    </Property>
  );
}

function VocabularyItem({
  form,
  meaning,
}: {
  readonly form: string;
  readonly meaning: string;
}): ReactElement {
  return (
    <>
      <dt>{form}</dt>
      <dd>{meaning}</dd>
    </>
  );
}

function FormulaInput({
  value,
  error,
  names,
  onChange,
  onLeave,
}: {
  readonly value: string;
  readonly error: string | null;
  readonly names: readonly FormulaName[];
  readonly onChange: (formula: string) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const box = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [word, setWord] = useState('');
  const [at, setAt] = useState(0);
  const found = matchingNames(names, word);
  const close = (): void => {
    setWord('');
    setAt(0);
  };
  const take = (name: string): void => {
    const written = withName(value, box.current?.selectionStart ?? value.length, name);
    close();
    if (written.text.length > longest.formula) return;
    onChange(written.text);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(written.caret, written.caret);
    });
  };
  const press = (event: KeyboardEvent): void => {
    const chosen = found[at];
    if (event.key === 'Enter') event.preventDefault();
    if (!chosen || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (event.key === 'ArrowUp') setAt((at + found.length - 1) % found.length);
    else if (event.key === 'Enter') take(chosen.name);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field label={text.formula} hint={text.formulaHint} error={error}>
      {(ids) => (
        <>
          <textarea
            {...ids}
            ref={box}
            rows={1}
            className={css.control}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
            spellCheck={false}
            maxLength={longest.formula}
            value={value}
            onChange={({ target }) => {
              setWord(wordBefore(target.value, target.selectionStart));
              setAt(0);
              onChange(target.value);
            }}
            onKeyDown={press}
            onBlur={() => {
              close();
              onLeave();
            }}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={text.formulaNames}
            className={css.names}
            hidden={found.length === 0}
          >
            {found.map((one, index) => (
              <div
                key={one.name}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === at}
                tabIndex={-1}
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(one.name);
                }}
              >
                <span>{one.name}</span>
                <span>{one.label}</span>
              </div>
            ))}
          </div>
        </>
      )}
    </Field>
  );
}
