/** A person or another row of the shared lists: type to narrow, or add a name that is missing. */
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { refTablesOf } from '../../../../shared/template/find.ts';
import type { Choice } from '../../../../shared/template/types.ts';
import { choicesOf, rowLabel } from '../../../../shared/workbook/read.ts';
import { matching, named } from '../../../ui/type-ahead.ts';
import { useGuide, useWorkbook } from '../context.ts';
import { addableTable, addReferencedRow } from './add-reference.ts';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { ADD, OptionList } from './option-list.tsx';
import { useWriteAnswer } from './use-write-answer.ts';

export function ReferenceControl({ field, place, value, id, describedBy }: ControlProps): ReactElement {
  const { store } = useGuide();
  const workbook = useWorkbook();
  const setAnswer = useWriteAnswer(field, place);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choices = choicesOf(workbook, field);
  const name = typeof value === 'string' ? rowLabel(workbook, refTablesOf(field), value) : '';
  const target = addableTable(workbook.template, field);
  const options: readonly Choice[] = [
    ...matching(choices, typed ?? ''),
    ...(target && (typed === null || typed.trim() === '' || !named(choices, typed))
      ? [{ id: ADD, label: strings.guide.addNamed(target.row_name, typed?.trim() ?? '') }]
      : []),
  ];
  const at = Math.min(active, options.length - 1);

  const close = (): void => {
    setShown(false);
    setTyped(null);
  };
  const choose = (option: Choice | undefined): void => {
    if (!option) return;
    const newName = typed?.trim() ?? '';
    if (option.id !== ADD) setAnswer(option.id);
    else if (!target || newName === '') {
      // Nothing typed yet: the person names the new row in the box.
      setTyped('');
      input.current?.focus();
      return;
    } else store.dispatch(...addReferencedRow(field, place, target, newName, crypto.randomUUID()), { place });
    close();
  };
  const leave = (): void => {
    const exact = typed === null ? undefined : named(choices, typed);
    if (typed !== null && typed.trim() === '' && value !== undefined) setAnswer(null);
    else if (exact && exact.id !== value) setAnswer(exact.id);
    close();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive(shown && options.length > 0 ? (at + step + options.length) % options.length : 0);
        setShown(true);
        return;
      }
      case 'Enter':
        event.preventDefault();
        if (shown) choose(options[at]);
        else setShown(true);
        return;
      case 'Escape':
        if (!shown && typed === null) return;
        event.stopPropagation();
        close();
    }
  };
  return (
    <span className={css.combo}>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? name}
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-required={field.required ?? false}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setShown(true);
        }}
        onClick={() => setShown(true)}
        onBlur={leave}
        onKeyDown={press}
      />
      <ChevronDown className={css.chevron} size={14} strokeWidth={1.6} aria-hidden="true" />
      {shown && (
        <OptionList
          id={id}
          options={options}
          at={at}
          chosen={value}
          nothing={choices.length === 0 ? strings.guide.emptyList : strings.guide.nothingFound}
          onChoose={choose}
        />
      )}
    </span>
  );
}
