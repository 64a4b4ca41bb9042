/** What a formula can read where it stands, by what it is called, with the name that is written for it. */
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { SearchBox } from '../../../../ui/search-box.tsx';
import { namesFound, type ReadableNames } from './formula-names.ts';
import css from './properties.module.css';

const text = strings.templates;

/** As many as one would read through; a longer word finds the others. */
const MOST = 60;

export function FormulaNameList({
  names,
  onPick,
}: {
  readonly names: ReadableNames;
  readonly onPick: (name: string) => void;
}): ReactElement {
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const found = namesFound(names, wanted);
  const move = (event: KeyboardEvent): void => {
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : null;
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    all[to]?.focus();
  };
  return (
    <details className={css.vocabulary}>
      <summary>{text.pickName}</summary>
      <SearchBox
        label={text.pickSearch}
        placeholder={text.pickSearch}
        clearLabel={text.pickClear}
        value={wanted}
        onChange={setWanted}
        onDown={() => list.current?.querySelector('button')?.focus()}
      />
      {found.length === 0 ? (
        <p>{text.pickNone}</p>
      ) : (
        <ul ref={list} className={css.picks} aria-label={text.pickName}>
          {found.slice(0, MOST).map(({ name, label }) => (
            <li key={name}>
              <button type="button" onClick={() => onPick(name)} onKeyDown={move}>
                <span>{label}</span>
                <code>{name}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
