/** One of a list: a text box that filters it. A name that is in no list is handed on as typed. */
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { matching } from '../../type-ahead.ts';
import { cellOf } from '../grid-session.ts';
import { stepIndex } from '../navigation.ts';
import type { GridOption } from '../types.ts';
import { commonKey, finish, isComposing, onEditorBlur } from './editor-keys.ts';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';
import { OptionList, optionId } from './option-list.tsx';

export function ChoiceEditor({ column, row, label, initial, overtyping, editor }: EditorProps): ReactNode {
  const [options] = useState(() => column.options?.(row) ?? []);
  const before = options.find((option) => option.id === initial);
  const [text, setText] = useState(before && !overtyping ? before.label : initial);
  const [dirty, setDirty] = useState(overtyping);
  const [moved, setMoved] = useState(false);
  const found = matching(options, dirty ? text : '');
  const [active, setActive] = useState(() => (before && !overtyping ? options.indexOf(before) : 0));
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const at = Math.min(active, found.length - 1);

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (overtyping) input.current?.setSelectionRange(initial.length, initial.length);
    else input.current?.select();
  }, [overtyping, initial]);
  useLayoutEffect(() => {
    editor.text = () => {
      if (!dirty && !moved) return initial;
      if (text.trim() === '' && !moved) return '';
      const option = found[at];
      // What cannot be chosen leaves the cell as it was.
      if (option?.unavailable !== undefined) return cellOf(editor.session, row, column.id).edit;
      return option?.id ?? text;
    };
  });

  const choose = (option: GridOption): void => {
    if (option.unavailable !== undefined) return;
    editor.text = () => option.id;
    finish(editor, 'stay');
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
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setDirty(true);
          setMoved(false);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const next = stepIndex(at, event.key === 'ArrowDown' ? 1 : -1, found.length);
            const option = found[next];
            setActive(next);
            setMoved(true);
            if (option && !dirty) setText(option.label);
          } else commonKey(event, editor);
        }}
        onBlur={(event) => onEditorBlur(editor, event)}
      />
      <OptionList
        id={list}
        label={column.label}
        options={found}
        active={at}
        chosen={new Set([initial])}
        several={false}
        onChoose={choose}
      />
    </>
  );
}
