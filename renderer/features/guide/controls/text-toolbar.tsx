/** Bold, italic, lists and link for a text; one tab stop, arrows move inside. */
import { Bold, Italic, Link, List, ListOrdered } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import css from './controls.module.css';
import { insertLink, type Selected, toggleList, toggleMark } from './format-selection.ts';

export type TextAct = (selected: Selected) => Selected;

export const bold: TextAct = (selected) => toggleMark(selected, '**');
export const italic: TextAct = (selected) => toggleMark(selected, '*');

const tools = [
  { label: strings.guide.bold, Icon: Bold, act: bold },
  { label: strings.guide.italic, Icon: Italic, act: italic },
  { label: strings.guide.bullets, Icon: List, act: (selected: Selected) => toggleList(selected, 'bullets') },
  {
    label: strings.guide.numbers,
    Icon: ListOrdered,
    act: (selected: Selected) => toggleList(selected, 'numbers'),
  },
  {
    label: strings.guide.link,
    Icon: Link,
    act: (selected: Selected) => insertLink(selected, strings.guide.linkWords),
  },
] as const;

export function TextToolbar({
  controls,
  onAct,
}: {
  readonly controls: string;
  readonly onAct: (act: TextAct) => void;
}): ReactElement {
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  };
  return (
    <div
      className={css.tools}
      role="toolbar"
      tabIndex={-1}
      aria-label={strings.guide.textStyle}
      aria-controls={controls}
      onKeyDown={walk}
    >
      {tools.map(({ label, Icon, act }, index) => (
        <button
          key={label}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={label}
          title={label}
          // The text keeps focus and selection while a button is pressed with the pointer.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAct(act)}
        >
          <Icon size={14} strokeWidth={1.6} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
