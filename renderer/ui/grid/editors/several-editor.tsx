/** Several of a list: the text box filters, Space ticks, Enter is done. */
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { matching } from '../../type-ahead.ts';
import { stepIndex } from '../navigation.ts';
import { type GridOption, OPTION_SEPARATOR } from '../types.ts';
import { commonKey, isComposing, onEditorBlur } from './editor-keys.ts';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';
import { OptionList, optionId } from './option-list.tsx';

export function SeveralEditor({ column, row, label, initial, overtyping, editor }: EditorProps): ReactNode {
  const [options] = useState(() => column.options?.(row) ?? []);
  const known = new Set(options.map((option) => option.id));
  const parts = overtyping ? [] : initial.split(OPTION_SEPARATOR).filter((part) => part !== '');
  const readable = parts.every((part) => known.has(part));
  const [chosen, setChosen] = useState<readonly string[]>(readable ? parts : []);
  const [text, setText] = useState(overtyping || !readable ? initial : '');
  const [active, setActive] = useState(0);
  const [touched, setTouched] = useState(false);
  const found = matching(options, text);
  const at = Math.min(active, found.length - 1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();

  useLayoutEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useLayoutEffect(() => {
    editor.text = () => {
      if (text.trim() === '') return chosen.join(OPTION_SEPARATOR);
      const option = found[at];
      if (!option) return [...chosen.map(nameOf), text].join('; ');
      return chosen.includes(option.id)
        ? chosen.join(OPTION_SEPARATOR)
        : [...chosen, option.id].join(OPTION_SEPARATOR);
    };
  });

  const nameOf = (id: string): string => options.find((option) => option.id === id)?.label ?? id;
  const toggle = (option: GridOption): void => {
    setTouched(true);
    setText('');
    setActive(options.indexOf(option));
    setChosen(
      chosen.includes(option.id)
        ? chosen.filter((id) => id !== option.id)
        : options.flatMap(({ id }) => (chosen.includes(id) || id === option.id ? id : [])),
    );
  };
  return (
    <>
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={true}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at < 0 ? undefined : optionId(list, at)}
        className={css.input}
        placeholder={chosen.map(nameOf).join(', ')}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setTouched(false);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          const option = found[at];
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setTouched(true);
            setActive(stepIndex(at, event.key === 'ArrowDown' ? 1 : -1, found.length));
          } else if (event.key === ' ' && option && (text === '' || touched)) {
            event.preventDefault();
            toggle(option);
          } else commonKey(event, editor);
        }}
        onBlur={(event) => onEditorBlur(editor, event)}
      />
      <OptionList
        id={list}
        label={column.label}
        options={found}
        active={at}
        chosen={new Set(chosen)}
        several={true}
        hint={strings.grid.severalHint}
        onChoose={toggle}
      />
    </>
  );
}
