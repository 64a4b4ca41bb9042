/** A formula being written: names complete themselves, what is wrong stands beside it, its words below. */
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { formulaInWords } from '../../../../../shared/template/formula/in-words.ts';
import { parseFormula } from '../../../../../shared/template/formula/parse.ts';
import { longest } from '../../../../../shared/template/limits.ts';
import type { Section, Slot, Table } from '../../../../../shared/template/types.ts';
import { Field } from '../../../../ui/field.tsx';
import { useEditor, useTemplate } from '../context.ts';
import { faultAt } from '../faults.ts';
import { FormulaNameList } from './formula-name-list.tsx';
import {
  type FormulaName,
  formulaNames,
  matchingNames,
  namesMeant,
  readableNames,
  withName,
  withPicked,
  wordBefore,
} from './formula-names.ts';
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
  const names = useMemo(
    () => readableNames(template, section, table, slot.id),
    [template, section, table, slot.id],
  );
  const wrong = formula === '' ? null : parsed.ok ? fault : parsed.error.message;
  const error =
    wrong &&
    [wrong, ...namesMeant(formula, names).map(({ label, name }) => text.writtenAs(label, name))].join(' ');
  const box = useRef<HTMLTextAreaElement>(null);
  const write = (typed: string): void => {
    // As a sheet begins one: here it says nothing more.
    const bare = typed.replace(/^\s*=\s*/, '');
    onChange(bare.trim() === '' ? null : bare);
  };
  const put = (written: { readonly text: string; readonly caret: number }): void => {
    if (written.text.length > longest.formula) return;
    write(written.text);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(written.caret, written.caret);
    });
  };
  /** Where one last was in the formula. */
  const left = useRef<readonly [number, number] | null>(null);
  return (
    <Property label={text.formula} place={place} fixed={formula} locked={locked} whole>
      <FormulaInput
        value={formula}
        error={error}
        box={box}
        names={useMemo(() => formulaNames(names), [names])}
        onChange={write}
        onTake={(name) => put(withName(formula, box.current?.selectionStart ?? formula.length, name))}
        onLeave={() => {
          const { selectionStart, selectionEnd } = box.current ?? {};
          if (selectionStart !== undefined && selectionEnd !== undefined)
            left.current = [selectionStart, selectionEnd];
          store.closeStep();
        }}
      />
      {formula !== '' && parsed.ok && error === null && (
        <p className={css.words}>{text.formulaWords(formulaInWords(parsed.value, template, siblings))}</p>
      )}
      <FormulaNameList
        names={names}
        onPick={(name) => put(withPicked(formula, left.current ?? [formula.length, formula.length], name))}
      />
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
  box,
  names,
  onChange,
  onTake,
  onLeave,
}: {
  readonly value: string;
  readonly error: string | null;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly names: readonly FormulaName[];
  readonly onChange: (formula: string) => void;
  /** The name takes the place of the word before the caret. */
  readonly onTake: (name: string) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const listId = useId();
  const [word, setWord] = useState('');
  const [at, setAt] = useState(0);
  const found = matchingNames(names, word);
  const close = (): void => {
    setWord('');
    setAt(0);
  };
  const take = (name: string): void => {
    close();
    onTake(name);
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
