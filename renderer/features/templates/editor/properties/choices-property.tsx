/** The choices of a field or column as a list that is named, ordered and added to in place. */
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type ReactElement, useId, useRef, useState } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { freshId } from '../../../../../shared/template/edit/fresh-id.ts';
import { longest } from '../../../../../shared/template/limits.ts';
import type { Choice } from '../../../../../shared/template/types.ts';
import { Button, IconButton } from '../../../../ui/button.tsx';
import { useEditor } from '../context.ts';
import { slotOf } from '../places.ts';
import { RemovalDialog } from '../removal-dialog.tsx';
import { whyFull } from '../room.ts';
import css from './properties.module.css';
import { Property } from './property.tsx';

const text = strings.templates;

/** Ids stay while names, order and number change: stored values go on meaning what they meant. */
export function ChoicesProperty({
  choices,
  place,
  keeps,
  onChange,
}: {
  readonly choices: readonly Choice[];
  readonly place: string;
  /** The calculation reads this choice. */
  readonly keeps: (id: string) => boolean;
  readonly onChange: (choices: readonly Choice[], merge: boolean) => void;
}): ReactElement {
  const { store, say } = useEditor();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const [going, setGoing] = useState<Choice | null>(null);
  const isDouble = ({ label }: Choice, at: number): boolean =>
    choices.slice(0, at).some((one) => one.label === label);
  const focusLine = (at: number): void => {
    requestAnimationFrame(() => {
      const inputs = list.current?.querySelectorAll('input');
      const input = inputs?.[Math.min(at, inputs.length - 1)];
      input?.focus();
      input?.select();
    });
  };
  const move = (at: number, to: number): void => {
    const choice = choices[at];
    if (!choice || to < 0 || to >= choices.length) return;
    onChange(choices.toSpliced(at, 1).toSpliced(to, 0, choice), false);
    focusLine(to);
  };
  const add = (): void => {
    const full = whyFull('choices', choices);
    if (full !== null) {
      say(full);
      return;
    }
    const id = freshId(text.newChoice, new Set(choices.map((choice) => choice.id)));
    onChange([...choices, { id, label: text.newChoice }], false);
    focusLine(choices.length);
  };
  const take = (choice: Choice): void => {
    const at = choices.indexOf(choice);
    onChange(choices.toSpliced(at, 1), false);
    focusLine(at);
  };
  const remove = (choice: Choice): void => {
    if (choices.length === 1 || keeps(choice.id)) return;
    // What was added in this sitting was chosen in no workbook.
    const before = slotOf(store.getInitialState().template, place)?.choices ?? [];
    if (before.some(({ id }) => id === choice.id)) setGoing(choice);
    else take(choice);
  };
  return (
    <Property label={text.choices} place={place} fixed={choices.map(({ label }) => label).join(', ')} whole>
      <div className={css.listHead}>
        <h3 id={heading}>{text.choices}</h3>
        <Button small kind="quiet" icon={Plus} onClick={add}>
          {text.addChoice}
        </Button>
      </div>
      <ul ref={list} aria-labelledby={heading}>
        {choices.map((choice, at) => (
          <li key={choice.id}>
            <div className={css.line}>
              <input
                type="text"
                aria-label={text.choiceName(at + 1)}
                aria-invalid={missing === choice.id || isDouble(choice, at) || undefined}
                value={missing === choice.id ? '' : choice.label}
                maxLength={longest.name}
                onChange={({ target: { value } }) => {
                  setMissing(value.trim() === '' ? choice.id : null);
                  if (value.trim() !== '') onChange(choices.with(at, { ...choice, label: value }), true);
                }}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                  event.preventDefault();
                  event.stopPropagation();
                  move(at, at + (event.key === 'ArrowUp' ? -1 : 1));
                }}
                onBlur={() => {
                  setMissing(null);
                  store.closeStep();
                }}
              />
              <IconButton
                icon={ArrowUp}
                label={text.moveUp(choice.label)}
                aria-disabled={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                icon={ArrowDown}
                label={text.moveDown(choice.label)}
                aria-disabled={at === choices.length - 1}
                onClick={() => move(at, at + 1)}
              />
              <IconButton
                icon={X}
                label={keeps(choice.id) ? text.core : text.removeNamed(choice.label)}
                aria-disabled={choices.length === 1 || keeps(choice.id)}
                onClick={() => remove(choice)}
              />
            </div>
            {(missing === choice.id || isDouble(choice, at)) && (
              <p className={css.lineError} role="alert">
                {missing === choice.id ? text.notStored(text.needed) : text.choiceTaken}
              </p>
            )}
          </li>
        ))}
      </ul>
      {going && (
        <RemovalDialog
          removal={{ name: going.label, hide: null }}
          reasons={[]}
          onClose={() => setGoing(null)}
          onRemove={() => {
            setGoing(null);
            take(going);
          }}
        />
      )}
    </Property>
  );
}
